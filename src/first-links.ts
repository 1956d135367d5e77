import { compareText } from './domain/finding.ts';
import type { ReadResult } from './reading/documents.ts';
import { count, number } from './report/plain-text.ts';

export interface LinkLimit {
  /** Paths of all documents that are to come. */
  readonly paths: readonly string[];
  /** Links that are checked at most. */
  readonly most: number;
  /** Takes the sentence about what was left out. */
  readonly warnings: string[];
}

/**
 * The documents in order of their paths, with the first `most` of their links and no more. Documents come in the order they
 * happen to be finished in, and the same pull request must give the same links: so each waits for those before it, while never
 * more than twice `most` links are held.
 */
export async function* firstLinks(
  results: AsyncIterable<ReadResult>,
  { paths, most, warnings }: LinkLimit,
): AsyncGenerator<ReadResult> {
  const order = paths.toSorted(compareText);
  let held = new Map<string, ReadResult>();
  let next = 0;
  let seen = 0;
  let kept = 0;
  let room = most;
  for await (const result of results) {
    const { length } = linksOf(result);
    held.set(pathOf(result), result);
    seen += length;
    kept += length;
    for (let ready = held.get(order[next] ?? ''); ready !== undefined; ready = held.get(order[next] ?? '')) {
      held.delete(pathOf(ready));
      next += 1;
      kept -= linksOf(ready).length;
      const first = withFirst(ready, room);
      room -= linksOf(first).length;
      yield first;
    }
    if (kept <= 2 * most) continue;
    held = new Map(cut(held.values(), most).map((each) => [pathOf(each), each]));
    kept = most;
  }
  // What waits now waited for documents that could not be read.
  yield* cut(held.values(), room);
  if (seen > most) {
    warnings.push(
      `Of ${count(seen, 'link')} in the changed documents the first ${number(most)} were checked: more is for nobody to review.`,
    );
  }
}

/** What would be cut off now would be cut off later too: documents that are still to come can only push it further back. */
function cut(results: Iterable<ReadResult>, most: number): ReadResult[] {
  let room = most;
  return [...results]
    .sort((a, b) => compareText(pathOf(a), pathOf(b)))
    .map((result) => {
      const first = withFirst(result, room);
      room -= linksOf(first).length;
      return first;
    });
}

function withFirst(result: ReadResult, most: number): ReadResult {
  const links = linksOf(result);
  if (links.length <= most) return result;
  const extraction = { ...result.reading.extraction, links: links.slice(0, most) };
  return { ...result, reading: { ...result.reading, extraction, repeats: repeatsBelow(result, most) } };
}

/** Repeats among the links that are left. */
function repeatsBelow({ reading }: ReadResult, most: number): readonly (readonly number[])[] {
  return reading.repeats
    .map((group) => group.filter((index) => index < most))
    .filter((group) => group.length > 1);
}

function linksOf({ reading }: ReadResult) {
  return reading.extraction.links;
}

function pathOf({ reading }: ReadResult): string {
  return reading.extraction.path;
}
