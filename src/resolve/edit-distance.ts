/**
 * Edits between two words — insertion, deletion, substitution, swap of neighbours (optimal string alignment) — or
 * undefined when they are more than `limit`. Takes time in proportion to the length times `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const far = limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, far));
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(far);
    row[0] = Math.min(i, far);
    let nearest = row[0];
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (isSame ? 0 : 1));
      const isSwapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) edits = Math.min(edits, at(beforePrevious, j - 2) + 1);
      row[j] = Math.min(edits, far);
      nearest = Math.min(nearest, edits);
    }
    if (nearest > limit) return undefined;
    beforePrevious = previous;
    previous = row;
  }
  const distance = at(previous, b.length);
  return distance > limit ? undefined : distance;

  function at(row: readonly number[], index: number): number {
    return row[index] ?? far;
  }
}
