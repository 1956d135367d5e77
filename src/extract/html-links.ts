import type { LinkKind } from '../domain/link.ts';
import { isSpace } from './characters.ts';
import type { Collector } from './collector.ts';
import type { EntryScope } from './containers.ts';
import { decodeAttribute } from './decode.ts';

/**
 * Attributes that hold addresses, by name (HTML, “Attributes” index: those whose value is a URL). `data` is one on `<object>`
 * alone. `background`, `ping`, `formaction` and the like are left out: GitHub strips them.
 */
const ADDRESS_ATTRIBUTES: ReadonlyMap<string, 'url' | 'candidates' | 'object'> = new Map([
  ['href', 'url'],
  ['src', 'url'],
  ['poster', 'url'],
  ['cite', 'url'],
  ['srcset', 'candidates'],
  ['data', 'object'],
]);
const ANCHOR_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'name']);

/** An attribute of a tag, as offsets into the text it was read from. */
export interface Attribute {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface HtmlTag {
  /** Lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** Visible text that belongs to it: what an `<a>` encloses. */
  readonly text: string;
}

/** Where a tag's text stands: offset of the text in the document, and the entry its first link may be. */
export interface HtmlPlace {
  readonly text: string;
  readonly base: number;
  readonly entry: EntryScope | undefined;
}

const KIND: LinkKind = 'html';

/** Tells the collector a tag's addresses and anchors. */
export function collectTag(tag: HtmlTag, place: HtmlPlace, collector: Collector): void {
  for (const attribute of tag.attributes) {
    const name = attribute.name.toLowerCase();
    if (ANCHOR_ATTRIBUTES.has(name))
      collector.addAnchor(decodeAttribute(place.text.slice(attribute.from, attribute.to)));
    const how = ADDRESS_ATTRIBUTES.get(name);
    if (how === undefined || (how === 'object' && tag.name !== 'object')) continue;
    if (how === 'candidates') collectCandidates(attribute, tag, place, collector);
    else addAddress(attribute.from, attribute.to, tag, place, collector, name === 'href');
  }
}

function addAddress(
  from: number,
  to: number,
  tag: HtmlTag,
  { text, base, entry }: HtmlPlace,
  collector: Collector,
  isHref: boolean,
): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  const destination = text.slice(start, end);
  const alternative = tag.attributes.find(({ name }) => name.toLowerCase() === 'alt');
  const label =
    alternative === undefined ? tag.text : decodeAttribute(text.slice(alternative.from, alternative.to));
  collector.addLink({
    kind: KIND,
    from: base + start,
    destination,
    url: decodeAttribute(destination),
    text: label,
    entry: isHref ? entry : undefined,
  });
}

/** Image candidates of a `srcset` (HTML 4.8.4.2.1): `small.png 1x, large.png 2x`. */
function collectCandidates(attribute: Attribute, tag: HtmlTag, place: HtmlPlace, collector: Collector): void {
  const { text } = place;
  let at = attribute.from;
  while (at < attribute.to) {
    while (at < attribute.to && (isSpace(text.charCodeAt(at)) || text[at] === ',')) at += 1;
    const from = at;
    while (at < attribute.to && !isSpace(text.charCodeAt(at))) at += 1;
    let to = at;
    while (to > from && text[to - 1] === ',') to -= 1;
    if (to > from) addAddress(from, to, tag, place, collector, false);
    if (to === at) while (at < attribute.to && text[at] !== ',') at += 1;
  }
}
