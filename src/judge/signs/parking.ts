import type { Exchange, PageFacts } from '../../domain/evidence.ts';
import { hostOf, hostTable } from './host-table.ts';
import { anywhere, clip, wholeWords } from './words.ts';

/** Services that show advertisements or a price on domains nobody uses. https://tma22-parking.github.io/ lists most of them. */
const PARKING_HOSTS = hostTable([
  // Pages, scripts and frames of parked domains come from these; nothing else does.
  {
    hosts: [
      '.sedoparking.com',
      '.parkingcrew.net',
      '.bodiscdn.com',
      '.parklogic.com',
      '.above.com',
      '.skenzo.com',
    ],
    isOnlyParking: true,
  },
  {
    hosts: [
      '.dsparking.com',
      '.voodoo.com',
      '.fabulous.com',
      '.rookmedia.net',
      '.namedrive.com',
      '.smartname.com',
    ],
    isOnlyParking: true,
  },
  {
    hosts: [
      '.domainparking.ru',
      'parkingpage.namecheap.com',
      '.parked.com',
      '.domainsponsor.com',
      '.trafficz.com',
    ],
    isOnlyParking: true,
  },
  // CloudFront distributions that serve ParkingCrew's style sheets and scripts.
  { hosts: ['d38psrni17bvxu.cloudfront.net', 'd1lxhc4jvstzrp.cloudfront.net'], isOnlyParking: true },
  // Market places: a redirect to them, or a short page that points at them, is an offer of the domain.
  {
    hosts: ['.sedo.com', '.bodis.com', '.afternic.com', '.dan.com', '.undeveloped.com', '.hugedomains.com'],
    isOnlyParking: false,
  },
  {
    hosts: [
      '.buydomains.com',
      '.domainmarket.com',
      '.brandbucket.com',
      '.squadhelp.com',
      '.atom.com',
      '.efty.com',
    ],
    isOnlyParking: false,
  },
  {
    hosts: [
      '.uniregistry.com',
      '.namejet.com',
      '.snapnames.com',
      '.dropcatch.com',
      '.domainlore.uk',
      '.sav.com',
    ],
    isOnlyParking: false,
  },
  {
    hosts: ['.parkingcrew.com', '.mydomaincontact.com', '.domainnameshop.com', '.epik.com'],
    isOnlyParking: false,
  },
]);

/** `ww1.`, `ww25.`: where parking services send visitors. https://github.com/internetarchive/wayback-machine-firefox/issues/40 */
const PARKING_LABEL = /^ww\d{1,3}\./;

/** Paths of parking pages on the domain itself, GoDaddy's `/lander` first. */
const PARKING_PATH = /^\/(?:lander|parking-?(?:lander|page)|sedoparking|domain_?profile\.cfm)(?:[/.]|$)/i;

/** Titles that offer the domain itself: “This website is for sale!”, “example.com - HugeDomains”. */
const FOR_SALE_TITLE = [
  wholeWords(
    '(?:domain|domain name|website|web site) (?:is |may be |could be |might be )?(?:now )?(?:for sale|available for (?:sale|purchase)|parked)',
    'buy (?:this|the) domain',
    'hugedomains(?:\\.com)?',
    '[a-z0-9-]+(?:\\.[a-z0-9-]+)+ (?:is |- |\\| )?(?:now )?(?:for sale|parked)',
    '(?:steht|ist) zum verkauf',
    'domain (?:kaufen|zu verkaufen)',
    'domaine (?:est )?à vendre',
    'dominio (?:está )?en venta',
    'dominio in vendita',
    'domínio à venda',
    'домен (?:продается|продаётся|выставлен)',
  ),
  anywhere('域名(?:出售|转让)', 'ドメイン.{0,10}販売'),
];

/** The same said in the text of a page that says little else. */
const FOR_SALE_TEXT = wholeWords(
  '(?:this|the) (?:premium )?(?:domain|domain name|website) (?:[a-z0-9.-]+ )?(?:is|may be|could be|might be) (?:now )?(?:listed )?(?:for sale|available for (?:sale|purchase)|parked)',
  '(?:this )?domain (?:has been |is )?parked (?:at|by|with|free|courtesy)',
  'parked free, courtesy of',
  '(?:buy|get) this domain',
  '(?:make an offer on|inquire about|interested in(?: buying)?) this domain',
  'the owner of [a-z0-9.-]+ (?:is offering|offers) it for sale',
  '[a-z0-9-]+(?:\\.[a-z0-9-]+)+ (?:is|may be) (?:now )?for sale',
  '(?:this )?domain (?:name )?(?:has )?(?:recently )?expired',
  '(?:this )?web ?page is parked',
  'parked free of charge',
  'future home of something quite cool',
  '(?:this )?domain (?:name )?is registered (?:at|with|by) .{1,40} and (?:is )?(?:currently )?parked',
  'sponsored listings',
);

/** One of these is in whatever the patterns above find; cheap, since every short page is looked at. */
const TITLE_TRIGGER = /sale|park|domain|domín|domini|kauf|vend|домен|域名|ドメイン/i;
const TEXT_TRIGGER = /for sale|for purchase|parked|domain|sponsored/i;

/** A page with more visible text (characters) is about something. */
const LONGEST_PARKING_PAGE = 2_500;
/** Below this, words alone are enough; above, a market place must stand beside them. */
const LONGEST_OFFER = 800;

/**
 * What shows that the domain is parked or for sale, in words for people; undefined when nothing does. Links to a market
 * place itself, and articles about domains, are not parked.
 *
 * @param isHonest the host says 404 to a sibling that cannot exist: a parked domain answers everything, so that words about a
 *   sale are what such a page is about
 */
export function parkingOf(exchange: Exchange, isHonest = false): string | undefined {
  const { url, hops, page } = exchange;
  const onPage = page === undefined || isHonest ? undefined : parkingPage(page);
  const sign = (hops.length === 0 ? undefined : parkingOnTheWay(exchange)) ?? onPage;
  return sign === undefined || PARKING_HOSTS.find(hostOf(url)) !== undefined ? undefined : sign;
}

function parkingOnTheWay({ url, finalUrl, hops }: Exchange): string | undefined {
  const askedHost = hostOf(url);
  const onTheWay = hops.map((hop) => hostOf(hop.location)).find((host) => isParkingHost(host, askedHost));
  if (onTheWay !== undefined) return `it redirects to ${onTheWay}, where unused domains are parked or sold`;
  const path = URL.parse(finalUrl)?.pathname ?? '';
  return PARKING_PATH.test(path) ? `it redirects to ${path}, the page of a parked domain` : undefined;
}

function isParkingHost(host: string, askedHost: string): boolean {
  return host !== askedHost && (PARKING_LABEL.test(host) || PARKING_HOSTS.find(host) !== undefined);
}

function parkingPage(page: PageFacts): string | undefined {
  if (page.textLength > LONGEST_PARKING_PAGE) return undefined;
  const title = page.title?.slice(0, 300) ?? '';
  const isForSale = TITLE_TRIGGER.test(title) && FOR_SALE_TITLE.some((pattern) => pattern.test(title));
  if (isForSale) return `its title is “${clip(title)}”`;
  const rows = page.foreignHosts.map((host) => ({ host, row: PARKING_HOSTS.find(host) }));
  const service = rows.find(({ row }) => row?.isOnlyParking === true);
  if (service !== undefined) return `the page is made by ${service.host}, a parking service`;
  const offer = TEXT_TRIGGER.test(page.text) ? FOR_SALE_TEXT.exec(page.text)?.[0] : undefined;
  const market = rows.find(({ row }) => row !== undefined);
  const isOffer = offer !== undefined && (market !== undefined || page.textLength <= LONGEST_OFFER);
  return isOffer ? `the page says “${clip(offer)}”` : undefined;
}
