import type { LineRange } from '../domain/document.ts';
import { extract, read } from './extract.ts';

/** Fragments that exist in the page GitHub makes of a Markdown text, without `#`: for pages whose links do not matter. */
export function anchorsOf(text: string): readonly string[] {
  return extract('', text).anchors;
}

/**
 * The lines (1-based) that each anchor comes from: of a heading all its lines, an underline included; of an attribute in
 * HTML the first line of its block. Footnotes are left out.
 */
export function anchorLinesOf(text: string): ReadonlyMap<string, LineRange> {
  const { lines, collector } = read('', text);
  const places = new Map<string, LineRange>();
  for (const [anchor, place] of collector.anchorPlaces) {
    if (place === undefined) continue;
    const first = lines.lineAt(place.from);
    const mark = text.slice(lines.starts[first - 1], place.from);
    const isUnderlined = place.kind === 'heading' && !mark.includes('#');
    const more = isUnderlined ? place.content.split('\n').length : 0;
    places.set(anchor, { first, last: first + more });
  }
  return places;
}
