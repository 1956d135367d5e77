import type { StandInTable } from '../cases.ts';
import { page, redirect, status } from '../stand-in.ts';
import { article } from './prose.ts';

const CHALLENGE_HEADERS = {
  'content-type': 'text/html; charset=UTF-8',
  'cf-mitigated': 'challenge',
  server: 'cloudflare',
  'cache-control': 'private, max-age=0, no-store, no-cache, must-revalidate',
};

/** Cloudflare's challenge page. */
function challenge() {
  const body =
    '<div id="cf-wrapper"></div><script>window._cf_chl_opt={}</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script>';
  return status(403, { ...page('Just a moment...', body), headers: CHALLENGE_HEADERS });
}

const forbidden = (words: string) => status(403, page('Forbidden', `<h1>Forbidden</h1><p>${words}</p>`));

/** Hosts that refuse robots: nobody can tell what is behind. */
export const WALLS: StandInTable = {
  hosts: [
    {
      host: 'www.linkedin.com',
      handle: () => ({
        status: 999,
        reason: 'Request denied',
        headers: { 'content-type': 'text/html', 'x-li-pop': 'prod-lva1' },
        body: '<html><head><script>window.location="/authwall"</script></head></html>',
      }),
    },
    {
      host: 'medium.com',
      handle: ({ url }) =>
        url.pathname.includes('deleted')
          ? status(410, page('410', '<h1>410</h1><p>The author deleted this Medium story.</p>'))
          : challenge(),
    },
    { host: 'dl.acm.org', alpn: 'h2+h1', handle: challenge },
    {
      host: 'twitter.com',
      handle: ({ url, headers }) => {
        if (url.pathname === '/nonexistingusername')
          return page('X', '<div id="react-root"></div><script src="/main.js"></script>');
        if (url.pathname === '/inventreedb')
          return redirect(302, '/i/flow/login?redirect_after_login=%2Finventreedb');
        if (url.pathname === '/i/flow/login')
          return page('Log in to X / X', '<div id="react-root"></div><script src="/main.js"></script>');
        return headers['user-agent']?.includes('Chrome')
          ? page('X', '<div id="react-root"></div><script src="/main.js"></script>')
          : status(400, page('Unsupported', '<p>This browser is no longer supported.</p>'));
      },
    },
    { host: 'x.com', handle: ({ earlier }) => (earlier % 2 === 0 ? status(404) : status(500)) },
    {
      host: 'www.reddit.com',
      handle: () => forbidden('whoa there, pardner! Your request has been blocked due to a network policy.'),
    },
    { host: 'stackoverflow.com', handle: challenge },
    { host: 'www.npmjs.com', alpn: 'h2+h1', handle: challenge },
    { host: 'amzn.to', handle: () => redirect(301, 'https://www.amazon.com/dp/0262033844') },
    {
      host: 'www.amazon.com',
      handle: () =>
        status(
          503,
          page(
            'Sorry! Something went wrong!',
            '<!-- To discuss automated access to Amazon data please contact api-services-support@amazon.com. --><p>Sorry! Something went wrong on our end.</p>',
          ),
        ),
    },
    { host: 'academic.oup.com', handle: challenge },
    {
      host: 'ieeexplore.ieee.org',
      handle: () => ({
        status: 202,
        headers: { 'content-type': 'text/html', 'x-amzn-waf-action': 'challenge' },
        body: '',
      }),
    },
    {
      host: 'www.sciencedirect.com',
      handle: () =>
        forbidden('There was a problem providing the content you requested. Reference number: 8f1.'),
    },
    {
      host: 'iopscience.iop.org',
      handle: ({ url }) =>
        redirect(
          302,
          `https://validate.perfdrive.com/fb803c746e9148689b3984a31fccd902/?ssa=1&ssc=${encodeURIComponent(url.href)}`,
        ),
    },
    {
      host: 'validate.perfdrive.com',
      handle: () =>
        page(
          'Radware Bot Manager Captcha',
          '<p>We apologize for the inconvenience. Please solve this CAPTCHA.</p><script src="/c.js"></script>',
        ),
    },
    { host: 'www.kth.se', handle: ({ url }) => redirect(302, url.href) },
    {
      host: 'tarpit.standin',
      handle: () => ({ ...status(429, page('Access Denied', '<p>Access Denied</p>')), delayMs: 400 }),
    },
    {
      host: 'local-news.standin',
      handle: () =>
        status(
          451,
          page(
            'Unavailable',
            '<p>Unavailable For Legal Reasons: we do not serve readers in your region.</p>',
          ),
        ),
    },
    {
      host: 'akamai-shop.standin',
      handle: () =>
        status(403, {
          headers: { 'content-type': 'text/html', server: 'AkamaiGHost' },
          body: "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access this server.<P>Reference #18.2f1</BODY></HTML>",
        }),
    },
    {
      host: 'datadome-shop.standin',
      handle: () =>
        status(403, {
          headers: { 'content-type': 'text/html', 'x-datadome': 'protected' },
          body: '<html><head><title>datadome-shop.standin</title></head><body><p>Please enable JS and disable any ad blocker</p><script>var dd={}</script></body></html>',
        }),
    },
    {
      host: 'open-journal.standin',
      handle: ({ url }) => (url.pathname === '/article/7' ? article('On the wear of gears') : status(404)),
    },
  ],
  cases: [
    {
      id: 'linkedin-999',
      class: 'bot-wall',
      url: 'https://www.linkedin.com/in/gokaygurcan',
      verdict: 'blocked',
      source: 'gjtorikian/html-proofer#215',
    },
    {
      id: 'medium-403',
      class: 'bot-wall',
      url: 'https://medium.com/@tylerneely/fear-and-loathing-in-lock-free-programming-7158b1cdd50c',
      verdict: 'blocked',
      source: 'denolib/awesome-deno#420',
    },
    {
      id: 'medium-410',
      class: 'truly-gone',
      url: 'https://medium.com/@somebody/deleted-story-0f3a',
      verdict: 'dead',
      source: 'markerikson/react-redux-links#67',
    },
    {
      id: 'cf-challenge-403',
      class: 'bot-wall',
      url: 'https://dl.acm.org/doi/10.1145/3298689.3347033',
      verdict: 'blocked',
      source: 'Cloudflare: cf-mitigated',
    },
    {
      id: 'x-400-ua',
      class: 'bot-wall',
      url: 'https://twitter.com/asdfasdfadsf1581',
      verdict: 'blocked',
      source: 'pulumi/docs#4816',
    },
    {
      id: 'x-soft-200',
      class: 'soft-404',
      url: 'https://twitter.com/nonexistingusername',
      verdict: 'blocked',
      source: 'stevenvachon/broken-link-checker#233',
    },
    {
      id: 'x-302-login',
      class: 'login-wall',
      url: 'https://twitter.com/inventreedb',
      verdict: 'blocked',
      source: 'inventree/inventree-website#149',
    },
    {
      id: 'x-throttle-runner',
      class: 'rate-limit',
      url: 'https://x.com/stripe',
      verdict: 'blocked',
      source: 'Chain-Love/chain-love#3324',
    },
    {
      id: 'reddit-403',
      class: 'bot-wall',
      url: 'https://www.reddit.com/r/rust/',
      verdict: 'blocked',
      source: 'lycheeverse/lychee-action#297',
    },
    {
      id: 'amazon-503',
      class: 'bot-wall',
      url: 'http://amzn.to/2mW1rkx',
      verdict: 'blocked',
      source: 'tcort/markdown-link-check#25',
    },
    {
      id: 'ieee-202',
      class: 'bot-wall-2xx',
      url: 'https://ieeexplore.ieee.org/document/6615528/',
      verdict: 'blocked',
      source: 'hexsecs/awesome-automotive-security#6',
    },
    {
      id: 'sciencedirect-403',
      class: 'bot-wall',
      url: 'https://www.sciencedirect.com/science/article/pii/S1878875019308459',
      verdict: 'blocked',
      source: 'spinalcordtoolbox/spinalcordtoolbox#4649',
    },
    {
      id: 'iop-perfdrive',
      class: 'redirect-to-wall',
      url: 'https://iopscience.iop.org/article/10.1088/1361-6633/ab4f5f',
      verdict: 'blocked',
      source: 'learningmatter-mit/AtomisticSkills#45',
    },
    {
      id: 'kth-bot-loop',
      class: 'bot-wall-loop',
      url: 'https://www.kth.se/profile/andbr',
      verdict: 'blocked',
      source: 'lycheeverse/lychee#1411',
    },
    {
      id: 'tarpit',
      class: 'resource',
      url: 'http://tarpit.standin/',
      verdict: 'blocked',
      source: 'JasonLovesDoggo/caddy-defender#48',
    },
    {
      id: 'geo-451',
      class: 'geo-block',
      url: 'https://local-news.standin/2019/county-fair',
      verdict: 'blocked',
      source: 'RFC 7725',
    },
    {
      id: 'akamai-403',
      class: 'bot-wall',
      url: 'https://akamai-shop.standin/tools/hammer',
      verdict: 'blocked',
    },
    { id: 'datadome-403', class: 'bot-wall', url: 'https://datadome-shop.standin/p/81', verdict: 'blocked' },
    { id: 'journal-alive', class: 'alive', url: 'https://open-journal.standin/article/7', verdict: 'alive' },
    {
      id: 'journal-missing',
      class: 'truly-gone',
      url: 'https://open-journal.standin/article/8',
      verdict: 'dead',
    },
  ],
};
