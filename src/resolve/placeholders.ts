/**
 * Addresses that stand for another: nobody expects them to lead anywhere, so they are skipped, with a reason.
 *
 * Deliberately not here: `.example`, `.test`, `.invalid` and names such as `your-domain.com`. A reserved top-level domain
 * has no address, which is what asking for it says; the others are domains somebody owns.
 */

/** Hosts (and their subdomains) kept for documentation. RFC 2606, section 3; RFC 6761, section 6.5. */
const RESERVED_HOSTS: readonly string[] = ['example.com', 'example.net', 'example.org'];
const RESERVED = new RegExp(
  `^https?://(?:[^/]*\\.)?(?:${RESERVED_HOSTS.join('|').replaceAll('.', '\\.')})\\.?(?::\\d+)?/`,
);

interface Template {
  readonly pattern: RegExp;
  readonly source: string;
}

/** Ways to leave a part of an address open. Looked for before the fragment; each pattern is linear. */
const TEMPLATES: readonly Template[] = [
  // {owner}, {?page,size}, {{ version }}, ${HOST}. A GUID in braces is a real name on older Microsoft servers.
  {
    pattern: /\{\{?\s*(?![\da-f]{8}-[\da-f]{4}-)[-+#./;?&=,!@|]?[a-z_][\w.:*,$ -]{0,60}\}/i,
    source: 'RFC 6570, section 2.2; https://jinja.palletsprojects.com/en/stable/templates/#variables',
  },
  { pattern: /\{\d{0,2}\}/, source: 'https://docs.python.org/3/library/string.html#format-string-syntax' },
  { pattern: /\{%-?\s/, source: 'https://shopify.github.io/liquid/basics/introduction/#tags' },
  // <owner>: the angle brackets are in no valid URL (RFC 3986, appendix C).
  { pattern: /<[a-z_][^<>/]{0,60}>/i, source: 'https://developers.google.com/style/placeholders' },
  // https://[your-domain]/: brackets in a host that is no IPv6 address (RFC 3986, section 3.2.2).
  {
    pattern: /^https?:\/\/[^/?#]{0,60}\[[a-z_][^\]:/]{0,60}\]/i,
    source: 'https://developers.google.com/style/placeholders',
  },
  // https://*.github.io/, https://$HOST/: a pattern or a variable where a host should be (RFC 1123, section 2.1).
  { pattern: /^https?:\/\/[^/?#@]{0,250}[*$]/i, source: 'RFC 1123, section 2.1' },
  // https://…, https://.../path
  { pattern: /^https?:\/\/(?:\.{2,}|…)(?:[/?#]|$)/i, source: 'an ellipsis in the place of the host' },
];

/** No template is without one of these: one look spares the others on nearly every link. */
const MAYBE_TEMPLATE = /[{<[*$…]|\/\/\.\./;

/** True when a part of the address is left open: `https://{host}/`, `https://api.example/<owner>`. It may be relative. */
export function isTemplate(url: string): boolean {
  if (!MAYBE_TEMPLATE.test(url)) return false;
  const hash = url.indexOf('#');
  const page = hash <= 0 ? url : url.slice(0, hash);
  return TEMPLATES.some((template) => template.pattern.test(page));
}

/** True when the host of a normalised URL is kept for documentation: `https://docs.example.com/`. */
export function isReservedForDocumentation(normalUrl: string): boolean {
  return normalUrl.includes('example.') && RESERVED.test(normalUrl);
}
