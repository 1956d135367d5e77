import { hostTable } from './host-table.ts';

/** A page or header by which a firewall says that it takes us for a robot. Each pattern is a sign by itself. */
export interface WallSign {
  /** Whose wall, for people: `Cloudflare`. */
  readonly name: string;
  /** Headers that only a wall's answer has, on any status. */
  readonly headers?: Readonly<Record<string, RegExp>>;
  /** Headers that protected sites send with every answer: a sign beside a refusal only. */
  readonly refusalHeaders?: Readonly<Record<string, RegExp>>;
  /** The page's title, on any status. */
  readonly title?: RegExp;
  /** Visible text of a short page, on any status but 404 and 410. */
  readonly text?: RegExp;
  /** Markup, which protected sites carry everywhere: a sign beside a refusal, or on a page with next to no text. */
  readonly markup?: RegExp;
}

/** One row a vendor; the source of a row is its documentation or a thread in which the page was shown. */
export const WALL_SIGNS: readonly WallSign[] = [
  {
    // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/,
    // https://github.com/filiph/linkcheck/issues/122. The script below scripts/jsd/ is on every page and no sign.
    name: 'Cloudflare',
    headers: { 'cf-mitigated': /\S/ },
    title:
      /^(?:just a moment\b|attention required! \| cloudflare|access denied \| .{1,100} used cloudflare)/i,
    text: /checking (?:your browser before accessing|if the site connection is secure)|needs to review the security of your connection|sorry, you have been blocked/i,
    markup:
      /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/h\/|cf-browser-verification|error code: 10(?:0[5-9]|1[0-5]|20)\b/i,
  },
  {
    // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
    name: 'AWS WAF',
    headers: { 'x-amzn-waf-action': /challenge|captcha/i },
    title: /^human verification$/i,
    markup: /\bawswaf\.com\/|AwsWafIntegration|\bgokuProps\b/,
  },
  {
    // https://github.com/tcort/markdown-link-check/issues/25
    name: 'Amazon',
    title: /^robot check$/i,
    text: /(?:enter|type) the characters you see (?:below|in this image)/i,
    markup: /to discuss automated access to amazon data|api-services-support@amazon\.com/i,
  },
  {
    // https://techdocs.akamai.com/property-mgr/docs (denied requests carry a reference number)
    name: 'Akamai',
    title: /^access denied$/i,
    text: /you don'?t have permission to access .{0,300}\breference\b/i,
    markup: /errors\.edgesuite\.net|sec-if-cpt-container|\bbm-verify=|\/_sec\/cp_challenge\//i,
  },
  {
    // https://docs.imperva.com/bundle/cloud-application-security/page/settings/error-pages.htm
    name: 'Imperva',
    title: /^pardon our interruption/i,
    text: /incapsula incident id|something about your browser made us think you were a bot/i,
    markup: /_incapsula_resource/i,
  },
  {
    // https://docs.datadome.co/docs/
    name: 'DataDome',
    headers: { 'x-dd-b': /\S/ },
    refusalHeaders: { 'x-datadome': /\S/ },
    text: /please enable js and disable any ad blocker/i,
    markup: /captcha-delivery\.com/i,
  },
  {
    // https://docs.humansecurity.com/ (formerly PerimeterX)
    name: 'HUMAN',
    title: /^(?:access to this page has been denied|human challenge)/i,
    text: /press (?:&|and) hold .{0,80}\b(?:human|robot|bot)\b/i,
    markup: /_pxappid|px-captcha|captcha\.px-c(?:loud|dn)\.net/i,
  },
  // https://github.com/learningmatter-mit/AtomisticSkills/pull/45
  { name: 'Radware', title: /radware (?:bot manager|captcha)/i, markup: /perfdrive\.com|shieldsquare/i },
  {
    // https://www.kasada.io/: the first answer is a 429 with a script
    name: 'Kasada',
    refusalHeaders: { 'x-kpsdk-ct': /\S/, 'x-kpsdk-im': /\S/, 'x-kpsdk-v': /\S/ },
    markup: /window\.kpsdk\b/i,
  },
  {
    // https://docs.sucuri.net/website-firewall/troubleshooting/
    name: 'Sucuri',
    headers: { 'x-sucuri-block': /\S/ },
    title: /^sucuri website firewall\b/i,
    text: /sucuri website firewall - access denied/i,
    markup: /cloudproxy@sucuri\.net|sucuri_cloudproxy_js/i,
  },
  {
    // https://vercel.com/docs/vercel-firewall, https://github.com/MikkoParkkola/nab/issues/25
    name: 'Vercel',
    headers: { 'x-vercel-mitigated': /challenge|deny/i, 'x-vercel-challenge-token': /\S/ },
    title: /^vercel security checkpoint$/i,
  },
  {
    // A challenge with status 200: https://github.com/TecharoHQ/anubis/issues/473
    name: 'Anubis',
    title: /^making sure you['’]re not a bot/i,
    markup: /\/\.within\.website\/x\/cmd\/anubis/,
  },
  {
    // 202 and a refresh to the puzzle
    name: 'SiteGround',
    headers: { 'sg-captcha': /challenge/i },
    markup: /\/\.well-known\/(?:sg)?captcha\//i,
  },
  // https://ddos-guard.net/
  {
    name: 'DDoS-Guard',
    title: /^ddos-guard$/i,
    markup: /check\.ddos-guard\.net|\/\.well-known\/ddos-guard\//i,
  },
  {
    // A 200 with a support id: https://my.f5.com/manage/s/article/K6825
    name: 'F5',
    title: /^request rejected$/i,
    text: /the requested url was rejected\. please consult with your administrator/i,
  },
  {
    // https://www.wordfence.com/help/blocking/
    name: 'Wordfence',
    title: /^your access to this site has been limited/i,
    text: /generated by wordfence|your access to this (?:site|service) has been (?:temporarily )?limited/i,
  },
  // https://docs.imunify360.com/: 415 or 200
  { name: 'Imunify360', title: /^one moment, please/i, markup: /imunify360|wsidchk/i },
  // https://support.google.com/websearch/answer/86640
  { name: 'Google', text: /detected unusual traffic from your computer network/i },
  {
    // https://github.com/lycheeverse/lychee-action/issues/297
    name: 'Reddit',
    title: /^(?:blocked|reddit - please wait for verification)$/i,
    text: /blocked by network security|whoa there, pardner/i,
  },
  {
    // Pages that say it in so many words, whoever makes them.
    name: 'a bot check',
    title:
      /^(?:.{1,40} [-|–] )?(?:(?:please )?(?:verify|verifying|confirm)(?: that)? you(?:['’]re| are) (?:a )?(?:human|(?:not )?a (?:ro)?bot)|are you (?:a )?(?:human|robot)|(?:bot|browser|security|human|captcha|robot) (?:check|verification|challenge)|checking your browser|security checkpoint|client challenge|captcha|bot detected|unusual traffic)\W*$/i,
    text: /(?:verify|confirm|prove) (?:that )?you(?:['’]re| are) (?:a human|human|not a (?:ro)?bot)\b|enable javascript and cookies to continue/i,
  },
];

/** Refusals in words; they count beside a status that refuses or is busy. `… browser is no longer supported`: X, with 400. */
export const DENIALS =
  /\baccess (?:is |was |has been )?(?:denied|blocked|forbidden)\b|\byou (?:have been|are|were) (?:blocked|banned|denied)\b|\b(?:ip|address) (?:has been |is |was )?(?:blocked|banned|blacklisted)\b|\brequest (?:was |has been )?(?:blocked|denied|rejected)\b|\bbots? (?:traffic |activity )?(?:detected|blocked|not allowed)\b|\bautomated (?:traffic|requests|access|queries)\b|\bbrowser is (?:no longer|not) supported\b|\bunsupported browser\b/i;

/** Hosts of puzzles and bot checks: whoever is sent there was taken for a robot. */
export const WALL_HOSTS = hostTable([
  { hosts: ['.perfdrive.com'], name: 'Radware' },
  { hosts: ['.captcha-delivery.com'], name: 'DataDome' },
  { hosts: ['.px-cloud.net', '.px-cdn.net', '.perimeterx.net'], name: 'HUMAN' },
  { hosts: ['challenges.cloudflare.com'], name: 'Cloudflare' },
  { hosts: ['.awswaf.com'], name: 'AWS WAF' },
  { hosts: ['.hcaptcha.com'], name: 'hCaptcha' },
  { hosts: ['.arkoselabs.com', '.funcaptcha.com'], name: 'Arkose' },
  { hosts: ['.geetest.com'], name: 'GeeTest' },
  { hosts: ['check.ddos-guard.net'], name: 'DDoS-Guard' },
  // A waiting room: https://queue-it.com/developers/
  { hosts: ['.queue-it.net'], name: 'Queue-it' },
  { hosts: ['wappass.baidu.com', 'sec.douban.com', 'validate.mtcaptcha.com'], name: 'a captcha' },
]);

/** Paths of puzzles on a site's own host. `denied.html` is arXiv's, and a matter of haste: see known-hosts. */
export const WALL_PATH =
  /^\/(?:cdn-cgi\/(?:challenge|l\/chk)|\.well-known\/(?:sg)?captcha|\.within\.website\/|sorry\/index$|showcaptcha|captcha(?:[/.]|$)|_incapsula_resource|errors\/validatecaptcha|bot-?(?:check|detected|verification)|are-you-(?:a-)?(?:human|robot)|(?:robot|security|human|browser)-?(?:check|verification|challenge)|verify-?(?:human|browser|you)|access-?denied|unusual-traffic|distil_r_|(?:blocked|challenge)(?:\.\w+)?$)/i;

/** Names of hosts that say what they are: `captcha.example.com`. */
export const WALL_LABEL = /^(?:captcha|challenge|botcheck|bot-check|validate|humancheck)\./;
