/** How the fragments of a file's page come about, by its extension. */
export type FragmentSource = 'headings' | 'html' | 'opaque';

/**
 * What GitHub renders as Markdown (https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml,
 * “Markdown”, and MDX), and HTML. All else is opaque: headings of reStructuredText, AsciiDoc and Org get anchors by other
 * rules, notebooks and PDFs by their viewers, and code has lines only.
 */
const SOURCE_BY_EXTENSION: ReadonlyMap<string, FragmentSource> = new Map([
  ...[
    'md',
    'markdown',
    'mdown',
    'mdwn',
    'mkd',
    'mkdn',
    'mkdown',
    'livemd',
    'ronn',
    'scd',
    'mdx',
    'qmd',
    'rmd',
  ].map((extension) => [extension, 'headings'] as const),
  ...['html', 'htm', 'xhtml'].map((extension) => [extension, 'html'] as const),
]);

export function fragmentSourceOf(path: string): FragmentSource {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
  return (extension !== undefined && SOURCE_BY_EXTENSION.get(extension)) || 'opaque';
}

/** What a fragment asks for, after what browsers and GitHub add to it is taken away. */
export type FragmentQuestion =
  | { readonly kind: 'top' } // the page itself
  | { readonly kind: 'readme' } // where a folder's page shows its README
  | { readonly kind: 'unjudgeable' } // text fragments, GitHub's own elements
  | { readonly kind: 'anchor'; readonly name: string; readonly lastLine?: number };

/** `L10`, `L10-L20`, `L10-20`, `L10C1-L11C3`: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-a-permanent-link-to-a-code-snippet */
const LINES = /^L(\d{1,9})(?:C\d{1,9})?(?:-L?(\d{1,9})(?:C\d{1,9})?)?$/;
/** Elements of GitHub's pages that are in no file: footnotes (`fn-1`, `fnref-1`, `footnote-label`), tabs of the front page (`readme-ov-file`). */
const GITHUB_OWN = /^(?:fn-.|fnref-.|footnote-label$)|-ov-file$/;

/** Reads a percent-decoded fragment without `#`. */
export function questionOf(fragment: string): FragmentQuestion {
  // https://wicg.github.io/scroll-to-text-fragment/#the-fragment-directive: what follows is no part of the fragment.
  const directive = fragment.indexOf(':~:');
  const plain = directive === -1 ? fragment : fragment.slice(0, directive);
  if (plain === '' && directive !== -1) return { kind: 'unjudgeable' };
  const name = plain.startsWith('user-content-') ? plain.slice('user-content-'.length) : plain;
  // https://html.spec.whatwg.org/multipage/browsing-the-web.html#select-the-indicated-part
  if (name === '' || name.toLowerCase() === 'top') return { kind: 'top' };
  if (GITHUB_OWN.test(name)) return { kind: 'unjudgeable' };
  if (name.toLowerCase() === 'readme') return { kind: 'readme' };
  const [, first, last] = LINES.exec(name) ?? [];
  if (first === undefined) return { kind: 'anchor', name };
  return { kind: 'anchor', name, lastLine: Math.max(Number(first), Number(last ?? first)) };
}

/**
 * True when the page has the anchor. GitHub's script looks for the name as it is and in lower case, so `#Usage` finds the
 * heading `usage` (tried on GitHub: https://github.com/serokell/xrefcheck/issues/211, https://github.com/rsc/markdown/issues/19).
 */
export function hasAnchor(anchors: ReadonlySet<string>, name: string): boolean {
  return anchors.has(name) || anchors.has(name.toLowerCase());
}

/**
 * True when the text gives an element this id by a notation that GitHub shows as text, but that the documentation tool
 * understands for which the file was written: `{#usage}` of Pandoc, Docusaurus and kramdown, `{: #usage}` of Python-Markdown.
 */
export function namesCustomId(text: string, name: string): boolean {
  return [`{#${name}`, `{ #${name}`, `{: #${name}`, `{:#${name}`].some((id) => text.includes(id));
}

const HTML_ID = /\s(?:id|name)\s{0,9}=\s{0,9}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'<>=`]{1,500}))/gi;

/** Values of `id` and `name` attributes in HTML: a light scan, for looking one up. */
export function idsOfHtml(html: string): readonly string[] {
  return [...html.matchAll(HTML_ID)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

/** Lines of a text as GitHub numbers them: a final line ending begins no further line. */
export function lineCountOf(text: string): number {
  if (text === '') return 0;
  let lines = text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
