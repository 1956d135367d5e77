import type { Extraction, Link, LinkKind, Silence } from '../domain/link.ts';

const KINDS: readonly LinkKind[] = ['inline', 'image', 'definition', 'autolink', 'bare', 'html'];

/**
 * An extraction as the text of a row: `[lineCount, anchors, silences, links]`, a link being `[kind, line, column, endLine,
 * endColumn, destination, url, text, isEntry]` with 0 for a URL that is the destination as written. A half of what the objects
 * would take.
 */
export function toRowData({ lineCount, anchors, silences, links }: Extraction): string {
  const rows = [...links].map(({ kind, span, destination, url, text, isEntry }) => [
    KINDS.indexOf(kind),
    span.line,
    span.column,
    span.endLine,
    span.endColumn,
    destination,
    url === destination ? 0 : url,
    text,
    isEntry ? 1 : 0,
  ]);
  return JSON.stringify([lineCount, anchors, silences, rows]);
}

/** The extraction of the document at `path`; undefined when the text is not what {@link toRowData} writes: nothing in a file is trusted. */
export function fromRowData(path: string, data: string): Extraction | undefined {
  const [lineCount, anchors, silences, rows, ...rest] = listOf(parsed(data));
  if (!isCount(lineCount) || !isTexts(anchors) || rest.length > 0) return undefined;
  if (!Array.isArray(silences) || !silences.every(isSilence) || !Array.isArray(rows)) return undefined;
  const links = rows.map(toLink);
  if (!links.every((link) => link !== undefined)) return undefined;
  return { path, links, anchors, silences, lineCount };
}

function toLink(row: unknown): Link | undefined {
  const [kindIndex, line, column, endLine, endColumn, destination, written, text, entry] = listOf(row);
  const kind = isCount(kindIndex) ? KINDS[kindIndex] : undefined;
  const url = written === 0 ? destination : written;
  if (kind === undefined || typeof destination !== 'string' || typeof url !== 'string') return undefined;
  if (typeof text !== 'string' || !isCount(entry)) return undefined;
  if (!isCount(line) || !isCount(column) || !isCount(endLine) || !isCount(endColumn)) return undefined;
  return {
    kind,
    destination,
    url,
    text,
    span: { line, column, endLine, endColumn },
    isEntry: entry === 1,
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined; // a damaged row is none
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSilence(value: unknown): value is Silence {
  if (typeof value !== 'object' || value === null) return false;
  const { rules, first, last }: { rules?: unknown; first?: unknown; last?: unknown } = value;
  return (rules === 'all' || isTexts(rules)) && isCount(first) && isCount(last);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
