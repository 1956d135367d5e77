/** The entry of the tests' lint threads: what src/faces/worker.ts does in the product. */
import { parentPort, workerData } from 'node:worker_threads';
import { isLintTask, serveLint } from '../../src/lint/worker.ts';

if (parentPort !== null && isLintTask(workerData)) await serveLint(parentPort, workerData);
