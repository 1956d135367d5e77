/**
 * Text that came from documents, hosts and file names, made fit to be shown. What is hostile here: control characters
 * (escape sequences rewrite a terminal), bidirectional controls (CVE-2021-42574, “Trojan Source”: text shows in another
 * order than it is stored), invisible format characters (two names look the same), lone surrogates (no UTF-8).
 */

/** White space that ends or could end a line somewhere: folded to one space. */
const LINE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Controls, format characters and what Unicode says is drawn as nothing (UAX #44, Default_Ignorable_Code_Point). Kept:
 * joiners and presentation selectors that scripts and emoji need, and Arabic signs that are visible.
 */
const INVISIBLE =
  /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]--[\u200c\u200d\ufe0e\ufe0f\u0600-\u0605\u06dd\u070f\u08e2]]/gv;

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** One line of it without what cannot be seen; lone surrogates become U+FFFD. For Markdown, HTML and annotations. */
export function cleanText(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text.trim();
  return text.toWellFormed().replace(LINE_SPACE, ' ').replace(INVISIBLE, '').trim();
}

/** One line with everything invisible spelled out: U+001B as `\x1b`, U+202E as `\u202e`. For terminals. */
export function revealText(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, spelled);
}

function spelled(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0a) return '\\n';
  if (code === 0x0d) return '\\r';
  if (code === 0x09) return '\\t';
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/** At most `max` characters (code units), the middle replaced by `…`: both ends of a URL tell something. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = Math.ceil((max - 1) * 0.7);
  const tail = max - 1 - head;
  return `${text.slice(0, head)}…${tail > 0 ? text.slice(-tail) : ''}`
    .toWellFormed()
    .replaceAll('\ufffd', '');
}

/** From `scheme://` to the last `@` of the authority (RFC 3986, section 3.2.1). Linear: no scan goes past a slash. */
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#\\]*@/gi;

/** URLs in a text without the credentials in them: nothing we write may repeat a secret. */
export function withoutCredentials(text: string): string {
  return text.includes('@') ? text.replace(CREDENTIALS, '$1') : text;
}

/** A URL as people read it: no credentials, one line, nothing invisible, at most `max` characters. */
export function displayUrl(url: string, max = 300): string {
  return shorten(cleanText(withoutCredentials(url)), max);
}

/** `1` → `1 link`, `2` → `2 links`, `12345` → `12,345 links`; the plural is given where it is not an `s`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${number(amount)} ${amount === 1 ? one : many}`;
}

/** `153764` → `153,764`, the same on every machine. */
export function number(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `840` → `0.8 s`, `75,000` → `1 min 15 s`, `9,000,000` → `2 h 30 min`. */
export function duration(durationMs: number): string {
  if (durationMs < 59_950) return `${(durationMs / 1000).toFixed(1)} s`;
  const seconds = Math.round(durationMs / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The day of an ISO 8601 instant: `2026-11-02`; `an unknown day` when it is none. */
export function day(instant: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(instant)?.[0] ?? 'an unknown day';
}

/** True when a sentence names something as a word of its own: `old` does not stand in “folder”. */
export function mentions(text: string, name: string): boolean {
  if (name === '') return true;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + name.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
