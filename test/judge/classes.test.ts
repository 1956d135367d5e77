import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Exchange } from '../../src/domain/evidence.ts';
import { judge } from '../../src/judge/judge.ts';
import { evidence, exchange, failed, hop, POLICY, statusTwice, web } from './support/build.ts';

/**
 * Behaviours that were seen on real hosts, each as the evidence that a careful check brings home, with its twin where the
 * difference is fine. One line a class: what happened, what must be said, and never more.
 */
interface Row {
  readonly about: string;
  readonly url: string;
  readonly text?: string;
  readonly exchanges: readonly Exchange[];
  readonly verdict: string;
  readonly replacement?: string;
}

function ok(url: string, parts: Partial<Parameters<typeof exchange>[0]> = {}): Exchange {
  return exchange({ url, status: 200, page: { title: 'A title of its own' }, ...parts });
}

const ARTICLE = 'https://blog.example/2019/how-to-build-a-raft-in-rust/';

const WALLS: readonly Row[] = [
  {
    about: '999 from LinkedIn',
    url: 'https://www.linkedin.com/in/somebody',
    exchanges: statusTwice('https://www.linkedin.com/in/somebody', 999),
    verdict: 'blocked',
  },
  {
    about: '999 from a host that is not listed',
    url: 'https://jobs.example/1',
    exchanges: statusTwice('https://jobs.example/1', 999),
    verdict: 'blocked',
  },
  {
    about: '403 for all but browsers',
    url: 'https://medium.com/@a/b-1',
    exchanges: statusTwice('https://medium.com/@a/b-1', 403),
    verdict: 'blocked',
  },
  {
    about: '410 on the same host',
    url: 'https://medium.com/@a/gone-1',
    exchanges: statusTwice('https://medium.com/@a/gone-1', 410),
    verdict: 'dead',
  },
  {
    about: 'a robot is refused, a browser is told 404',
    url: 'https://a.example/gone',
    exchanges: [
      exchange({ url: 'https://a.example/gone', status: 403 }),
      exchange({ url: 'https://a.example/gone', status: 404, look: 'browser', startedAtMs: 2_000 }),
    ],
    verdict: 'dead',
  },
  {
    about: 'a robot is told 404, a browser is refused',
    url: 'https://a.example/hidden',
    exchanges: [
      exchange({ url: 'https://a.example/hidden', status: 404 }),
      exchange({ url: 'https://a.example/hidden', status: 403, look: 'browser', startedAtMs: 2_000 }),
    ],
    verdict: 'blocked',
  },
  {
    about: 'agents on a list are refused, a browser gets the page',
    url: 'https://repost.example/x',
    exchanges: [
      exchange({ url: 'https://repost.example/x', status: 403 }),
      ok('https://repost.example/x', { look: 'browser' }),
    ],
    verdict: 'alive',
  },
  {
    about: '400 for an agent the site does not like',
    url: 'https://social.example/u',
    exchanges: statusTwice('https://social.example/u', 400, {
      page: { title: 'Unsupported', text: 'This browser is no longer supported.', textLength: 36 },
    }),
    verdict: 'blocked',
  },
  {
    about: '“Just a moment…” on a 503',
    url: 'https://a.example/x',
    exchanges: statusTwice('https://a.example/x', 503, {
      page: { title: 'Just a moment...', text: '', textLength: 0 },
    }),
    verdict: 'blocked',
  },
  {
    about: 'Anubis’s 200',
    url: 'https://git.example/x',
    exchanges: [
      ok('https://git.example/x', {
        page: { title: 'Making sure you’re not a bot!', text: 'Loading...', textLength: 10 },
      }),
    ],
    verdict: 'blocked',
  },
  {
    about: 'an article about Cloudflare’s page is none',
    url: 'https://a.example/x',
    exchanges: [ok('https://a.example/x', { page: { title: 'Just a Moment: A Radio Memoir' } })],
    verdict: 'alive',
  },
  {
    about: 'a protected site’s everyday script is no wall',
    url: 'https://a.example/x',
    exchanges: [
      ok('https://a.example/x', {
        headers: { 'x-datadome': 'protected' },
        page: { title: 'Shop', start: '<script>window._pxAppId = "PX1"</script>' },
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a tarpit that says so',
    url: 'https://a.example/x',
    exchanges: statusTwice('https://a.example/x', 429, {
      page: { title: '', text: 'Access Denied', textLength: 13 },
    }),
    verdict: 'blocked',
  },
  {
    about: 'an iron gate: Akamai',
    url: 'https://a.example/x',
    exchanges: statusTwice('https://a.example/x', 403, {
      page: { title: 'Access Denied', text: 'You don’t have permission to access it.', textLength: 40 },
    }),
    verdict: 'blocked',
  },
  {
    about: 'geo-blocked',
    url: 'https://news.example/x',
    exchanges: [exchange({ url: 'https://news.example/x', status: 451 })],
    verdict: 'blocked',
  },
];

const FAILURES: readonly Row[] = [
  ...[500, 502, 503, 504, 520, 521, 522, 523, 524, 530].map(
    (status): Row => ({
      about: `${status}`,
      url: 'https://a.example/x',
      exchanges: statusTwice('https://a.example/x', status),
      verdict: 'unreachable',
    }),
  ),
  {
    about: '503, then 200',
    url: 'https://a.example/x',
    exchanges: [
      exchange({ url: 'https://a.example/x', status: 503 }),
      ok('https://a.example/x', { look: 'retry' }),
    ],
    verdict: 'alive',
  },
  {
    about: '404, then 200 with a browser’s headers',
    url: 'https://a.example/x',
    exchanges: [
      exchange({ url: 'https://a.example/x', status: 404 }),
      ok('https://a.example/x', { look: 'browser' }),
    ],
    verdict: 'alive',
  },
  {
    about: 'no HEAD, but GET',
    url: 'https://a.example/x.pdf',
    exchanges: [
      exchange({ url: 'https://a.example/x.pdf', status: 405, method: 'HEAD' }),
      exchange({ url: 'https://a.example/x.pdf', status: 200, look: 'get' }),
    ],
    verdict: 'alive',
  },
  {
    about: 'HEAD hangs, GET answers',
    url: 'https://a.example/x.pdf',
    exchanges: [
      failed('https://a.example/x.pdf', 'timeout', 'ETIMEDOUT', { method: 'HEAD' }),
      exchange({ url: 'https://a.example/x.pdf', status: 200, look: 'get' }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a HEAD that is fine, and a GET that ran into a limit',
    url: 'https://a.example/x.pdf',
    exchanges: [
      exchange({ url: 'https://a.example/x.pdf', status: 200, method: 'HEAD' }),
      exchange({ url: 'https://a.example/x.pdf', status: 429, look: 'body' }),
    ],
    verdict: 'alive',
  },
  {
    about: 'HTTP/2 breaks, HTTP/1.1 too',
    url: 'https://a.example/x',
    exchanges: [
      failed('https://a.example/x', 'protocol', 'ERR_HTTP2_STREAM_ERROR'),
      failed('https://a.example/x', 'reset', 'ECONNRESET', { look: 'http1' }),
    ],
    verdict: 'unreachable',
  },
  {
    about: 'HTTP/2 breaks, HTTP/1.1 answers',
    url: 'https://a.example/x',
    exchanges: [
      failed('https://a.example/x', 'protocol', 'ERR_HTTP2_STREAM_ERROR'),
      ok('https://a.example/x', { look: 'http1' }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a name that the resolver could not look up',
    url: 'https://a.example/x',
    exchanges: [
      failed('https://a.example/x', 'dns-failure', 'EAI_AGAIN'),
      failed('https://a.example/x', 'dns-failure', 'EAI_AGAIN', { look: 'retry' }),
    ],
    verdict: 'unreachable',
  },
  {
    about: 'a redirect to a name that does not exist',
    url: 'https://a.example/x',
    exchanges: [
      failed('https://a.example/x', 'dns-not-found', 'ENOTFOUND', {
        hops: [hop('https://a.example/x', 'https://gone.example/x')],
      }),
      failed('https://a.example/x', 'dns-not-found', 'ENOTFOUND', {
        look: 'retry',
        hops: [hop('https://a.example/x', 'https://gone.example/x')],
      }),
    ],
    verdict: 'dead',
  },
  {
    about: 'a redirect that ends in a 404',
    url: 'http://deck.example/a.jpg',
    exchanges: statusTwice('http://deck.example/a.jpg', 404, {
      hops: [hop('http://deck.example/a.jpg', 'https://deck.example/img/a.jpg')],
    }),
    verdict: 'dead',
  },
  {
    about: 'a refresh to a page that is gone',
    url: 'https://a.example/docs',
    exchanges: statusTwice('https://a.example/docs', 404, {
      hops: [
        {
          url: 'https://a.example/docs',
          location: 'https://a.example/docs/1.0',
          status: 0,
          by: 'meta-refresh',
          delaySeconds: 1,
        },
      ],
    }),
    verdict: 'dead',
  },
  {
    about: 'port 80 is closed, https answers: browsers get there',
    url: 'http://a.example/x',
    exchanges: [
      failed('http://a.example/x', 'connect', 'ECONNREFUSED'),
      ok('https://a.example/x', { look: 'https' }),
    ],
    verdict: 'alive',
  },
];

const ROT: readonly Row[] = [
  {
    about: 'a home page that answers everything with itself',
    url: 'https://hotel.example/',
    exchanges: [
      ok('https://hotel.example/', { page: { title: 'Hotel' } }),
      ok('https://hotel.example/q7x4', { look: 'canary', page: { title: 'Hotel' } }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a page that says in passing that something was removed',
    url: 'https://docs.example/changes',
    exchanges: [
      ok('https://docs.example/changes', {
        page: { title: 'Release notes', text: 'The page command has been removed in 3.0.', textLength: 41 },
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a page about status 404',
    url: 'https://developer.example/docs/Web/HTTP/Status/404',
    exchanges: [
      ok('https://developer.example/docs/Web/HTTP/Status/404', { page: { title: '404 Not Found - HTTP' } }),
      exchange({ url: 'https://developer.example/docs/Web/HTTP/Status/q7', status: 404, look: 'canary' }),
    ],
    verdict: 'alive',
  },
  {
    about: 'its neighbour that is not there',
    url: 'https://developer.example/docs/Web/HTTP/Reference/Methods',
    exchanges: [
      ok('https://developer.example/docs/Web/HTTP/Reference/Methods', {
        page: { title: '404 Not Found - HTTP', text: 'Nothing here', textLength: 12 },
      }),
    ],
    verdict: 'suspect',
  },
  {
    about: 'an item that a bare page says is not there',
    url: 'https://board.example/item?id=999999999',
    exchanges: [
      ok('https://board.example/item?id=999999999', { page: { text: 'No such item.', textLength: 13 } }),
    ],
    verdict: 'suspect',
  },
  {
    about: 'a page that differs from its sibling by its title',
    url: 'https://app.example/docs/install',
    exchanges: [
      ok('https://app.example/docs/install', { page: { title: 'Install', text: '', textLength: 0 } }),
      ok('https://app.example/docs/q7', { look: 'canary', page: { title: 'App', text: '', textLength: 0 } }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a parked domain by its scripts',
    url: 'https://lapsed.example/tool',
    exchanges: [
      ok('https://lapsed.example/tool', {
        page: {
          title: 'lapsed.example',
          text: 'lapsed.example',
          textLength: 14,
          foreignHosts: ['img.sedoparking.com'],
        },
      }),
    ],
    verdict: 'suspect',
  },
  {
    about: 'a page with links to a market place',
    url: 'https://domains.example/guide',
    exchanges: [
      ok('https://domains.example/guide', {
        page: { title: 'How to sell a domain', foreignHosts: ['sedo.com', 'dan.com'] },
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'the market place itself',
    url: 'https://sedo.com/us/',
    exchanges: [ok('https://sedo.com/us/', { page: { title: 'Sedo: buy this domain', textLength: 300 } })],
    verdict: 'alive',
  },
  {
    about: 'a domain for sale at a market place',
    url: 'https://lapsed.example/tool',
    exchanges: [
      ok('https://lapsed.example/tool', {
        hops: [
          hop('https://lapsed.example/tool', 'https://www.hugedomains.com/domain_profile.cfm?d=lapsed', 302),
        ],
      }),
    ],
    verdict: 'suspect',
  },
  {
    about: 'a casino’s own page, linked as one',
    url: 'https://casino.example/slots',
    text: 'Casino Example: online slots',
    exchanges: [ok('https://casino.example/slots', { page: { title: 'Online Casino and Slots' } })],
    verdict: 'alive',
  },
  {
    about: 'a lapsed domain that shows slots itself',
    url: 'https://old-tool.example/docs',
    text: 'Old tool',
    exchanges: [ok('https://old-tool.example/docs', { page: { title: 'Situs Slot Gacor Terpercaya' } })],
    verdict: 'suspect',
  },
  {
    about: 'a sign-in page that was meant',
    url: 'https://gitlab.com/users/sign_in',
    text: 'Sign in',
    exchanges: [
      ok('https://gitlab.com/users/sign_in', { page: { title: 'Sign in · GitLab', hasPasswordField: true } }),
    ],
    verdict: 'alive',
  },
  {
    about: 'documentation about signing in',
    url: 'https://docs.example/old/login-guide',
    exchanges: [
      ok('https://docs.example/old/login-guide', {
        hops: [hop('https://docs.example/old/login-guide', 'https://docs.example/guides/login')],
      }),
    ],
    verdict: 'moved',
    replacement: 'https://docs.example/guides/login',
  },
  {
    about: 'the front page of an application leads to its sign-in page',
    url: 'https://app.example/',
    exchanges: [
      ok('https://app.example/', { hops: [hop('https://app.example/', 'https://app.example/login', 302)] }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a page behind somebody’s single sign-on',
    url: 'https://wiki.example/page',
    exchanges: [
      ok('https://wiki.example/page', {
        hops: [hop('https://wiki.example/page', 'https://sso.wiki.example/auth?redirect_uri=x', 302)],
      }),
    ],
    verdict: 'suspect',
  },
  {
    about: 'one article to the front page, for good, where others are 404',
    url: ARTICLE,
    exchanges: [
      ok(ARTICLE, { hops: [hop(ARTICLE, 'https://blog.example/')] }),
      exchange({ url: 'https://blog.example/2019/q7/', status: 404, look: 'canary' }),
    ],
    verdict: 'dead',
  },
  {
    about: 'a short page to the front page, for good',
    url: 'https://a.example/about',
    exchanges: [
      ok('https://a.example/about', { hops: [hop('https://a.example/about', 'https://a.example/')] }),
    ],
    verdict: 'suspect',
  },
];

const MOVES: readonly Row[] = [
  {
    about: 'for good, on the same site',
    url: 'https://a.example/old#part',
    exchanges: [
      ok('https://a.example/old', { hops: [hop('https://a.example/old', 'https://a.example/new', 308)] }),
    ],
    verdict: 'moved',
    replacement: 'https://a.example/new#part',
  },
  {
    about: 'the same path on another host',
    url: 'https://docs.old.example/guide/install',
    exchanges: [
      ok('https://docs.old.example/guide/install', {
        hops: [hop('https://docs.old.example/guide/install', 'https://docs.new.example/guide/install')],
      }),
    ],
    verdict: 'moved',
    replacement: 'https://docs.new.example/guide/install',
  },
  {
    about: 'a site under a new name, one front page to the other',
    url: 'https://oldraft.example/',
    text: 'Raft visualisation',
    exchanges: [
      ok('https://oldraft.example/', {
        hops: [hop('https://oldraft.example/', 'https://raft.example/')],
        page: { title: 'Raft: a visualisation' },
      }),
    ],
    verdict: 'moved',
    replacement: 'https://raft.example/',
  },
  {
    about: 'a section that was given a host of its own',
    url: 'https://a.example/docs/',
    exchanges: [
      ok('https://a.example/docs/', { hops: [hop('https://a.example/docs/', 'https://docs.a.example/')] }),
    ],
    verdict: 'moved',
    replacement: 'https://docs.a.example/',
  },
  {
    about: 'a project that was given a site of its own',
    url: 'https://someone.github.io/raftscope/',
    exchanges: [
      ok('https://someone.github.io/raftscope/', {
        hops: [hop('https://someone.github.io/raftscope/', 'https://raftscope.example/')],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'another site under another path',
    url: 'https://old.example/posts/1',
    text: 'A title of its own',
    exchanges: [
      ok('https://old.example/posts/1', {
        hops: [hop('https://old.example/posts/1', 'https://new.example/articles/title')],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a refresh of one second',
    url: 'https://lumen.example/docs',
    exchanges: [
      ok('https://lumen.example/docs', {
        hops: [
          {
            url: 'https://lumen.example/docs',
            location: 'https://lumen.example/docs/5.2',
            status: 0,
            by: 'meta-refresh',
            delaySeconds: 1,
          },
        ],
      }),
    ],
    verdict: 'moved',
    replacement: 'https://lumen.example/docs/5.2',
  },
  {
    about: 'permanent, then temporary',
    url: 'https://a.example/old',
    exchanges: [
      ok('https://a.example/old', {
        hops: [
          hop('https://a.example/old', 'https://a.example/mid'),
          hop('https://a.example/mid', 'https://a.example/x', 302),
        ],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a move and a language',
    url: 'https://docs.vendor.example/azure/x',
    exchanges: [
      ok('https://docs.vendor.example/azure/x', {
        hops: [
          hop('https://docs.vendor.example/azure/x', 'https://learn.vendor.example/azure/x'),
          hop('https://learn.vendor.example/azure/x', 'https://learn.vendor.example/en-us/azure/x'),
        ],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a language as a host',
    url: 'https://vendor.example/x',
    exchanges: [
      ok('https://vendor.example/x', {
        hops: [hop('https://vendor.example/x', 'https://de.vendor.example/x')],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a session',
    url: 'https://shop.example/old',
    exchanges: [
      ok('https://shop.example/old', {
        hops: [hop('https://shop.example/old', 'https://shop.example/new;jsessionid=A1B2')],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'tracking',
    url: 'https://shop.example/x',
    exchanges: [
      ok('https://shop.example/x', {
        hops: [hop('https://shop.example/x', 'https://shop.example/x?utm_source=redirect')],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a title behind an identifier, in bytes that are no ASCII',
    url: 'https://game.example/npc=171184',
    exchanges: [
      ok('https://game.example/npc=171184', {
        hops: [hop('https://game.example/npc=171184', 'https://game.example/npc=171184/mythresh-do-c%E9u')],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a trailing slash, www and https',
    url: 'http://a.example/x',
    exchanges: [ok('http://a.example/x', { hops: [hop('http://a.example/x', 'https://www.a.example/x/')] })],
    verdict: 'alive',
  },
  {
    about: 'a front page to www',
    url: 'https://buoyant.example/',
    exchanges: [
      ok('https://buoyant.example/', {
        hops: [hop('https://buoyant.example/', 'https://www.buoyant.example/')],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a short address',
    url: 'https://bit.ly/3xYz',
    exchanges: [ok('https://bit.ly/3xYz', { hops: [hop('https://bit.ly/3xYz', 'https://a.example/long')] })],
    verdict: 'alive',
  },
  {
    about: 'a short address to what is gone',
    url: 'https://bit.ly/3xYy',
    exchanges: statusTwice('https://bit.ly/3xYy', 404, {
      hops: [hop('https://bit.ly/3xYy', 'https://a.example/gone')],
    }),
    verdict: 'dead',
  },
  {
    about: 'an identifier that is kept for ever',
    url: 'https://w3id.org/example/onto',
    exchanges: [
      ok('https://w3id.org/example/onto', {
        hops: [hop('https://w3id.org/example/onto', 'https://a.example/onto')],
      }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a redirect that sets a cookie',
    url: 'https://sms.example/',
    exchanges: [
      ok('https://sms.example/', { hops: [hop('https://sms.example/', 'https://sms.example/', 302)] }),
    ],
    verdict: 'alive',
  },
  {
    about: 'a renamed repository, seen on the web',
    url: 'https://github.com/containous/traefik#readme',
    exchanges: [
      ok('https://github.com/containous/traefik', {
        hops: [hop('https://github.com/containous/traefik', 'https://github.com/traefik/traefik')],
      }),
    ],
    verdict: 'moved',
    replacement: 'https://github.com/traefik/traefik#readme',
  },
];

for (const [name, rows] of Object.entries({ WALLS, FAILURES, ROT, MOVES })) {
  describe(name.toLowerCase(), () => {
    for (const { about, url, text, exchanges, verdict, replacement } of rows) {
      test(`${about}: ${verdict}`, () => {
        const target = web(url, text);
        const judgement = judge(target, evidence(url, ...exchanges), undefined, POLICY);
        assert.deepEqual(
          { verdict: judgement.verdict, replacement: judgement.replacement },
          { verdict, replacement },
          judgement.message,
        );
      });
    }
  });
}
