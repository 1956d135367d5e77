import type { StandInTable } from '../cases.ts';
import { page, redirect, status } from '../stand-in.ts';
import { article } from './prose.ts';

const shell = () =>
  page(
    'App',
    '<div id="root"></div><script src="/static/app.js"></script><script src="/static/vendor.js"></script>',
  );
const signIn = () =>
  page(
    'Sign in',
    '<form action="/users/sign_in"><h1>Sign in</h1><input name="login"><input type="password" name="password"></form>',
  );

/** Redirects of every kind, and pages that are not what was linked though they say 200. */
export const MOVES: StandInTable = {
  hosts: [
    {
      host: 'gitlab.com',
      handle: ({ url }) => {
        if (url.pathname === '/users/sign_in') return signIn();
        return url.pathname === '/gitlab-org/gitlab-runner'
          ? article('gitlab-org / gitlab-runner')
          : redirect(302, 'https://gitlab.com/users/sign_in');
      },
    },
    {
      host: 'docs.google.com',
      handle: ({ url }) =>
        url.pathname.includes('1public')
          ? article('A public document')
          : redirect(302, 'https://accounts.google.com/ServiceLogin?service=wise'),
    },
    {
      host: 'accounts.google.com',
      handle: () => page('Google Docs: Sign-in', '<h1>Sign in</h1><form><input type="password"></form>'),
    },
    {
      host: 'docs.microsoft.com',
      handle: ({ url }) => redirect(301, `https://learn.microsoft.com${url.pathname}`),
    },
    {
      host: 'learn.microsoft.com',
      handle: ({ url }) =>
        url.pathname.startsWith('/en-us/')
          ? article('Azure overview')
          : redirect(302, `https://learn.microsoft.com/en-us${url.pathname}`),
    },
    {
      host: 'sms-digital.com',
      handle: ({ url, headers }) =>
        headers.cookie?.includes('seen=1')
          ? article('SMS digital')
          : { status: 302, headers: { location: url.href, 'set-cookie': 'seen=1; Path=/' }, body: '' },
    },
    {
      host: 'mintlify-docs.standin',
      handle: ({ url }) => (url.pathname === '/' ? article('Documentation of everything') : shell()),
    },
    {
      host: 'www.foxnews.com',
      handle: ({ url }) => {
        if (url.pathname === '/us' || url.pathname === '/') return article('U.S. news');
        return url.protocol === 'http:' || url.pathname.startsWith('/us/2009')
          ? redirect(301, 'https://www.foxnews.com/us')
          : status(404);
      },
    },
    {
      host: 'old-blog.standin',
      handle: ({ url }) =>
        url.pathname === '/'
          ? article('An old blog, begun anew')
          : redirect(301, 'https://old-blog.standin/'),
    },
    { host: 'www.derlon.com', handle: () => article('Hotel Derlon') },
    {
      host: 'lumen.laravel.com',
      handle: ({ url }) =>
        url.pathname === '/docs'
          ? page(
              'Redirecting',
              '<p>Redirecting…</p>',
              '<meta http-equiv="refresh" content="1;url=https://lumen.laravel.com/docs/5.2">',
            )
          : article('Lumen 5.2'),
    },
    {
      host: 'refresh.standin',
      handle: ({ url }) => {
        if (url.pathname === '/moved')
          return page('Moved', '', '<meta http-equiv="refresh" content="0; url=\'/new-place\'">');
        if (url.pathname === '/lost')
          return page('Moved', '', '<meta http-equiv=refresh content="0;URL=/nowhere">');
        return url.pathname === '/new-place' ? article('The new place') : status(404);
      },
    },
    {
      host: 'pt.wowhead.com',
      handle: ({ url }) => {
        if (url.pathname === '/npc=171184') return redirect(301, '/npc=171184/mythresh-as-garras-do-c\xe9u');
        return /^\/npc=171184\/mythresh-as-garras-do-c(%E9|%C3%A9)u$/.test(url.pathname)
          ? article('Mythresh, as garras do céu')
          : status(404);
      },
    },
    {
      host: 'deckmaster.info',
      handle: ({ url }) =>
        url.protocol === 'http:' ? redirect(301, `https://deckmaster.info${url.pathname}`) : status(404),
    },
    { host: 'hash-routes.standin', handle: ({ url }) => (url.pathname === '/' ? shell() : status(404)) },
    {
      host: 'moved-project.standin',
      handle: ({ url }) => {
        switch (url.pathname) {
          case '/old/guide':
            return redirect(301, '/new/guide');
          case '/new/guide':
            return page(
              'Guide',
              '<h1>Guide</h1><h2 id="usage">Usage</h2><p>Turn it on, then off, then on again, and write down what you saw each time.</p>',
            );
          case '/seasonal':
            return redirect(302, '/autumn');
          case '/autumn':
            return article('Autumn');
          case '/chain':
            return redirect(301, '/chain/2');
          case '/chain/2':
            return redirect(308, '/new/guide');
          case '/loop':
            return redirect(301, '/loop/2');
          case '/loop/2':
            return redirect(301, '/loop');
          default:
            return url.pathname.startsWith('/deep/')
              ? redirect(302, `/deep/${Number(url.pathname.slice(6)) + 1}`)
              : status(404);
        }
      },
    },
    {
      host: 'plain-http.standin',
      handle: ({ url }) =>
        url.protocol === 'http:'
          ? redirect(301, `https://plain-http.standin${url.pathname}`)
          : article('Upgraded'),
    },
    {
      host: 'both-schemes.standin',
      handle: ({ url }) => (url.pathname === '/same' ? article('The same on both') : status(404)),
    },
    { host: 'http-only.standin', scheme: 'http', handle: () => article('Only over http') },
  ],
  cases: [
    {
      id: 'gitlab-signin',
      class: 'login-wall',
      url: 'https://gitlab.com/missing-or-private/x',
      verdict: 'suspect',
      source: 'gitlabhq/gitlabhq#5752',
    },
    {
      id: 'gitlab-public',
      class: 'alive',
      url: 'https://gitlab.com/gitlab-org/gitlab-runner',
      verdict: 'alive',
    },
    {
      id: 'google-login',
      class: 'login-wall',
      url: 'https://docs.google.com/document/d/1private/edit',
      verdict: 'suspect',
      source: 'mozilla/multi-account-containers#874',
    },
    {
      id: 'google-public',
      class: 'alive',
      url: 'https://docs.google.com/document/d/1public/edit',
      verdict: 'alive',
    },
    {
      id: 'ms-locale',
      class: 'geo-redirect',
      url: 'https://docs.microsoft.com/azure/overview',
      verdict: 'alive',
      source: 'Azure/PSRule.Rules.Azure#2785',
    },
    {
      id: 'cookie-loop',
      class: 'cookie-required',
      url: 'https://sms-digital.com/',
      verdict: 'alive',
      source: 'lycheeverse/lychee#574',
    },
    {
      id: 'spa-soft404',
      class: 'soft-404',
      url: 'https://mintlify-docs.standin/nonexistent',
      verdict: 'suspect',
      source: 'mintlify/docs#3759',
    },
    { id: 'spa-root', class: 'alive', url: 'https://mintlify-docs.standin/', verdict: 'alive' },
    {
      id: 'redirect-to-section',
      class: 'soft-404-redirect',
      url: 'http://www.foxnews.com/us/2009/09/13/tennis-great-jack-kramer-dead/',
      verdict: 'dead',
      source: 'A Link Rot Bestiary, chapter 3',
    },
    {
      id: 'redirect-to-root',
      class: 'soft-404-redirect',
      url: 'https://old-blog.standin/2011/05/a-post',
      verdict: 'dead',
      source: 'wikimedia/DeadlinkChecker CheckIfDead.php',
    },
    {
      id: 'home-page-catchall',
      class: 'soft-404-trap',
      url: 'https://www.derlon.com/',
      verdict: 'alive',
      source: 'renevoorburg/robustify.js#4',
    },
    {
      id: 'meta-refresh',
      class: 'client-redirect',
      url: 'https://lumen.laravel.com/docs',
      verdict: 'moved',
      replacement: 'https://lumen.laravel.com/docs/5.2',
      source: 'simplecrawler/simplecrawler#281',
    },
    {
      id: 'meta-refresh-0',
      class: 'client-redirect',
      url: 'https://refresh.standin/moved',
      verdict: 'moved',
      replacement: 'https://refresh.standin/new-place',
    },
    { id: 'meta-refresh-404', class: 'redirect-dead', url: 'https://refresh.standin/lost', verdict: 'dead' },
    {
      id: 'location-latin1',
      class: 'redirect-malformed',
      url: 'https://pt.wowhead.com/npc=171184',
      verdict: 'alive',
      source: 'sagebind/isahc#315',
    },
    {
      id: 'redirect-301-404',
      class: 'redirect-dead',
      url: 'http://deckmaster.info/images/cards/BNG/-66703-hr.jpg',
      verdict: 'dead',
      source: 'lycheeverse/lychee#726',
    },
    {
      id: 'fragment-redirect',
      class: 'fragment-js',
      url: 'https://hash-routes.standin/#!/old/path',
      verdict: 'alive',
    },
    {
      id: 'moved-301',
      class: 'permanent-redirect',
      url: 'https://moved-project.standin/old/guide#usage',
      verdict: 'moved',
      replacement: 'https://moved-project.standin/new/guide#usage',
    },
    {
      id: 'moved-302',
      class: 'temporary-redirect',
      url: 'https://moved-project.standin/seasonal',
      verdict: 'alive',
    },
    {
      id: 'moved-chain',
      class: 'permanent-redirect',
      url: 'https://moved-project.standin/chain',
      verdict: 'moved',
      replacement: 'https://moved-project.standin/new/guide',
    },
    {
      id: 'moved-gone',
      class: 'truly-gone',
      url: 'https://moved-project.standin/old/index',
      verdict: 'dead',
    },
  ],
};
