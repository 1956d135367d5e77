/**
 * Facts from the body of an HTML answer, read in one pass, so that the body need not be kept: what a judge wants to know of
 * a page, where it refreshes to, and the anchors in it.
 */
import { Parser } from 'htmlparser2';
import type { PageFacts } from '../domain/evidence.ts';
import type { Body } from './answer-body.ts';
import { type Refresh, readRefresh } from './location.ts';
import { simHash } from './simhash.ts';

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
const START_LENGTH = 1_024;
const MOST_FOREIGN_HOSTS = 50;
const MOST_ANCHORS = 50_000;
/** Elements whose text nobody sees. `noscript` is for browsers without scripts; its refresh does not count either. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'svg',
  'head',
]);
/** `textLength` goes on counting this far beyond the kept text: a shell has little, a page has much. */
const MOST_COUNTED = 20_000;

/** True when the content type says HTML. */
export function isHtml(contentType: string): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

/** Reads the page; `body` may be cut anywhere. */
export function readPage(body: Body, options: PageOptions): Page {
  const html = decode(body.bytes, options.contentType);
  const reader = new PageReader(options);
  const parser = new Parser(reader, {
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
    decodeEntities: true,
  });
  parser.end(html);
  return reader.finish(html, body);
}

class PageReader {
  readonly #options: PageOptions;
  readonly #anchors = new Set<string>();
  readonly #foreignHosts = new Set<string>();
  #unseen: string | undefined;
  #unseenDepth = 0;
  #title = '';
  #isInTitle = false;
  #hasTitle = false;
  #text = '';
  #textLength = 0;
  #scripts = 0;
  #hasPasswordField = false;
  #canonical: string | undefined;
  #refresh: Refresh | undefined;
  #base: URL;

  constructor(options: PageOptions) {
    this.#options = options;
    this.#base = options.url;
    this.#refresh = options.refresh ? readRefresh(options.refresh, options.url) : undefined;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#options.wantsAnchors && this.#anchors.size < MOST_ANCHORS) {
      if (attributes.id) this.#anchors.add(attributes.id);
      if (attributes.name && name !== 'meta' && name !== 'input') this.#anchors.add(attributes.name);
    }
    this.#look(name, attributes);
    if (this.#unseen === name) {
      this.#unseenDepth++;
    } else if (this.#unseen === undefined && UNSEEN.has(name) && name !== 'head' && name !== 'title') {
      this.#unseen = name;
      this.#unseenDepth = 1;
    }
    if (name === 'title' && !this.#hasTitle && this.#unseen === undefined) {
      this.#isInTitle = true;
    } else if (name === 'body') {
      this.#isInTitle = false;
    }
  }

  #look(name: string, attributes: Record<string, string>): void {
    switch (name) {
      case 'script':
        this.#scripts++;
        this.#note(attributes.src);
        break;
      case 'base':
        this.#base = URL.parse(attributes.href ?? '', this.#options.url.href) ?? this.#base;
        break;
      case 'a':
        this.#note(attributes.href);
        break;
      case 'iframe':
      case 'frame':
        this.#note(attributes.src);
        break;
      case 'form':
        this.#note(attributes.action);
        break;
      case 'input':
        this.#hasPasswordField ||= attributes.type?.toLowerCase() === 'password';
        break;
      case 'link':
        if (/(^|\s)canonical(\s|$)/i.test(attributes.rel ?? '') && attributes.href) {
          this.#canonical ??= URL.parse(attributes.href, this.#base.href)?.href;
        }
        break;
      case 'meta':
        if (attributes['http-equiv']?.toLowerCase() === 'refresh' && this.#unseen === undefined) {
          this.#refresh ??= readRefresh(attributes.content ?? '', this.#base);
        }
        break;
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
    const host = URL.parse(reference, this.#base.href)?.hostname;
    if (host && host !== this.#options.url.hostname) this.#foreignHosts.add(host);
  }

  ontext(text: string): void {
    if (this.#isInTitle) {
      if (this.#title.length < 500) this.#title += text;
    } else if (this.#unseen === undefined && this.#textLength < MOST_COUNTED) {
      const folded = text.replace(/\s+/g, ' ');
      if (folded !== ' ' && folded !== '') {
        const joined = this.#text === '' || this.#text.endsWith(' ') ? folded.trimStart() : folded;
        this.#textLength += joined.length;
        if (this.#text.length < MOST_TEXT) this.#text += joined;
      } else if (this.#text !== '' && !this.#text.endsWith(' ')) {
        this.#text += ' ';
      }
    }
  }

  onclosetag(name: string): void {
    if (name === 'title' && this.#isInTitle) {
      this.#isInTitle = false;
      this.#hasTitle = true;
    } else if (name === this.#unseen && --this.#unseenDepth === 0) {
      this.#unseen = undefined;
    } else if (this.#text !== '' && !this.#text.endsWith(' ')) {
      this.#text += ' ';
    }
  }

  finish(html: string, body: Body): Page {
    const text = copied(this.#text.slice(0, MOST_TEXT).trim());
    const title = copied(this.#title.replace(/\s+/g, ' ').trim());
    const facts: PageFacts = {
      contentType: this.#options.contentType,
      ...(title ? { title } : {}),
      // Decoded anew: a slice would keep the whole page in memory for as long as the evidence lives.
      start: decode(body.bytes.subarray(0, START_LENGTH), this.#options.contentType),
      text,
      ...(this.#canonical ? { canonical: this.#canonical } : {}),
      scripts: this.#scripts,
      textLength: this.#textLength,
      foreignHosts: [...this.#foreignHosts],
      simHash: simHash(text),
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
function decode(bytes: Buffer, contentType: string): string {
  const declared = /charset\s*=\s*["']?([\w.:-]+)/i;
  const fromHeader = declared.exec(contentType)?.[1];
  const fromMeta = fromHeader ? undefined : declared.exec(bytes.subarray(0, 1_024).toString('latin1'))?.[1];
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : (fromHeader ?? fromMeta ?? 'utf-8');
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A label that names no encoding: pages that claim one are nearly all UTF-8.
    return new TextDecoder().decode(bytes);
  }
}
