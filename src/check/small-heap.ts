/**
 * Keeps V8 from letting garbage lie, in runs that are long enough for memory to count. On a machine with much memory it lets the
 * young generation grow to 128 MB and the old one to several times what is alive before it cleans up.
 *
 * Both flags are read at every collection, so they may be set late (v8 --v8-options; heap/heap-controller.cc, heap/new-spaces.cc).
 * What they bring and cost: bench/README.md.
 */
import v8 from 'node:v8';

/** Both halves together; it doubles once more at most. What is under way survives a collection or two, and must find room. */
const MOST_YOUNG_BYTES = 16 * 1024 * 1024;
/** Of what is alive. */
const GROWTH_PERCENT = 50;

let isSmall = false;
let isGrowing = true;

/** Called now and then while a long run goes on: the young generation grows until it is large enough, and no further. */
export function keepHeapSmall(): void {
  if (!isSmall) {
    isSmall = true;
    v8.setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  }
  if (isGrowing && youngBytes() >= MOST_YOUNG_BYTES) letYoungGrow(false);
}

/** Does something all at once that needs memory for long: what it makes does not make the young generation grow. */
export function withoutGrowth<T>(work: () => T): T {
  if (!isGrowing) return work();
  letYoungGrow(false);
  try {
    return work();
  } finally {
    letYoungGrow(true);
  }
}

function letYoungGrow(isWanted: boolean): void {
  isGrowing = isWanted;
  v8.setFlagsFromString(`--semi-space-growth-factor=${isWanted ? 2 : 1}`);
}

function youngBytes(): number {
  const space = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  return space?.space_size ?? 0;
}
