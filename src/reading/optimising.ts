/**
 * Each thread has V8 compile the same functions for itself, on threads of its own that compete for the same processors: reading 16 MB
 * took 1.65 s of processor time, a fifth of it in the optimising compiler (perf), and 1.40 s when that waits until a function has
 * been called a hundred thousand times. Its faster code is worth that in longer runs, so it is put off while documents are read.
 */
import v8 from 'node:v8';

/** V8's own number of calls after which TurboFan takes a function, and ours (`v8 --v8-options`; read at each decision). */
const [USUAL_CALLS, MANY_CALLS] = [3_000, 100_000];

/** @returns what makes it as it was */
export function putOffOptimising(): () => void {
  v8.setFlagsFromString(`--invocation-count-for-turbofan=${MANY_CALLS}`);
  return () => v8.setFlagsFromString(`--invocation-count-for-turbofan=${USUAL_CALLS}`);
}
