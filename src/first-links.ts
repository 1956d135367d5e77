import { compareText } from './domain/finding.ts';
import type { ReadResult } from './read-documents.ts';
import { count, number } from './report/plain-text.ts';

/**
 * The documents in order of their paths, with the first `most` of their links and no more; what was left out is said in
 * `warnings`. Documents come in the order they happen to be finished in, and the same pull request must give the same links:
 * so all are waited for, and never more than twice `most` links are held.
 */
export async function* firstLinks(
  results: AsyncIterable<ReadResult>,
  most: number,
  warnings: string[],
): AsyncGenerator<ReadResult> {
  let held: ReadResult[] = [];
  let seen = 0;
  let kept = 0;
  for await (const result of results) {
    const { length } = result.extraction.links;
    held.push(result);
    seen += length;
    kept += length;
    if (kept <= 2 * most) continue;
    held = cut(held, most);
    kept = most;
  }
  yield* cut(held, most);
  if (seen > most) {
    warnings.push(
      `Of ${count(seen, 'link')} in the changed documents the first ${number(most)} were checked: more is for nobody to review.`,
    );
  }
}

/** What would be cut off now would be cut off later too: documents that are still to come can only push it further back. */
function cut(results: readonly ReadResult[], most: number): ReadResult[] {
  const ordered = results.toSorted((a, b) => compareText(a.extraction.path, b.extraction.path));
  let room = most;
  return ordered.map((result) => {
    const { extraction } = result;
    const links = extraction.links.length > room ? extraction.links.slice(0, room) : extraction.links;
    room -= links.length;
    return links === extraction.links ? result : { ...result, extraction: { ...extraction, links } };
  });
}
