import type { Fault, Repair } from './repair-shapes.ts';
import * as shape from './repair-shapes.ts';

/**
 * How each rule's fault may be mended, from what the message says. A row only proposes: what changes the document's meaning,
 * leaves the fault or makes another is dropped by proof.ts, so a row may be simple. Rules without a row have no mechanical
 * remedy, or one that changes what is read (no-heading-punctuation, no-unused-definitions).
 *
 * Messages as of the versions in package.json; the tests hold one example per row.
 */
export const REPAIRS: Readonly<Record<string, (fault: Fault) => Repair | undefined>> = {
  'blockquote-indentation': shape.moveContent,
  'checkbox-character-style': ({ reason, start }) => {
    const expected = /, expected `(x|X| |\\t)`$/.exec(reason)?.[1];
    return expected
      ? { start: start - 1, end: start, text: expected === '\\t' ? '\t' : expected }
      : undefined;
  },
  'checkbox-content-indent': shape.moveContent,
  'definition-case': (fault) => shape.mendLabel(fault, (label) => label.toLowerCase()),
  'definition-spacing': (fault) => shape.mendLabel(fault, (label) => label.replace(/\s+/g, ' ')),
  'emphasis-marker': (fault) => shape.swapMarkers(fault, 1),
  'fenced-code-marker': shape.swapFences,
  'final-newline': ({ start, lineEnding }) => ({ start, end: start, text: lineEnding }),
  'hard-break-spaces': ({ text, start, end, reason }) => {
    const spaces = /^ +/.exec(text.slice(start, end))?.[0].length ?? 0;
    return { start, end: start + spaces, text: reason.endsWith('expected escape') ? '\\' : '  ' };
  },
  'heading-style': shape.restyleHeading,
  'link-title-style': shape.swapTitleMarkers,
  'list-item-bullet-indent': ({ text, start, lineStart }) =>
    /^[ \t]+$/.test(text.slice(lineStart, start)) ? { start: lineStart, end: start, text: '' } : undefined,
  'list-item-content-indent': shape.moveContent,
  'list-item-indent': shape.moveContent,
  'no-blockquote-without-marker': ({ reason, start }) => {
    const missing = Number(/ add `(\d+)` markers?$/.exec(reason)?.[1] ?? 0);
    return missing > 0 ? { start, end: start, text: '> '.repeat(missing) } : undefined;
  },
  'no-consecutive-blank-lines': shape.removeBlankLines,
  'no-heading-content-indent': shape.moveContent,
  'no-heading-indent': shape.moveContent,
  'no-literal-urls': ({ text, start, end, reason }) =>
    reason.includes('add `<` before') ? { start, end, text: `<${text.slice(start, end)}>` } : undefined,
  'no-missing-blank-lines': ({ start, lineStart, lineEnding }) =>
    start === lineStart ? { start, end: start, text: lineEnding } : undefined,
  'no-paragraph-content-indent': shape.moveContent,
  'no-shortcut-reference-image': ({ end }) => ({ start: end, end, text: '[]' }),
  'no-shortcut-reference-link': ({ end }) => ({ start: end, end, text: '[]' }),
  'no-table-indentation': shape.moveContent,
  'no-tabs': shape.expandTab,
  'no-unneeded-full-reference-image': shape.emptyReference,
  'no-unneeded-full-reference-link': shape.emptyReference,
  'ordered-list-marker-style': shape.replaceMarker,
  'ordered-list-marker-value': ({ reason, start }) => {
    const [, actual, expected] = /value `(\d+)`, expected `(\d+)`$/.exec(reason) ?? [];
    return actual && expected ? { start: start - actual.length, end: start, text: expected } : undefined;
  },
  'rule-style': ({ reason, start, end }) => {
    const expected = /, expected `([-_* ]+)`$/.exec(reason)?.[1];
    return expected ? { start, end, text: expected } : undefined;
  },
  'strikethrough-marker': (fault) =>
    shape.swapMarkers(fault, fault.reason.includes('(`~~`), expected') ? 2 : 1),
  'strong-marker': (fault) => shape.swapMarkers(fault, 2),
  'table-cell-padding': shape.moveContent,
  'table-pipe-alignment': shape.moveContent,
  'table-pipes': ({ text, start, reason }) => {
    // The messages have it the wrong way round: the pipe said to be closing is missing at the row's start.
    if (reason.startsWith('Unexpected missing closing')) return { start, end: start, text: '| ' };
    return { start, end: start, text: text.charAt(start - 1) === ' ' ? '|' : ' |' };
  },
  'unordered-list-marker-style': shape.replaceMarker,
};
