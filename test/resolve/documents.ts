import type { Extraction, Link } from '../../src/domain/link.ts';

/** A link on its own line: line n holds the n-th link of its document. Entry and inline unless told otherwise. */
export type LinkParts = Partial<Link> & { readonly url: string };

/** An extraction whose links stand on lines 1, 2, 3 …, column 3. A string is the URL of an inline entry. */
export function documentOf(
  path: string,
  links: readonly (string | LinkParts)[],
): Extraction & { readonly links: readonly Link[] } {
  return {
    path,
    anchors: [],
    silences: [],
    lineCount: links.length,
    links: links.map((given, index): Link => {
      const parts = typeof given === 'string' ? { url: given } : given;
      const line = index + 1;
      const destination = parts.destination ?? parts.url;
      return {
        kind: 'inline',
        text: 'text',
        isEntry: true,
        destination,
        span: { line, column: 3, endLine: line, endColumn: 3 + destination.length },
        ...parts,
      };
    }),
  };
}
