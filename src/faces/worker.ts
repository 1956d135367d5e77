import { parentPort, workerData } from 'node:worker_threads';

/** What a thread does is told by the data it was started with; only that is loaded. */
const task = typeof workerData === 'object' && workerData !== null ? workerData.task : undefined;

if (parentPort !== null && task === 'read') {
  const { isReadingTask, serveReading } = await import('../reading/worker.ts');
  if (isReadingTask(workerData)) serveReading(parentPort, workerData);
} else if (parentPort !== null && task === 'lint') {
  const { isLintTask, serveLint } = await import('../lint/worker.ts');
  if (isLintTask(workerData)) await serveLint(parentPort, workerData);
} else if (parentPort !== null && task === 'sweep') {
  const { serveSweep } = await import('../check/sweep-worker.ts');
  serveSweep(parentPort);
}
