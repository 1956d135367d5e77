import type { Place, RepositoryInfo } from './model.ts';
import { cleanText, displayUrl, shorten } from './plain-text.ts';

/**
 * Hostile text in GitHub's Markdown. Two readers have to be kept from finding something in it: the Markdown parser
 * (github.github.com/gfm) and what GitHub does with the parsed text afterwards, where a backslash no longer helps:
 * mentions, issue and commit references, bare addresses. Those are broken by a zero-width space, written as a character
 * reference so that it is seen in the source; inside code GitHub looks for none of them.
 */
const BREAK = '&#8203;';

/**
 * Text that shows as itself on GitHub, in one line, anywhere inline: in a paragraph, list item, link text or table cell.
 * Nothing in it becomes markup, HTML, a link, a mention, a reference, or closes an issue.
 */
export function escapeText(text: string): string {
  return escapeInline(text).replace(BLOCK_START, '$1\\$2');
}

/** The same where something stands before it on the line, so that it begins no block. */
function escapeInline(text: string): string {
  return cleanText(text).replace(SPECIAL, (found) =>
    PUNCTUATION.test(found) ? (REFERENCES[found] ?? `\\${found}`) : breakUp(found),
  );
}

/** The same inside raw HTML (a `<summary>`), where Markdown's backslashes are not read. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(SPECIAL, (found) =>
    PUNCTUATION.test(found) ? (REFERENCES[found] ?? found) : breakUp(found),
  );
}

const PUNCTUATION = /^[&<>"|\\`*_[\]{}~!$^()]$/;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '|': '&#124;',
};

/**
 * Punctuation with a meaning inline, then what GitHub makes links of in plain text (docs.github.com, “Autolinked
 * references and URLs”; GFM 6.9): `@user`, `a@b.example`, `#123`, `owner/name#1`, `GH-1`, `https://…`, `www.…`, commit ids
 * of 7 to 40 digits. A closing keyword (“fixes #1”) is nothing without its reference.
 */
const SPECIAL =
  /[&<>"|\\`*_[\]{}~!$^()@#]|gh-(?=\d)|:\/\/|www\.|(?:mailto|xmpp):|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;

function breakUp(found: string): string {
  if (found === '://') return `:${BREAK}//`;
  if (found === '@' || found === '#') return found + BREAK;
  if (/[-.:]$/.test(found)) return `${found.slice(0, -1)}${BREAK}${found.slice(-1)}`;
  return /[a-f]/i.test(found) ? (found.match(/.{1,6}/g) ?? []).join(BREAK) : found;
}

/** What would begin a block at the start of a line: `-`, `+`, `=`, `1.`, `1)` (GFM 4 and 5); a `#` is broken up already. */
const BLOCK_START = /^(\d{1,9}(?=[.)])|(?=[-+=]))(.)/;

/**
 * Code that shows exactly the (cleaned) text: the fence is longer than any run of backticks inside. In a table cell a
 * pipe ends the cell even inside code, so there it becomes `<code>` with a character reference (GFM 4.10).
 */
export function codeSpan(text: string, place: 'text' | 'table' = 'text'): string {
  const cleaned = cleanText(text);
  if (cleaned === '') return '(empty)';
  if (place === 'table' && cleaned.includes('|')) return `<code>${escapeText(cleaned)}</code>`;
  const fence = '`'.repeat(longestRun(cleaned, '`') + 1);
  const pad = cleaned.startsWith('`') || cleaned.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${cleaned}${pad}${fence}`;
}

/** A fence of backticks longer than any run in the lines, three at least. */
export function fenceFor(text: string): string {
  return '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (let index = 0; index < text.length; index += 1) {
    run = text[index] === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/** A Markdown link; `label` is Markdown already. Without a destination that can be linked, the label alone. */
export function markdownLink(label: string, url: string): string {
  const destination = safeUrl(url);
  return destination === undefined ? label : `[${label}](${destination})`;
}

/** A link to a page of our own making (an issue, a review, a run): it may leave a back-reference. */
export function ownLink(label: string, url: string): string {
  const parsed = httpUrl(url);
  return parsed === undefined ? label : `[${label}](${escapeDestination(parsed.href)})`;
}

/**
 * A destination for a Markdown link, or undefined when it is no http(s) URL. Credentials are dropped; what could end the
 * destination or a table cell is escaped, so that the address arrives as it is. github.com pages that keep a list of who
 * refers to them are linked through redirect.github.com, GitHub's own host that leads there and leaves no
 * back-reference (as Renovate does).
 */
export function safeUrl(url: string): string | undefined {
  const parsed = httpUrl(url);
  if (parsed === undefined) return undefined;
  if (REFERRING_HOSTS.has(parsed.host) && BACK_REFERENCED.test(parsed.pathname))
    parsed.host = 'redirect.github.com';
  return escapeDestination(parsed.href);
}

function httpUrl(url: string): URL | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  parsed.username = '';
  parsed.password = '';
  return parsed;
}

function escapeDestination(href: string): string {
  return href
    .replace(/[<>\\|`"\s]/g, percentEncoded)
    .replace(/[()[\]*_~!$]/g, '\\$&')
    .replaceAll('&', '&amp;');
}

const REFERRING_HOSTS: ReadonlySet<string> = new Set(['github.com', 'www.github.com']);
/** Issues, pull requests, discussions, commits, advisories: `/{owner}/{name}/{kind}/…`, in any encoding of its letters. */
const BACK_REFERENCED =
  /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|pulls|discussions|commit|commits|compare|security|.*%)/i;

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * A target's URL for a list of links: as code (so that nothing is found in it), linked where it may be followed. What is
 * no http(s) URL, and what `isLinked` forbids (a private address, a hijacked page), is shown as code alone.
 */
export function urlLink(
  url: string,
  options: { place?: 'text' | 'table'; isLinked?: boolean; max?: number } = {},
): string {
  const label = codeSpan(displayUrl(url, options.max ?? 200), options.place ?? 'text');
  return options.isLinked === false ? label : markdownLink(label, url);
}

/**
 * The page of a line at the checked commit, `undefined` outside a repository:
 * `https://github.com/o/r/blob/<commit>/docs/a.md?plain=1#L12`. `?plain=1` shows a Markdown file's source, the only view
 * in which a line can be pointed at.
 */
export function lineUrl(
  repository: RepositoryInfo | undefined,
  place: Omit<Place, 'column'>,
): string | undefined {
  if (repository === undefined) return undefined;
  const { serverUrl, owner, name, commit } = repository;
  const path = place.file.split('/').map(encodeURIComponent).join('/');
  return `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/blob/${encodeURIComponent(commit)}/${path}?plain=1#L${place.line}`;
}

/** `docs/a.md:12`, linked to the line where there is a repository. */
export function placeLink(
  repository: RepositoryInfo | undefined,
  place: Omit<Place, 'column'>,
  where: 'text' | 'table' = 'text',
): string {
  const label = codeSpan(`${shorten(cleanText(place.file), 120)}:${place.line}`, where);
  const url = lineUrl(repository, place);
  return url === undefined ? label : `[${label}](${url.replace(/[()'!*]/g, percentEncoded)})`;
}

/** What folds away: a summary line of plain text, and Markdown below it. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>\n`;
}

/** Code as lint messages write it, and addresses. */
const CODE_OR_ADDRESS = /`[^`]+`|https?:\/\/[^\s<>"`]+/g;
const END_OF_SENTENCE = /[.,;:!?)\]}'”’]{1,10}$/;

/**
 * A sentence of ours with foreign words in it (a judgement's message, a lint message): escaped, URLs without their
 * credentials, at most `max` characters before escaping. Addresses and what stands in backticks become code, so that they
 * can be copied as they are.
 */
export function sentence(text: string, options: { max?: number; place?: 'text' | 'table' } = {}): string {
  const plain = displayUrl(text, options.max ?? 500);
  let markdown = '';
  let end = 0;
  for (const match of plain.matchAll(CODE_OR_ADDRESS)) {
    const [found] = match;
    const code = found.startsWith('`') ? found.slice(1, -1) : found.replace(END_OF_SENTENCE, '');
    markdown +=
      escapeBetween(plain.slice(end, match.index)) +
      (code.trim() === '' ? '' : codeSpan(code, options.place));
    end = match.index + (found.startsWith('`') ? found.length : code.length);
  }
  return (markdown + escapeBetween(plain.slice(end))).trim().replace(BLOCK_START, '$1\\$2');
}

/** Escaped, with a space at either end kept: it stands beside code. */
function escapeBetween(part: string): string {
  const escaped = escapeInline(part);
  if (escaped === '') return part === '' ? '' : ' ';
  return `${part.startsWith(' ') ? ' ' : ''}${escaped}${part.endsWith(' ') ? ' ' : ''}`;
}
