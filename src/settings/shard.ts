import { quote } from './problems.ts';
import type { ValueType } from './value-types.ts';

/** A job matrix makes at most 256 jobs (docs.github.com/actions, “Usage limits”). */
const MAX_COUNT = 256;

/** `i/n`: the i-th of n parts of the targets, 1 ≤ i ≤ n. */
export const shard: ValueType<{ readonly index: number; readonly count: number }> = {
  placeholder: 'I/N',
  schema: { type: 'string', pattern: '^[1-9][0-9]*/[1-9][0-9]*$' },
  isList: false,
  read(raw, refuse) {
    const parts = typeof raw === 'string' ? /^(\d{1,4})\/(\d{1,4})$/.exec(raw) : null;
    const [index, count] = [Number(parts?.[1]), Number(parts?.[2])];
    if (index >= 1 && index <= count && count <= MAX_COUNT) return { index, count };
    refuse(`${quote(raw)} is no part i/n with 1 ≤ i ≤ n ≤ ${MAX_COUNT}; for example 1/4`);
    return undefined;
  },
};
