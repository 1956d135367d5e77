/**
 * Facts from the body of an HTML answer, read in one pass, so that the body need not be kept: what a judge wants to know of
 * a page, where it refreshes to, and the anchors in it.
 */
import type { PageFacts } from '../domain/evidence.ts';
import type { Body } from './answer-body.ts';
import { type Attributes, decode, type HtmlVisitor, scanHtml } from './html-scanner.ts';
import { type Refresh, readRefresh } from './location.ts';

export interface Page {
  readonly facts: PageFacts;
  readonly refresh?: Refresh;
  /** Ids and names of the page's elements; only when they were asked for. */
  readonly anchors?: ReadonlySet<string>;
  /** True when scripts build (part of) the page and could add an anchor: they mention it. */
  mentions?(anchor: string): boolean;
}

export interface PageOptions {
  readonly contentType: string;
  /** URL of the answer. */
  readonly url: URL;
  readonly wantsAnchors: boolean;
  /** The Refresh header, which browsers obey as if it were in the page. */
  readonly refresh?: string;
}

const MOST_TEXT = 4_000;
const MOST_TITLE = 500;
const START_LENGTH = 1_024;
const MOST_FOREIGN_HOSTS = 50;
const MOST_ANCHORS = 50_000;
/** `textLength` goes on counting this far beyond the kept text: a shell has little, a page has much. */
const MOST_COUNTED = 20_000;

/** True when the content type says HTML. */
export function isHtml(contentType: string): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

/** Elements with something to say in their attributes. */
const TELLING: ReadonlySet<string> = new Set([
  'script',
  'base',
  'a',
  'area',
  'iframe',
  'frame',
  'form',
  'input',
  'link',
  'meta',
]);

/** Reads the page; `body` may be cut anywhere. */
export function readPage(body: Body, options: PageOptions): Page {
  const html = decodeBytes(body.bytes, options.contentType);
  const reader = new PageReader(options);
  scanHtml(html, reader);
  return reader.finish(html, body);
}

class PageReader implements HtmlVisitor {
  readonly #options: PageOptions;
  readonly #anchors = new Set<string>();
  readonly #foreignHosts = new Set<string>();
  readonly #pieces: string[] = [];
  #textLength = 0;
  #title: string | undefined;
  #scripts = 0;
  #hasPasswordField = false;
  #canonical: string | undefined;
  #refresh: Refresh | undefined;
  #base: string;

  constructor(options: PageOptions) {
    this.#options = options;
    this.#base = options.url.href;
    this.#refresh = options.refresh ? readRefresh(options.refresh, options.url) : undefined;
  }

  wantsAttributes(name: string): boolean {
    return this.#options.wantsAnchors || TELLING.has(name);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#options.wantsAnchors && this.#anchors.size < MOST_ANCHORS) {
      const id = attributes.get('id');
      const anchor = name === 'meta' || name === 'input' ? undefined : attributes.get('name');
      if (id) this.#anchors.add(copied(id));
      if (anchor) this.#anchors.add(copied(anchor));
    }
    switch (name) {
      case 'script':
        this.#scripts++;
        this.#note(attributes.get('src'));
        break;
      case 'base':
        this.#base = URL.parse(attributes.get('href') ?? '', this.#options.url.href)?.href ?? this.#base;
        break;
      case 'a':
      case 'area':
        this.#note(attributes.get('href'));
        break;
      case 'iframe':
      case 'frame':
        this.#note(attributes.get('src'));
        break;
      case 'form':
        this.#note(attributes.get('action'));
        break;
      case 'input':
        this.#hasPasswordField ||= attributes.get('type')?.toLowerCase() === 'password';
        break;
      case 'link':
        this.#noteCanonical(attributes);
        break;
      case 'meta':
        if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
          this.#refresh ??= readRefresh(attributes.get('content') ?? '', new URL(this.#base));
        }
        break;
    }
  }

  #noteCanonical(attributes: Attributes): void {
    const href = attributes.get('href');
    if (href && /(^|\s)canonical(\s|$)/i.test(attributes.get('rel') ?? '')) {
      this.#canonical ??= URL.parse(href, this.#base)?.href;
    }
  }

  #note(reference: string | undefined): void {
    // Most links of a page are relative: only what names a host is parsed.
    if (
      !reference ||
      this.#foreignHosts.size >= MOST_FOREIGN_HOSTS ||
      !/^\s*(https?:)?\/\//i.test(reference)
    ) {
      return;
    }
    const host = URL.parse(reference, this.#base)?.hostname;
    if (host && host !== this.#options.url.hostname) this.#foreignHosts.add(host);
  }

  title(text: string): void {
    this.#title ??= folded(text).trim().slice(0, MOST_TITLE);
  }

  text(html: string, start: number, end: number): void {
    if (this.#textLength >= MOST_COUNTED) {
      return;
    }
    let first = start;
    let last = end;
    while (first < last && html.charCodeAt(first) <= 0x20) first++;
    while (last > first && html.charCodeAt(last - 1) <= 0x20) last--;
    if (first < last) {
      // Pieces are taken until the text is certainly long enough, though folding may shorten it.
      if (this.#textLength < 2 * MOST_TEXT) this.#pieces.push(html.slice(first, last));
      this.#textLength += last - first;
    }
  }

  finish(html: string, body: Body): Page {
    const text = folded(decode(this.#pieces.join(' ')))
      .slice(0, MOST_TEXT)
      .trim();
    const title = copied(this.#title ?? '');
    const facts: PageFacts = {
      contentType: this.#options.contentType,
      ...(title ? { title } : {}),
      // Decoded anew: a slice would keep the whole page in memory for as long as the evidence lives.
      start: decodeBytes(body.bytes.subarray(0, START_LENGTH), this.#options.contentType),
      text,
      ...(this.#canonical ? { canonical: this.#canonical } : {}),
      scripts: this.#scripts,
      textLength: this.#textLength,
      foreignHosts: [...this.#foreignHosts],
      bytes: body.bytes.length,
      isTruncated: body.isTruncated,
      hasPasswordField: this.#hasPasswordField,
    };
    return {
      facts,
      ...(this.#refresh ? { refresh: this.#refresh } : {}),
      ...(this.#options.wantsAnchors
        ? {
            anchors: this.#anchors,
            mentions: (anchor: string) => this.#scripts > 0 && mentionsAnchor(html, anchor),
          }
        : {}),
    };
  }
}

/** White space folded; most pieces of text have none to fold, and are not copied for it. */
function folded(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The same text in memory of its own: pieces of it would keep the page alive. */
function copied(text: string): string {
  return text === '' ? text : Buffer.from(text).toString();
}

/** The anchor in quotes, as scripts and JSON in a page would hold it; links to it (`"#usage"`) do not count. */
function mentionsAnchor(html: string, anchor: string): boolean {
  return [`"${anchor}"`, `'${anchor}'`, `\\"${anchor}\\"`, `user-content-${anchor}`].some((form) =>
    html.includes(form),
  );
}

/** Byte order mark, content type, `<meta charset>` in the first KiB, UTF-8: in this order (WHATWG Encoding, HTML standard). */
function decodeBytes(bytes: Buffer, contentType: string): string {
  const declared = /charset\s*=\s*["']?([\w.:-]+)/i;
  const fromHeader = declared.exec(contentType)?.[1];
  const fromMeta = fromHeader ? undefined : declared.exec(bytes.subarray(0, 1_024).toString('latin1'))?.[1];
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : (fromHeader ?? fromMeta ?? 'utf-8');
  if (/^utf-?8$/i.test(label)) {
    // Buffer's own decoder is several times faster for the encoding of nearly all pages.
    return bytes.toString('utf8');
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A label that names no encoding: pages that claim one are nearly all UTF-8.
    return new TextDecoder().decode(bytes);
  }
}
