import type { Finding } from '../domain/finding.ts';
import { LIMITS } from './limits.ts';

/** Rule of the note about a document, or a part of the rules, that was not linted. It speaks of the whole file. */
export const LINT_SKIPPED = 'lint-skipped';

export function skippedNote(file: string, message: string): Finding {
  return {
    rule: LINT_SKIPPED,
    severity: 'note',
    source: 'remark-lint',
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message,
  };
}

/** The sentence about a text that is not even tried, after one pass over it. */
export function refusalOf(text: string): string | undefined {
  if (text.length > LIMITS.maxLength) {
    return `Not linted: the file has more than ${LIMITS.maxLength.toLocaleString('en-US')} characters.`;
  }
  if (deepestNesting(text) > LIMITS.maxContainers) {
    return `Not linted: a line stands in more than ${LIMITS.maxContainers} quotes and lists.`;
  }
  return undefined;
}

/** The most block quote and list markers that one line begins with. Linear: each character is looked at once. */
function deepestNesting(text: string): number {
  let deepest = 0;
  for (let start = 0; start < text.length; ) {
    const marker = /(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/y;
    marker.lastIndex = start;
    const prefix = marker.exec(text)?.[0] ?? '';
    deepest = Math.max(deepest, prefix.replace(/[ \t\d]/g, '').length);
    const end = text.indexOf('\n', start + prefix.length);
    start = end === -1 ? text.length : end + 1;
  }
  return deepest;
}
