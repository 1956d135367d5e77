import { isPunctuationAt, isWhitespaceAt, UNDERSCORE } from './characters.ts';

/** A run of underscores that may begin or end emphasis. */
export interface UnderscoreRun {
  /** Index of the part of text that it is; whoever asks keeps the parts. */
  readonly part: number;
  readonly length: number;
  /** How many are no markers. */
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** The run that begins at `from` (CommonMark 6.2, “left-flanking” and “right-flanking”). */
export function underscoresAt(source: string, from: number, part: number): UnderscoreRun {
  let to = from;
  while (source.charCodeAt(to) === UNDERSCORE) to += 1;
  const isSpaceBefore = from === 0 || isWhitespaceAt(source, from - 1);
  const isSpaceAfter = to === source.length || isWhitespaceAt(source, to);
  const isPunctuationBefore = !isSpaceBefore && isPunctuationAt(source, from - 1);
  const isPunctuationAfter = !isSpaceAfter && isPunctuationAt(source, to);
  const isLeft = !isSpaceAfter && (!isPunctuationAfter || isSpaceBefore || isPunctuationBefore);
  const isRight = !isSpaceBefore && (!isPunctuationBefore || isSpaceAfter || isPunctuationAfter);
  return {
    part,
    length: to - from,
    left: to - from,
    canOpen: isLeft && (!isRight || isPunctuationBefore),
    canClose: isRight && (!isLeft || isPunctuationAfter),
  };
}

/** Matches runs with each other and writes down what is left of them (CommonMark, “process emphasis”, for underscores alone). */
export function resolveUnderscores(runs: readonly UnderscoreRun[]): void {
  const openers: UnderscoreRun[] = [];
  for (const closer of runs) {
    while (closer.canClose && closer.left > 0) {
      const opener = openers.at(-1);
      if (opener === undefined || isForbidden(opener, closer)) break;
      const size = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
      opener.left -= size;
      closer.left -= size;
      if (opener.left === 0) openers.pop();
    }
    if (closer.canOpen && closer.left > 0) openers.push(closer);
  }
}

/** The “rule of three”. */
function isForbidden(opener: UnderscoreRun, closer: UnderscoreRun): boolean {
  if (!opener.canClose && !closer.canOpen) return false;
  return (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0);
}
