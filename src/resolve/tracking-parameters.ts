/**
 * Query parameters that say where a reader came from and never what is shown. They are ignored when two links are
 * compared, and never removed from what is requested or written.
 *
 * A row is added only when a public list of such parameters names it AND no site is known to show something else because
 * of it: `ref`, `source`, `id`, `p` and `t` mean something on too many sites to be here without a host.
 */
interface TrackingRow {
  /** Lower-case names; one that ends in `*` is a prefix. */
  readonly names: readonly string[];
  /** Host (after {@link sameHost}) and its subdomains; everywhere when absent. */
  readonly host?: string;
  /** Where the fact is written down. */
  readonly source: string;
}

const MOZILLA =
  'https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/';
const REGISTRY = 'https://github.com/mpchadwick/tracking-query-params-registry';
const CLEAR_URLS =
  'https://docs.clearurls.xyz/1.27.3/specs/rules/ (list: https://rules2.clearurls.xyz/data.minify.json)';
const NEAT_URL = 'https://github.com/Smile4ever/Neat-URL#default-blocked-parameters';
const BRAVE = 'https://github.com/brave/adblock-lists/blob/master/brave-lists/clean-urls.json';

const ROWS: readonly TrackingRow[] = [
  // Campaigns: Google Analytics' own prefix, and Matomo's and Piwik's.
  { names: ['utm_*'], source: 'https://support.google.com/analytics/answer/10917952' },
  {
    names: ['mtm_*', 'pk_campaign', 'pk_kwd', 'pk_keyword', 'piwik_campaign', 'piwik_kwd'],
    source: REGISTRY,
  },
  { names: ['ga_source', 'ga_medium', 'ga_term', 'ga_content', 'ga_campaign', 'ga_place'], source: NEAT_URL },
  // Click identifiers of advertisers.
  { names: ['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', '_ga', '_gl'], source: REGISTRY },
  { names: ['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source'], source: NEAT_URL },
  { names: ['msclkid', 'twclid', 'ttclid', 'li_fat_id', 'epik', 'yclid', '_openstat'], source: REGISTRY },
  { names: ['igshid', 'igsh'], source: BRAVE },
  // Newsletters and mail tools.
  { names: ['mc_cid', 'mc_eid'], source: REGISTRY },
  { names: ['mkt_tok', 'oly_anon_id', 'oly_enc_id', '__s', 'vero_id', '_hsenc'], source: MOZILLA },
  { names: ['_hsmi', '__hstc', '__hssc', '__hsfp', 'hsctatracking'], source: BRAVE },
  {
    names: ['wickedid', 'rb_clickid', 'soc_src', 'soc_trk'],
    source: 'https://github.com/jparise/chrome-utm-stripper',
  },
  // Sharing buttons that add the page they stood on.
  { names: ['ref_src', 'ref_url'], source: CLEAR_URLS },
  // One site's own.
  {
    names: ['si', 'feature', 'pp', 'ab_channel', 'kw'],
    host: 'youtube.com',
    source: 'https://github.com/brave/adblock-lists/pull/1317',
  },
  { names: ['si', 'feature'], host: 'youtu.be', source: 'https://github.com/brave/adblock-lists/pull/1317' },
  { names: ['s', 't'], host: 'x.com', source: CLEAR_URLS },
  { names: ['si', 'nd', 'context'], host: 'open.spotify.com', source: CLEAR_URLS },
  {
    names: ['share_id', 'ref', 'ref_source', 'rdt', 'correlation_id'],
    host: 'reddit.com',
    source: CLEAR_URLS,
  },
  { names: ['source'], host: 'medium.com', source: CLEAR_URLS },
  { names: ['trk', 'trackingid', 'lipi', 'refid'], host: 'linkedin.com', source: CLEAR_URLS },
];

const EVERYWHERE = new Set<string>();
const PREFIXES: string[] = [];
const BY_HOST = new Map<string, ReadonlySet<string>>();
for (const row of ROWS) {
  if (row.host !== undefined) BY_HOST.set(row.host, new Set(row.names));
  else
    for (const name of row.names) {
      if (name.endsWith('*')) PREFIXES.push(name.slice(0, -1));
      else EVERYWHERE.add(name);
    }
}

/**
 * True when `name` (lower case, decoded) only tells `host` where the reader came from: `utm_source` anywhere, `si` on
 * `youtube.com` and its subdomains.
 */
export function isTrackingParameter(name: string, host: string): boolean {
  if (EVERYWHERE.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix))) return true;
  for (let at = 0; at !== -1 && at < host.length; ) {
    if (BY_HOST.get(at === 0 ? host : host.slice(at))?.has(name)) return true;
    const dot = host.indexOf('.', at);
    at = dot === -1 ? -1 : dot + 1;
  }
  return false;
}
