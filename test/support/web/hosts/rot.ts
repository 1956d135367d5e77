import type { StandInTable } from '../cases.ts';
import { page, redirect, status } from '../stand-in.ts';
import { article, filler } from './prose.ts';

const parked = (name: string) =>
  page(
    `${name} - This website is for sale! - ${name} Resources and Information.`,
    `<h1>${name}</h1><p>This website is for sale! ${name} is your first and best source for all of the information you’re looking for.</p><p>Related searches</p>`,
    '<script src="https://img.sedoparking.com/js/relatedLinks.js"></script>',
  );

const dealer = (name: string) =>
  page(
    `${name} is for sale | HugeDomains`,
    `<h1>${name} is for sale</h1><p>Buy this domain: $2,895 or make an offer.</p><a href="https://www.hugedomains.com/cart">Buy now</a>`,
  );

/** Names and pages that were given up, sold, or taken over. */
export const ROT: StandInTable = {
  hosts: [
    { host: 'argos-osint.com', handle: () => parked('argos-osint.com') },
    { host: 'raynos.org', handle: ({ url }) => redirect(302, `http://ww1.raynos.org${url.pathname}`) },
    { host: 'ww1.raynos.org', handle: () => parked('raynos.org') },
    { host: 'lapsed-library.standin', handle: () => dealer('lapsed-library.standin') },
    {
      host: 'lander.standin',
      handle: ({ url }) =>
        url.pathname === '/lander'
          ? page(
              'lander.standin',
              '<div id="main"></div><script src="https://d38psrni17bvxu.cloudfront.net/scripts/js3caf.js"></script><script src="https://www.google.com/adsense/domains/caf.js"></script>',
            )
          : page('', '<script>window.onload=function(){window.location.href="/lander"}</script>'),
    },
    { host: 'changedetect.standin', handle: () => redirect(301, 'https://zenbunnichocolate.com/') },
    {
      host: 'zenbunnichocolate.com',
      handle: () =>
        page(
          'Mabosplay: Situs Slot Gacor dan Togel Online Terpercaya',
          `<h1>Mabosplay</h1><p>Slot gacor, togel, casino online, bonus new member.</p>${filler(4)}`,
        ),
    },
    {
      host: 'clipblast.standin',
      handle: () =>
        page(
          'Cakhia TV - Trực tiếp bóng đá, casino, slot 88',
          '<h1>Casino</h1><p>Casino online, slot gacor, bet 88, jackpot, poker, togel.</p>',
        ),
    },
    {
      host: 'soft404.standin',
      handle: ({ url }) =>
        url.pathname === '/articles/alive'
          ? article('Alive and well')
          : url.pathname === '/'
            ? article('Soft 404s')
            : page(
                'Page not found',
                '<h1>Page not found</h1><p>Sorry, the page you are looking for could not be found. It may have been moved or deleted.</p>',
              ),
    },
    {
      host: 'weiche-404.standin',
      handle: ({ url }) =>
        url.pathname === '/artikel/lebendig'
          ? article('Lebendig')
          : page('Seite nicht gefunden', '<h1>Hoppla!</h1><p>Die Seite wurde nicht gefunden.</p>'),
    },
    {
      host: 'error-page.standin',
      handle: ({ url }) =>
        url.pathname === '/error/404.html'
          ? page('Error', '<h1>Something is missing</h1>')
          : url.pathname === '/docs/here'
            ? article('Docs are here')
            : redirect(302, '/error/404.html'),
    },
    {
      host: 'removed-words.standin',
      handle: ({ url }) =>
        url.pathname === '/changelog'
          ? page(
              'Changelog',
              `<h1>Changelog</h1><p>The old parser has been removed. Pages that no longer exist were deleted.</p>${filler(6)}`,
            )
          : status(404),
    },
    {
      host: 'spa-with-routes.standin',
      handle: ({ url }) =>
        url.pathname === '/guide'
          ? page('Guide | SPA', '<div id="app">Guide</div><script src="/a.js"></script>')
          : url.pathname === '/'
            ? page('SPA', '<div id="app"></div><script src="/a.js"></script>')
            : status(404, page('SPA', '<div id="app"></div><script src="/a.js"></script>')),
    },
    {
      host: 'crates-like.standin',
      handle: () =>
        page('crates: the registry', '<div id="ember"></div><script src="/assets/app.js"></script>'),
    },
  ],
  cases: [
    {
      id: 'parked-sedo',
      class: 'parked',
      url: 'https://argos-osint.com/',
      verdict: 'suspect',
      source: 'jivoi/awesome-osint#1126',
    },
    { id: 'parked-deep', class: 'parked', url: 'https://argos-osint.com/tools/search', verdict: 'suspect' },
    {
      id: 'parked-ww1',
      class: 'parked',
      url: 'http://raynos.org/blog/11/Native-Custom-events-made-easy',
      verdict: 'suspect',
      source: 'internetarchive/wayback-machine-firefox#40',
    },
    {
      id: 'parked-dealer',
      class: 'parked',
      url: 'http://lapsed-library.standin/catalogue/12',
      verdict: 'suspect',
    },
    {
      id: 'hijacked-casino',
      class: 'hijacked',
      url: 'https://changedetect.standin/',
      verdict: 'suspect',
      source: 'jivoi/awesome-osint#1126',
    },
    { id: 'hijacked-in-place', class: 'hijacked', url: 'https://clipblast.standin/', verdict: 'suspect' },
    {
      id: 'soft404-title',
      class: 'soft-404',
      url: 'https://soft404.standin/articles/gone',
      verdict: 'suspect',
    },
    { id: 'soft404-twin', class: 'alive', url: 'https://soft404.standin/articles/alive', verdict: 'alive' },
    {
      id: 'soft404-german',
      class: 'soft-404',
      url: 'https://weiche-404.standin/artikel/weg',
      verdict: 'suspect',
    },
    {
      id: 'soft404-german-twin',
      class: 'alive',
      url: 'https://weiche-404.standin/artikel/lebendig',
      verdict: 'alive',
    },
    {
      id: 'soft404-redirect',
      class: 'soft-404-redirect',
      url: 'https://error-page.standin/docs/gone',
      verdict: 'dead',
    },
    {
      id: 'soft404-redirect-twin',
      class: 'alive',
      url: 'https://error-page.standin/docs/here',
      verdict: 'alive',
    },
    {
      id: 'has-been-removed',
      class: 'soft-404-trap',
      url: 'https://removed-words.standin/changelog',
      verdict: 'alive',
    },
    {
      id: 'spa-with-routes',
      class: 'soft-404-trap',
      url: 'https://spa-with-routes.standin/guide',
      verdict: 'alive',
    },
    {
      id: 'spa-shell-deep',
      class: 'soft-404',
      url: 'https://crates-like.standin/crates/nonexistent',
      verdict: 'suspect',
    },
  ],
};
