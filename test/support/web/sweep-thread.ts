/** What a face's worker does when it is given a sweep. */
import { parentPort } from 'node:worker_threads';
import { serveSweep } from '../../../src/check/sweep-worker.ts';

if (parentPort) serveSweep(parentPort);
