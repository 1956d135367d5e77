import type { Edit } from '../domain/finding.ts';
import type { Duplicate } from '../domain/target.ts';

/** A list item that stands on one line: indent, bullet, and the rest. Bullets only: numbers would shift. */
const ITEM = /^( {0,12})([-*+]) {1,4}(\S.*)$/;
/** Ends a line: CommonMark 0.31, section 2.1. */
const LINE_END = /\r\n|\n|\r/;

/**
 * Edits that remove exact duplicates from a document's text: for each duplicate whose list item stands on a single line,
 * writes the same text and destination as the first, and says nothing the first does not say. The line goes with its
 * line ending. A duplicate is left out where removing the line would change more than that: an item with children or a
 * continuation, a numbered item, the only item of its list, a table row.
 */
export function duplicateRemovals(
  text: string,
  duplicates: Iterable<Duplicate>,
): ReadonlyMap<Duplicate, Edit> {
  const lines = text.split(LINE_END);
  const edits = new Map<Duplicate, Edit>();
  for (const duplicate of duplicates) {
    const edit = removal(lines, duplicate);
    if (edit !== undefined) edits.set(duplicate, edit);
  }
  return edits;
}

/** The same for one duplicate. */
export function duplicateRemoval(text: string, duplicate: Duplicate): Edit | undefined {
  return duplicateRemovals(text, [duplicate]).get(duplicate);
}

function removal(lines: readonly string[], { first, later, by }: Duplicate): Edit | undefined {
  const isExact =
    by === 'text' &&
    first.file === later.file &&
    first.link.destination === later.link.destination &&
    first.link.text === later.link.text &&
    later.link.kind === first.link.kind;
  if (!isExact || first.link.span.line === later.link.span.line) return undefined;

  const line = later.link.span.line;
  const written = lines[line - 1] ?? '';
  const item = itemOf(written);
  const original = itemOf(lines[first.link.span.line - 1]);
  if (item === undefined || original === undefined) return undefined;
  if (item.content !== original.content && !isBareLink(item.content, later.link.destination))
    return undefined;
  if (!isAloneOnItsLine(lines, line, item.indent) || !hasSibling(lines, line, item)) return undefined;
  return {
    span: { line, column: 1, endLine: line, endColumn: written.length + 1 },
    text: '',
    deleteLine: true,
  };
}

interface Item {
  readonly indent: number;
  readonly bullet: string;
  /** What the item says, trailing white space aside. */
  readonly content: string;
}

function itemOf(line: string | undefined): Item | undefined {
  const match = ITEM.exec(line ?? '');
  if (match === null) return undefined;
  const [, indent = '', bullet = '', content = ''] = match;
  return { indent: indent.length, bullet, content: content.trimEnd() };
}

/** True when an item is nothing but `[text](destination)`, `<destination>` or `destination`: no description is lost. */
function isBareLink(content: string, destination: string): boolean {
  if (content === destination || content === `<${destination}>`) return true;
  const end = [`](${destination})`, `](<${destination}>)`].find((ending) => content.endsWith(ending));
  return end !== undefined && content.startsWith('[') && !content.slice(1, -end.length).includes(']');
}

/** True when the line after (blank ones skipped) does not belong to the item. */
function isAloneOnItsLine(lines: readonly string[], line: number, indent: number): boolean {
  const next = lines[line] ?? '';
  if (next === '') {
    let index = line;
    while (lines[index]?.trim() === '') index += 1;
    return indentOf(lines[index] ?? '') <= indent;
  }
  const sibling = itemOf(next);
  return sibling !== undefined ? sibling.indent <= indent : /^#{1,6} /.test(next);
}

/** True when an item of the same list stands directly above or below: no empty list, no double blank line is left behind. */
function hasSibling(lines: readonly string[], line: number, item: Item): boolean {
  return [lines[line - 2], lines[line]].some((neighbour) => {
    const other = itemOf(neighbour);
    return other !== undefined && other.indent === item.indent && other.bullet === item.bullet;
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
