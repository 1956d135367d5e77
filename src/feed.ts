import type { Settings } from './domain/settings.ts';
import type { Target } from './domain/target.ts';
import type { Sightings } from './history/sightings.ts';

export interface FeedOptions {
  readonly settings: Pick<Settings, 'shard' | 'perHost'>;
  readonly sightings: Sightings | undefined;
}

/** What the report says where the order was another one. */
export const CAUGHT_UP =
  'The run before could not check everything in its time: what was not looked at for longest came first.';

/**
 * The targets of this run in the order in which they are asked. As they are found, so that the first are asked while the last
 * documents are read; but where the run before could not get to all of them, those that were not looked at for longest come
 * first, and on one machine of several only its own come at all.
 */
export async function* feed(
  targets: AsyncIterable<readonly Target[]>,
  options: FeedOptions,
): AsyncGenerator<readonly Target[]> {
  const { settings, sightings } = options;
  const isBehind = sightings?.wasIncomplete() === true;
  if (settings.shard === undefined && !isBehind) {
    yield* targets;
    return;
  }
  let all: readonly Target[] = (await Array.fromAsync(targets)).flat();
  if (settings.shard !== undefined) {
    const { targetsOfShard } = await import('./shard/of-shard.ts');
    all = targetsOfShard(all, settings.shard, settings);
  }
  yield sightings !== undefined && isBehind ? oldestFirst(all, sightings) : all;
}

/** What was never looked at, then what was looked at longest ago; otherwise the order stays. */
function oldestFirst(targets: readonly Target[], sightings: Sightings): readonly Target[] {
  const checkedMs = new Map(
    targets.map(({ kind, url }) => [url, kind === 'web' ? (sightings.lastCheckedMs(url) ?? 0) : 0]),
  );
  const msOf = ({ url }: Target) => checkedMs.get(url) ?? 0;
  return targets.toSorted((a, b) => msOf(a) - msOf(b));
}
