/**
 * How V8 treats threads that read documents, in flags that it reads when they matter and not before (v8 --v8-options).
 *
 * - Each thread has the same functions compiled for itself, on threads of V8's own that compete for the same processors. Reading 16 MB
 *   took 1.65 s of processor time, a fifth of it in the optimising compiler (perf), and 1.40 s where that waits until a function has
 *   been called a hundred thousand times. Its faster code is worth it in longer runs, so it is put off for as long as they read.
 * - What a thread finds is dead when the next batch begins. A new space that holds a batch is collected when nothing in it is alive;
 *   one of a megabyte, where V8 begins, costs a tenth of the time; one of 16 MB, where it ends, 20 MB of memory for nothing.
 */
import v8 from 'node:v8';
import { growFreely } from '../check/small-heap.ts';

/** V8's own number of calls after which TurboFan takes a function, and ours. */
const [USUAL_CALLS, MANY_CALLS] = [3_000, 100_000];
/** Megabytes of each half of the new space: where V8 leaves it to itself, and ours. */
const [ANY_SEMI_SPACE, SEMI_SPACE] = [0, 4];

/** For `new Worker`: there are three halves, two of them for large objects' sake (v8: ResourceConstraints). */
export const THREAD_LIMITS = { maxYoungGenerationSizeMb: 3 * SEMI_SPACE };

/**
 * To be called before threads are started.
 *
 * @param isAlone whether nothing else is done meanwhile that lasts, as linting does
 * @returns what makes everything as it was
 */
export function tuneForReading(isAlone: boolean): () => void {
  const growAsBefore = growFreely();
  setFlags(isAlone ? MANY_CALLS : USUAL_CALLS, SEMI_SPACE);
  return () => {
    growAsBefore();
    setFlags(USUAL_CALLS, ANY_SEMI_SPACE);
  };
}

function setFlags(calls: number, semiSpaceMegabytes: number): void {
  v8.setFlagsFromString(`--invocation-count-for-turbofan=${calls}`);
  v8.setFlagsFromString(`--min-semi-space-size=${semiSpaceMegabytes}`);
}
