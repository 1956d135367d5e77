/**
 * Keeps V8 from letting garbage lie. On a machine with much memory it lets the young generation grow to 128 MB, which it never
 * gives back, and the old one to several times what is alive before it cleans up.
 *
 * The flags are read at every collection, so they may be set late (v8 --v8-options; heap/heap-controller.cc, heap/new-spaces.cc).
 * What they bring and cost: bench/README.md.
 */
import v8 from 'node:v8';

/** Both halves together; it doubles once more at most. */
const ENOUGH_YOUNG_BYTES = 16 * 1024 * 1024;
/** By how much of what is alive the old generation may grow before it is cleaned up; 0 leaves it to V8. */
const GROWTH_PERCENT = { asEverybody: 0, atFirst: 100, inLongRuns: 40 };

let isSmall = false;
let isGrowing = true;

/**
 * From the start of the process: nearly all that is made while documents are read stays, so that a large young generation would
 * only be copied to and fro.
 */
export function startSmall(): void {
  letYoungGrow(false);
  letOldGrow(GROWTH_PERCENT.atFirst);
}

/**
 * Now and then while a long run asks the web: what is under way survives a collection or two and must find room, so the young
 * generation grows until it is large enough, and no further; and the old one is cleaned up more often than V8 would.
 */
export function keepHeapSmall(): void {
  if (isSmall && !isGrowing) return;
  if (!isSmall) {
    isSmall = true;
    letOldGrow(GROWTH_PERCENT.inLongRuns);
  }
  letYoungGrow(youngBytes() < ENOUGH_YOUNG_BYTES);
}

/**
 * While threads read documents: each begins with a heap so small that it would be cleaned up at every turn.
 *
 * @returns what makes it as it was
 */
export function growFreely(): () => void {
  if (isSmall) return () => {};
  letOldGrow(GROWTH_PERCENT.asEverybody);
  return () => letOldGrow(isSmall ? GROWTH_PERCENT.inLongRuns : GROWTH_PERCENT.atFirst);
}

function letOldGrow(percent: number): void {
  v8.setFlagsFromString(`--heap-growing-percent=${percent}`);
}

function letYoungGrow(isWanted: boolean): void {
  if (isWanted === isGrowing) return;
  isGrowing = isWanted;
  v8.setFlagsFromString(`--semi-space-growth-factor=${isWanted ? 2 : 1}`);
}

function youngBytes(): number {
  const space = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  return space?.space_size ?? 0;
}
