import { GREATER, isLetterOrDigit, isSpace, SLASH, trimEnd } from './characters.ts';
import { scanTag } from './html-tag.ts';

/** CommonMark 4.6: how each kind of HTML block begins and ends. A kind without `end` ends before a blank line. */
export interface HtmlBlockKind {
  readonly canInterruptParagraph: boolean;
  readonly end: RegExp | undefined;
}

const RAW_TEXT: HtmlBlockKind = { canInterruptParagraph: true, end: /<\/(?:script|pre|style|textarea)>/i };
const COMMENT: HtmlBlockKind = { canInterruptParagraph: true, end: /-->/ };
const INSTRUCTION: HtmlBlockKind = { canInterruptParagraph: true, end: /\?>/ };
const DECLARATION: HtmlBlockKind = { canInterruptParagraph: true, end: />/ };
const CDATA: HtmlBlockKind = { canInterruptParagraph: true, end: /\]\]>/ };
const BLOCK_TAG: HtmlBlockKind = { canInterruptParagraph: true, end: undefined };
const ANY_TAG: HtmlBlockKind = { canInterruptParagraph: false, end: undefined };

const RAW_TEXT_NAMES = new Set(['script', 'pre', 'style', 'textarea']);
/** The spec's list for condition 6, version 0.29 (cmark-gfm's) with 0.31's `search`. */
const BLOCK_NAMES = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
  menuitem nav noframes ol optgroup option p param search section source summary table tbody td tfoot th thead title tr
  track ul`.split(/\s+/),
);
const LONGEST_NAME = 10;

/** The kind of HTML block that begins at `from`, where a `<` stands, if any; `line` ends where its line ends. */
export function htmlBlockAt(line: string, from: number): HtmlBlockKind | undefined {
  const next = line[from + 1];
  if (next === '?') return INSTRUCTION;
  if (next === '!') {
    if (line.startsWith('--', from + 2)) return COMMENT;
    if (line.startsWith('[CDATA[', from + 2)) return CDATA;
    return /[A-Z]/.test(line[from + 2] ?? '') ? DECLARATION : undefined;
  }
  const nameFrom = next === '/' ? from + 2 : from + 1;
  let nameTo = nameFrom;
  while (nameTo < nameFrom + LONGEST_NAME && isLetterOrDigit(line.charCodeAt(nameTo))) nameTo += 1;
  const after = line.charCodeAt(nameTo);
  const isBreak = Number.isNaN(after) || isSpace(after) || after === GREATER;
  const name = line.slice(nameFrom, nameTo).toLowerCase();
  if (nameFrom === from + 1 && isBreak && RAW_TEXT_NAMES.has(name)) return RAW_TEXT;
  if ((isBreak || (after === SLASH && line[nameTo + 1] === '>')) && BLOCK_NAMES.has(name)) return BLOCK_TAG;
  const tagEnd = scanTag(line, from, line.length);
  return tagEnd > 0 && trimEnd(line, tagEnd, line.length) === tagEnd ? ANY_TAG : undefined;
}
