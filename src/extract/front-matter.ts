const BYTE_ORDER_MARK = '\uFEFF';

/** A key (`title: x`, `"a b": x`), a comment, or a list item: what a YAML block begins with, and a paragraph between two rules does not. */
const YAML_START = /^(?:[^\s:#[\]{}<>][^:\r\n]*:(?:\s|$)|#|- )/;
/** A key, a table or a comment. */
const TOML_START = /^(?:["'\w.-]+\s*=|\[|#)/;

const FENCES = [
  { open: '---', close: /^(?:---|\.\.\.)[ \t]*$/, start: YAML_START },
  { open: '+++', close: /^\+\+\+[ \t]*$/, start: TOML_START },
] as const;

/**
 * Offset at which a document's Markdown begins: after a byte order mark and after front matter (YAML between `---` as Jekyll
 * and GitHub read it, TOML between `+++` as Hugo does). Two thematic breaks with prose between them are no front matter:
 * the first line that is not blank must look like the format.
 */
export function bodyStart(text: string): number {
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const fence = FENCES.find(({ open }) => text.startsWith(open, start));
  if (fence === undefined) return start;
  let at = endOfLine(text, start);
  if (text.slice(start + fence.open.length, at).trim() !== '') return start;
  let hasContent = false;
  while (at < text.length) {
    const from = afterLineEnding(text, at);
    at = endOfLine(text, from);
    const line = text.slice(from, at);
    if (fence.close.test(line)) return at < text.length ? afterLineEnding(text, at) : at;
    if (hasContent || line.trim() === '') continue;
    if (!fence.start.test(line)) return start;
    hasContent = true;
  }
  return start;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function afterLineEnding(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}
