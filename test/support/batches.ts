import type { Batches } from '../../src/check/streams.ts';

/** Items on their way, two at a time. */
export async function* inBatches<T>(items: readonly T[]): Batches<T> {
  for (let start = 0; start < items.length; start += 2) yield items.slice(start, start + 2);
}

/** All that came. */
export async function collected<T>(batches: Batches<T>): Promise<T[]> {
  return (await Array.fromAsync(batches)).flat();
}
