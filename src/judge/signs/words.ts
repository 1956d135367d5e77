/**
 * A pattern that finds any of the alternatives as whole words, whatever the script: `\b` knows ASCII letters only. The
 * alternatives are sources of regular expressions without capturing groups.
 */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The same for scripts that do not put spaces between words. */
export function anywhere(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'iu');
}

/** At most 80 characters of what a page says, for a sentence. */
export function clip(text: string): string {
  const folded = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  return folded.length <= 80 ? folded : `${folded.slice(0, 79).trimEnd()}…`;
}
