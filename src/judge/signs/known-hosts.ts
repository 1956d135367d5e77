import { hostTable } from './host-table.ts';

/** Hosts whose answers must be read differently from everybody else's: one row a fact. */

/** Sites that show robots and strangers the same door for every address: neither 200 nor 404 proves anything. */
export const WALLED_SITES = hostTable([
  {
    // 400 for unknown agents, 200 for handles that do not exist, 404 and 500 at random from data centres.
    // https://github.com/stevenvachon/broken-link-checker/issues/233, https://github.com/Chain-Love/chain-love/pull/3324
    hosts: ['x.com', 'twitter.com'],
    name: 'X',
  },
  // 999 or a sign-in page, whatever the headers. https://github.com/gjtorikian/html-proofer/issues/215
  { hosts: ['linkedin.com'], name: 'LinkedIn' },
  // 429 or a sign-in page from hosting providers' addresses. https://github.com/wpmudev/broken-link-checker/issues/84
  { hosts: ['instagram.com', 'instagr.am'], name: 'Instagram' },
  // The rest answer strangers with one sign-in page, one empty shell or one puzzle for every name (seen, no thread found).
  {
    hosts: ['facebook.com', 'mbasic.facebook.com', 'web.facebook.com', 'fb.com', 'messenger.com'],
    name: 'Facebook',
  },
  { hosts: ['threads.net', 'threads.com'], name: 'Threads' },
  { hosts: ['tiktok.com', 'douyin.com'], name: 'TikTok' },
  { hosts: ['weibo.com', 'weibo.cn'], name: 'Weibo' },
  { hosts: ['xiaohongshu.com'], name: 'Xiaohongshu' },
  { hosts: ['snapchat.com'], name: 'Snapchat' },
  { hosts: ['xing.com'], name: 'XING' },
  { hosts: ['nextdoor.com'], name: 'Nextdoor' },
]);

/**
 * Addresses that answer 200 for what exists and for what does not, so that only their authority can tell. Used when the
 * authority did not answer.
 */
export const SHELL_PAGES: readonly { readonly host: RegExp; readonly path: RegExp; readonly name: string }[] =
  [
    {
      // The watch page is 200 for deleted videos. https://github.com/lycheeverse/lychee/issues/906
      host: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/,
      path: /^\/(?:watch$|shorts\/|live\/|embed\/|v\/|playlist$)/,
      name: 'YouTube',
    },
    { host: /^youtu\.be$/, path: /^\/[\w-]+$/, name: 'YouTube' },
  ];

/** Short addresses: where they lead is their purpose and may change; they are never written out. */
export const SHORTENERS = hostTable([
  {
    // https://en.wikipedia.org/wiki/URL_shortening#Services and the shorteners of single sites.
    hosts: [
      'bit.ly',
      'bitly.com',
      'j.mp',
      't.co',
      'goo.gl',
      'maps.app.goo.gl',
      'tinyurl.com',
      'ow.ly',
      'is.gd',
      'v.gd',
    ],
  },
  {
    hosts: [
      'buff.ly',
      'dlvr.it',
      'tiny.cc',
      'cutt.ly',
      'rb.gy',
      'rebrand.ly',
      'shorturl.at',
      't.ly',
      's.id',
      'qr.ae',
    ],
  },
  {
    hosts: [
      'amzn.to',
      'a.co',
      'amzn.eu',
      'amzn.asia',
      'g.co',
      'g.page',
      'forms.gle',
      'goo.by',
      'git.io',
      'gh.io',
    ],
  },
  {
    hosts: [
      'aka.ms',
      'msft.it',
      'fwd.link',
      'youtu.be',
      'redd.it',
      'lnkd.in',
      'fb.me',
      'wp.me',
      'n9.cl',
      'spoti.fi',
    ],
  },
  {
    hosts: [
      'discord.gg',
      'apple.co',
      'adobe.ly',
      'nyti.ms',
      'wapo.st',
      'econ.st',
      'on.ft.com',
      'trib.al',
      'flic.kr',
    ],
  },
  {
    hosts: [
      'link.medium.com',
      'smarturl.it',
      'lnk.to',
      'linktr.ee',
      'clck.ru',
      'vk.cc',
      'urlz.fr',
      'han.gl',
      'bl.ink',
    ],
  },
]);

/** A short host and one opaque word behind it, as shorteners of one's own have: `https://sdk.ly/aX9d`. */
function looksLikeShortener({ hostname, pathname, search }: URL): boolean {
  const isShort = hostname.length <= 8 && search === '';
  return isShort && /^\/(?=.*(?:\d|[a-z][A-Z]|[A-Z][a-z]))[A-Za-z0-9]{4,10}$/.test(pathname);
}

/**
 * Identifiers that are meant to outlive addresses: never replaced by where they lead today. `first-hop`: an identifier
 * that resolves is alive, whatever the publisher's wall says (https://www.doi.org/the-identifier/resources/handbook/).
 */
export const PERSISTENT_IDENTIFIERS = hostTable([
  { hosts: ['doi.org', 'dx.doi.org', 'hdl.handle.net', 'handle.net'], judgedBy: 'first-hop' },
  // https://purl.archive.org/help, https://w3id.org/, https://arks.org/about/, https://perma.cc/about
  {
    hosts: [
      'purl.org',
      'purl.archive.org',
      'purl.oclc.org',
      'purl.obolibrary.org',
      'purl.fdlp.gov',
      'w3id.org',
    ],
    judgedBy: 'page',
  },
  {
    hosts: [
      'n2t.net',
      'arks.org',
      'identifiers.org',
      'bioregistry.io',
      'nbn-resolving.org',
      'nbn-resolving.de',
      'urn.fi',
    ],
    judgedBy: 'page',
  },
  {
    hosts: [
      'ark.bnf.fr',
      'orcid.org',
      'ror.org',
      'perma.cc',
      'id.loc.gov',
      'viaf.org',
      'isni.org',
      'lccn.loc.gov',
    ],
    judgedBy: 'page',
  },
] as const);

/** Forges that answer 404 for what is private as for what is gone. https://github.com/linkchecker/linkchecker/issues/795 */
export const PRIVATE_LOOKS_MISSING = hostTable([
  { hosts: ['github.com', 'gist.github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org', 'gitea.com'] },
  {
    hosts: [
      'huggingface.co',
      'hub.docker.com',
      'dev.azure.com',
      'sourceforge.net',
      'notion.site',
      'trello.com',
    ],
  },
]);

/** Hosts whose 403 is a limit on haste, not a wall. https://info.arxiv.org/help/robots.html (`denied.html`) */
export const FORBIDDEN_MEANS_TOO_FAST = hostTable([{ hosts: ['.arxiv.org'] }]);

/** An address that is meant to lead elsewhere: a short one, or an identifier. */
export function isPointer(url: URL): boolean {
  const host = url.hostname;
  return (
    SHORTENERS.find(host) !== undefined ||
    PERSISTENT_IDENTIFIERS.find(host) !== undefined ||
    looksLikeShortener(url)
  );
}
