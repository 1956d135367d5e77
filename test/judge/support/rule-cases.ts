import type { Evidence } from '../../../src/domain/evidence.ts';
import type { PastSightings } from '../../../src/domain/history.ts';
import type { WebTarget } from '../../../src/domain/target.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import type { JudgePolicy } from '../../../src/judge/policy.ts';
import { evidence, exchange, failed, hop, POLICY, pageFacts, statusTwice, web } from './build.ts';

/** Many different words. */
const ESSAY = Array.from({ length: 300 }, (_, index) => `word${index * 7919}`).join(' ');

/** One piece of evidence and the row of the rules that must decide it. */
export interface RuleCase {
  readonly rule: string;
  readonly about: string;
  readonly target: WebTarget;
  readonly evidence: Evidence;
  readonly past?: PastSightings;
  readonly policy?: JudgePolicy;
  readonly expected: {
    readonly verdict: Verdict;
    readonly reason: string;
    readonly message: string;
    readonly replacement?: string;
  };
}

const SHORT = 'https://a.example/page';
const KEPT = { etag: '"1"', readAt: '2026-10-26T06:00:00.000Z' };

export const FAILURE_CASES: readonly RuleCase[] = [
  {
    rule: 'unsafe-address',
    about: 'the guard refused the second hop',
    target: web(SHORT),
    evidence: evidence(
      SHORT,
      failed(SHORT, 'unsafe', 'UNSAFE', {
        hops: [hop(SHORT, 'http://10.0.0.1/')],
        finalUrl: 'http://10.0.0.1/',
      }),
    ),
    expected: {
      verdict: 'unsafe',
      reason: 'unsafe-address',
      message: 'It leads to a private or reserved address (http://10.0.0.1/), which was not requested',
    },
  },
  {
    rule: 'unsafe-address',
    about: 'nothing was sent at all',
    target: web('http://169.254.169.254/latest'),
    evidence: { ...evidence('http://169.254.169.254/latest'), notAsked: 'unsafe' },
    expected: {
      verdict: 'unsafe',
      reason: 'unsafe-address',
      message: '169.254.169.254 is an address of a private or reserved network; it was not requested',
    },
  },
  {
    rule: 'no-network',
    about: 'a machine whose network is away',
    target: web(SHORT),
    evidence: { ...evidence(SHORT, failed(SHORT, 'dns-failure', 'EAI_AGAIN')), notAsked: 'no-network' },
    expected: { verdict: 'unreachable', reason: 'no-network', message: 'This machine has no network' },
  },
  {
    rule: 'out-of-time',
    about: 'the budget was used up before the first look',
    target: web(SHORT),
    evidence: { ...evidence(SHORT), notAsked: 'budget' },
    expected: {
      verdict: 'unreachable',
      reason: 'budget',
      message: 'Not asked: the time for this run was over',
    },
  },
  {
    rule: 'not-asked',
    about: 'evidence of nothing',
    target: web(SHORT),
    evidence: evidence(SHORT),
    expected: { verdict: 'unreachable', reason: 'not-asked', message: 'Nobody asked for it in this run' },
  },
  {
    rule: 'accepted-status',
    about: 'a 403 that the settings accept for this host',
    target: web('https://docs.a.example/x'),
    evidence: evidence('https://docs.a.example/x', ...statusTwice('https://docs.a.example/x', 403)),
    policy: { ...POLICY, accept: [{ status: 403, host: 'a.example' }] },
    expected: {
      verdict: 'alive',
      reason: 'accepted-status',
      message: '403 on GET, twice, 3 s apart, which the settings accept',
    },
  },
  {
    rule: 'walled-site',
    about: 'a 404 from x.com',
    target: web('https://x.com/somebody'),
    evidence: evidence('https://x.com/somebody', ...statusTwice('https://x.com/somebody', 404)),
    expected: {
      verdict: 'blocked',
      reason: 'walled-site',
      message: 'X shows strangers the same for every address, so that nothing can be told',
    },
  },
  {
    rule: 'walled-site',
    about: 'a 200 from TikTok, for any name',
    target: web('https://www.tiktok.com/@nobody-of-that-name'),
    evidence: evidence(
      'https://www.tiktok.com/@nobody-of-that-name',
      exchange({
        url: 'https://www.tiktok.com/@nobody-of-that-name',
        status: 200,
        page: { title: 'TikTok' },
      }),
    ),
    expected: {
      verdict: 'blocked',
      reason: 'walled-site',
      message: 'TikTok shows strangers the same for every address, so that nothing can be told',
    },
  },
  {
    rule: 'identifier-resolves',
    about: 'a DOI whose publisher refuses robots',
    target: web('https://doi.org/10.1093/cercor/bhaf059'),
    evidence: evidence(
      'https://doi.org/10.1093/cercor/bhaf059',
      ...statusTwice('https://doi.org/10.1093/cercor/bhaf059', 403, {
        hops: [hop('https://doi.org/10.1093/cercor/bhaf059', 'https://publisher.example/article/1', 302)],
      }),
    ),
    expected: {
      verdict: 'alive',
      reason: 'identifier-resolves',
      message: 'The identifier resolves to publisher.example',
    },
  },
  {
    rule: 'unchanged',
    about: 'a host says that the page is still what was read',
    target: web(SHORT),
    evidence: evidence(SHORT, exchange({ url: SHORT, look: 'conditional', condition: KEPT, status: 304 })),
    expected: {
      verdict: 'alive',
      reason: 'not-modified',
      message: '304 on GET: the page has not changed since it was read on 2026-10-26',
    },
  },
  {
    rule: 'alive',
    about: 'a 304 that nobody asked for says no such thing',
    target: web(SHORT),
    evidence: evidence(SHORT, exchange({ url: SHORT, status: 304 })),
    expected: { verdict: 'alive', reason: 'http-304', message: '304 on GET' },
  },
  {
    rule: 'not-asked',
    about: 'the condition was refused, and nobody came to ask without it',
    target: web(SHORT),
    evidence: evidence(SHORT, exchange({ url: SHORT, look: 'conditional', condition: KEPT, status: 401 })),
    expected: { verdict: 'unreachable', reason: 'not-asked', message: 'Nobody asked for it in this run' },
  },
  {
    rule: 'out-of-time',
    about: 'the condition was refused, and the run was over',
    target: web(SHORT),
    evidence: {
      ...evidence(SHORT, exchange({ url: SHORT, look: 'conditional', condition: KEPT, status: 410 })),
      notAsked: 'budget',
    },
    expected: {
      verdict: 'unreachable',
      reason: 'budget',
      message: 'Not asked: the time for this run was over',
    },
  },
  {
    rule: 'gone',
    about: '404 that holds, after one to a condition, which is not counted',
    target: web(SHORT),
    evidence: evidence(
      SHORT,
      exchange({ url: SHORT, look: 'conditional', condition: KEPT, status: 404 }),
      ...statusTwice(SHORT, 404),
    ),
    expected: { verdict: 'dead', reason: 'http-404', message: '404 on GET, twice, 3 s apart' },
  },
  {
    rule: 'wall',
    about: 'a 304 that a wall sends',
    target: web(SHORT),
    evidence: evidence(
      SHORT,
      exchange({
        url: SHORT,
        look: 'conditional',
        condition: KEPT,
        status: 304,
        headers: { 'cf-mitigated': 'challenge' },
      }),
    ),
    expected: {
      verdict: 'blocked',
      reason: 'bot-wall',
      message: '304 on GET, from Cloudflare: robots are kept out',
    },
  },
  {
    rule: 'gone',
    about: '404 that holds',
    target: web(SHORT),
    evidence: evidence(SHORT, ...statusTwice(SHORT, 404)),
    expected: { verdict: 'dead', reason: 'http-404', message: '404 on GET, twice, 3 s apart' },
  },
  {
    rule: 'gone',
    about: '410 at the end of a redirect, HEAD first',
    target: web(SHORT),
    evidence: evidence(
      SHORT,
      exchange({ url: SHORT, status: 410, method: 'HEAD', hops: [hop(SHORT, 'https://a.example/new')] }),
      exchange({
        url: SHORT,
        status: 410,
        look: 'get',
        startedAtMs: 2_000,
        hops: [hop(SHORT, 'https://a.example/new')],
      }),
      exchange({
        url: SHORT,
        status: 410,
        look: 'browser',
        startedAtMs: 7_000,
        hops: [hop(SHORT, 'https://a.example/new')],
      }),
    ),
    expected: {
      verdict: 'dead',
      reason: 'http-410',
      message: '410 on HEAD and GET, 3 times over 7 s, at the end of a redirect to https://a.example/new',
    },
  },
  {
    rule: 'gone',
    about: 'a forge hides what is private behind 404',
    target: web('https://gitlab.com/team/secret/-/issues/1'),
    evidence: evidence(
      'https://gitlab.com/team/secret/-/issues/1',
      ...statusTwice('https://gitlab.com/team/secret/-/issues/1', 404),
    ),
    expected: {
      verdict: 'dead',
      reason: 'http-404',
      message: '404 on GET, twice, 3 s apart: missing or private',
    },
  },
  {
    rule: 'no-such-domain',
    about: 'no such name, asked twice; www. has one',
    target: web('https://gone.example/'),
    evidence: evidence(
      'https://gone.example/',
      failed('https://gone.example/', 'dns-not-found', 'ENOTFOUND'),
      failed('https://gone.example/', 'dns-not-found', 'ENOTFOUND', { look: 'retry', startedAtMs: 3_000 }),
      exchange({ url: 'https://www.gone.example/', status: 200, look: 'www' }),
    ),
    expected: {
      verdict: 'dead',
      reason: 'nxdomain',
      message: 'There is no domain gone.example, asked twice; https://www.gone.example/ answers',
    },
  },
  {
    rule: 'parked-on-the-way',
    about: 'a parking host that refuses robots',
    target: web(SHORT),
    evidence: evidence(
      SHORT,
      ...statusTwice(SHORT, 403, { hops: [hop(SHORT, 'http://ww25.a.example/page', 302)] }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'parked',
      message:
        'The domain is parked: it redirects to ww25.a.example, where unused domains are parked or sold',
    },
  },
  {
    rule: 'sign-in-on-the-way',
    about: 'a sign-in host that refuses robots',
    target: web('https://docs.a.example/doc/1'),
    evidence: evidence(
      'https://docs.a.example/doc/1',
      ...statusTwice('https://docs.a.example/doc/1', 403, {
        hops: [
          hop('https://docs.a.example/doc/1', 'https://accounts.google.com/ServiceLogin?continue=x', 302),
        ],
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'login-wall',
      message: 'Only those who sign in see it: it redirects to the sign-in page accounts.google.com',
    },
  },
  {
    rule: 'too-fast',
    about: 'arXiv’s 403',
    target: web('https://arxiv.org/list/cs.DC/recent'),
    evidence: evidence(
      'https://arxiv.org/list/cs.DC/recent',
      ...statusTwice('https://arxiv.org/list/cs.DC/recent', 403),
    ),
    expected: {
      verdict: 'unreachable',
      reason: 'rate-limited',
      message: '403 on GET, twice, 3 s apart: the host asks for more time between requests',
    },
  },
  {
    rule: 'wall',
    about: 'Cloudflare’s challenge',
    target: web(SHORT),
    evidence: evidence(SHORT, ...statusTwice(SHORT, 403, { headers: { 'cf-mitigated': 'challenge' } })),
    expected: {
      verdict: 'blocked',
      reason: 'bot-wall',
      message: '403 on GET, twice, 3 s apart, from Cloudflare: robots are kept out',
    },
  },
  {
    rule: 'wall',
    about: '202 for a page',
    target: web(SHORT),
    evidence: evidence(SHORT, ...statusTwice(SHORT, 202, { page: { text: '', textLength: 0 } })),
    expected: {
      verdict: 'blocked',
      reason: 'bot-wall',
      message: '202 on GET, twice, 3 s apart, from a bot check: robots are kept out',
    },
  },
  {
    rule: 'wall',
    about: 'Amazon’s robot page, a 503 that no retry clears',
    target: web('https://www.amazon.com/dp/1449373321'),
    evidence: evidence(
      'https://www.amazon.com/dp/1449373321',
      ...statusTwice('https://www.amazon.com/dp/1449373321', 503, {
        page: {
          title: 'Sorry! Something went wrong!',
          text: 'Sorry! Something went wrong on our end.',
          textLength: 39,
          start:
            '<!-- To discuss automated access to Amazon data please contact api-services-support@amazon.com. -->',
        },
      }),
    ),
    expected: {
      verdict: 'blocked',
      reason: 'bot-wall',
      message: '503 on GET, twice, 3 s apart, from Amazon: robots are kept out',
    },
  },
  {
    rule: 'wall',
    about: 'a redirect to a captcha host that says 200',
    target: web(SHORT),
    evidence: evidence(
      SHORT,
      exchange({
        url: SHORT,
        status: 200,
        hops: [hop(SHORT, 'https://validate.perfdrive.com/?ssa=1', 302)],
        page: { title: 'Radware Captcha Page', text: '', textLength: 0 },
      }),
    ),
    expected: {
      verdict: 'blocked',
      reason: 'bot-wall',
      message: '200 on GET, from Radware: robots are kept out',
    },
  },
  {
    rule: 'needs-sign-in',
    about: '401',
    target: web(SHORT),
    evidence: evidence(SHORT, exchange({ url: SHORT, status: 401 })),
    expected: {
      verdict: 'suspect',
      reason: 'login-wall',
      message: '401 on GET: only those who sign in see it',
    },
  },
  {
    rule: 'refused',
    about: '403 without a sign of whose wall it is',
    target: web(SHORT),
    evidence: evidence(SHORT, ...statusTwice(SHORT, 403)),
    expected: {
      verdict: 'blocked',
      reason: 'http-403',
      message: '403 on GET, twice, 3 s apart: the host refuses robots',
    },
  },
  {
    rule: 'refused',
    about: '451: lawful elsewhere',
    target: web(SHORT),
    evidence: evidence(SHORT, exchange({ url: SHORT, status: 451 })),
    expected: { verdict: 'blocked', reason: 'http-451', message: '451 on GET: the host refuses robots' },
  },
  {
    rule: 'tarpit',
    about: '429 after ten seconds, each time',
    target: web(SHORT),
    evidence: evidence(SHORT, ...statusTwice(SHORT, 429, { durationMs: 10_040 })),
    expected: {
      verdict: 'blocked',
      reason: 'tarpit',
      message: '429 on GET, twice, 3 s apart, each answer held back for seconds: robots are kept out',
    },
  },
  {
    rule: 'rate-limited',
    about: '429 that outlasts our patience',
    target: web(SHORT),
    evidence: evidence(SHORT, ...statusTwice(SHORT, 429, { headers: { 'retry-after': '60' } })),
    expected: {
      verdict: 'unreachable',
      reason: 'rate-limited',
      message: '429 on GET, twice, 3 s apart: the host asks for more time between requests',
    },
  },
  {
    rule: 'gone-once',
    about: '404 from one HEAD is nothing',
    target: web(SHORT),
    evidence: evidence(SHORT, exchange({ url: SHORT, status: 404, method: 'HEAD' })),
    expected: {
      verdict: 'unreachable',
      reason: 'http-404',
      message: '404 on HEAD, which no second look confirmed',
    },
  },
  {
    rule: 'odd-status',
    about: '400 to robot and browser',
    target: web(SHORT),
    evidence: evidence(SHORT, ...statusTwice(SHORT, 400)),
    expected: {
      verdict: 'suspect',
      reason: 'http-400',
      message: '400 on GET, twice, 3 s apart: the host cannot make sense of the address',
    },
  },
  {
    rule: 'server-error',
    about: 'an origin that is down behind its CDN',
    target: web(SHORT),
    evidence: evidence(SHORT, ...statusTwice(SHORT, 522)),
    expected: { verdict: 'unreachable', reason: 'http-522', message: '522 on GET, twice, 3 s apart' },
  },
  {
    rule: 'redirect-to-nowhere',
    about: '302 without Location',
    target: web(SHORT),
    evidence: evidence(SHORT, ...statusTwice(SHORT, 302)),
    expected: {
      verdict: 'unreachable',
      reason: 'http-302',
      message: '302 on GET, twice, 3 s apart without an address to go to',
    },
  },
  {
    rule: 'no-ipv6',
    about: 'an AAAA-only host on a runner',
    target: web(SHORT),
    evidence: evidence(SHORT, failed(SHORT, 'no-ipv6', 'ENETUNREACH')),
    expected: {
      verdict: 'blocked',
      reason: 'no-ipv6',
      message: 'The host has IPv6 addresses only, and this machine has no IPv6',
    },
  },
  ...(
    [
      ['CERT_HAS_EXPIRED', 'tls-expired', 'Its certificate has expired'],
      ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-self-signed', 'Its certificate is self-signed'],
      ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-wrong-host', 'Its certificate is for another host'],
    ] as const
  ).map(
    ([code, reason, words]): RuleCase => ({
      rule: 'bad-certificate',
      about: code,
      target: web(SHORT),
      evidence: evidence(SHORT, failed(SHORT, 'tls', code)),
      expected: { verdict: 'suspect', reason, message: `${words}, so that browsers warn` },
    }),
  ),
  {
    rule: 'loop-to-itself',
    about: 'a bot wall that redirects for ever',
    target: web(SHORT),
    evidence: evidence(
      SHORT,
      failed(SHORT, 'redirect-loop', 'REDIRECT_LOOP', { hops: [hop(SHORT, SHORT, 302)] }),
    ),
    expected: {
      verdict: 'blocked',
      reason: 'redirect-loop',
      message: 'It redirects to itself without end, as hosts do that take us for a robot',
    },
  },
  ...(
    [
      ['timeout', 'ETIMEDOUT', 'No answer in time on GET'],
      ['reset', 'ECONNRESET', 'The connection was closed without an answer on GET'],
      ['connect', 'ECONNREFUSED', 'The connection was refused on GET'],
      ['dns-failure', 'EAI_AGAIN', 'The name could not be looked up on GET'],
      ['protocol', 'HPE_INVALID_CONSTANT', 'The answer was no HTTP (HPE_INVALID_CONSTANT) on GET'],
    ] as const
  ).map(
    ([kind, code, message]): RuleCase => ({
      rule: 'no-answer',
      about: code,
      target: web(SHORT),
      evidence: evidence(SHORT, failed(SHORT, kind, code)),
      expected: { verdict: 'unreachable', reason: kind, message },
    }),
  ),
  {
    rule: 'no-answer',
    about: 'no such name, but once only',
    target: web(SHORT),
    evidence: evidence(SHORT, failed(SHORT, 'dns-not-found', 'ENOTFOUND')),
    expected: { verdict: 'unreachable', reason: 'dns-not-found', message: 'No such domain on GET' },
  },
];

const DEEP = 'https://a.example/docs/guide/setup';

export const CONTENT_CASES: readonly RuleCase[] = [
  {
    rule: 'parked',
    about: 'a title that offers the domain',
    target: web('https://argos.example/'),
    evidence: evidence(
      'https://argos.example/',
      exchange({
        url: 'https://argos.example/',
        status: 200,
        page: {
          title: 'argos.example - This website is for sale!',
          text: 'Resources and information',
          textLength: 25,
        },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'parked',
      message: 'The domain is parked or for sale: its title is “argos.example - This website is for sale!”',
    },
  },
  {
    rule: 'placeholder',
    about: 'a web server without its site',
    target: web('https://lapsed.example/tool'),
    evidence: evidence(
      'https://lapsed.example/tool',
      exchange({ url: 'https://lapsed.example/tool', status: 200, page: { title: 'Welcome to nginx!' } }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'placeholder',
      message: 'The site is not there: an empty web server answers (nginx), “Welcome to nginx!”',
    },
  },
  {
    rule: 'sign-in',
    about: 'GitLab sends strangers to its sign-in page',
    target: web('https://gitlab.com/team/secret'),
    evidence: evidence(
      'https://gitlab.com/team/secret',
      exchange({
        url: 'https://gitlab.com/team/secret',
        status: 200,
        hops: [hop('https://gitlab.com/team/secret', 'https://gitlab.com/users/sign_in', 302)],
        page: { title: 'Sign in · GitLab', hasPasswordField: true },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'login-wall',
      message: 'Only those who sign in see it: it redirects to the sign-in page /users/sign_in',
    },
  },
  {
    rule: 'gate',
    about: 'a consent page before anything else',
    target: web('https://www.google.com/maps/place/x'),
    evidence: evidence(
      'https://www.google.com/maps/place/x',
      exchange({
        url: 'https://www.google.com/maps/place/x',
        status: 200,
        hops: [hop('https://www.google.com/maps/place/x', 'https://consent.google.com/ml?continue=x', 302)],
        page: { title: 'Before you continue' },
      }),
    ),
    expected: {
      verdict: 'blocked',
      reason: 'consent-wall',
      message: 'It asks for consent at consent.google.com before it shows anything',
    },
  },
  {
    rule: 'hijacked-by-trade',
    about: 'a lapsed tool that sells slots now',
    target: web('https://changedetect.example/', 'ChangeDetect'),
    evidence: evidence(
      'https://changedetect.example/',
      exchange({
        url: 'https://changedetect.example/',
        status: 200,
        hops: [hop('https://changedetect.example/', 'https://mabosplay.example/')],
        page: { title: 'MABOSPLAY : Situs Slot Gacor Hari Ini' },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'hijacked',
      message:
        'It redirects to mabosplay.example, a page about gambling: “MABOSPLAY : Situs Slot Gacor Hari Ini”',
    },
  },
  {
    rule: 'redirect-to-not-found',
    about: 'the address of the page for missing pages',
    target: web(DEEP),
    evidence: evidence(
      DEEP,
      exchange({
        url: DEEP,
        status: 200,
        hops: [hop(DEEP, 'https://a.example/errors/404.html', 302)],
        page: {},
      }),
    ),
    expected: {
      verdict: 'dead',
      reason: 'soft-404',
      message: 'It redirects to the page for missing pages, https://a.example/errors/404.html',
    },
  },
  {
    rule: 'collapse-for-certain',
    about: 'one article, for good, to its section',
    target: web('http://www.news.example/us/2009/09/13/tennis-great-dead/'),
    evidence: evidence(
      'http://www.news.example/us/2009/09/13/tennis-great-dead/',
      exchange({
        url: 'http://www.news.example/us/2009/09/13/tennis-great-dead/',
        status: 200,
        hops: [
          hop('http://www.news.example/us/2009/09/13/tennis-great-dead/', 'https://www.news.example/us'),
        ],
        page: { title: 'U.S.' },
      }),
    ),
    expected: {
      verdict: 'dead',
      reason: 'redirect-to-section',
      message: 'It redirects for good to a section, https://www.news.example/us',
    },
  },
  {
    rule: 'collapse-for-certain',
    about: 'to the home page, like everything that never existed',
    target: web(DEEP),
    evidence: evidence(
      DEEP,
      exchange({ url: DEEP, status: 200, hops: [hop(DEEP, 'https://a.example/')], page: { title: 'A' } }),
      exchange({
        url: 'https://a.example/docs/guide/q7x4',
        look: 'canary',
        status: 200,
        hops: [hop('https://a.example/docs/guide/q7x4', 'https://a.example/')],
        page: { title: 'A' },
      }),
    ),
    expected: {
      verdict: 'dead',
      reason: 'redirect-to-root',
      message:
        'It redirects for good to the home page, https://a.example/, as every address there does that never existed',
    },
  },
  {
    rule: 'hijacked-root',
    about: 'the front page of a site that has nothing to do with it',
    target: web('https://rssmicro.example/', 'RSS Micro'),
    evidence: evidence(
      'https://rssmicro.example/',
      exchange({
        url: 'https://rssmicro.example/',
        status: 200,
        hops: [hop('https://rssmicro.example/', 'https://zenbunny.example/')],
        page: { title: 'Zen Bunny Chocolate', text: 'Stone ground chocolate from Belize. '.repeat(60) },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'hijacked',
      message: 'It redirects to zenbunny.example, the front page of another site: “Zen Bunny Chocolate”',
    },
  },
  {
    rule: 'hijacked-elsewhere',
    about: 'a page below another site that shares no word',
    target: web('https://clipblast.example/tools/search', 'ClipBlast'),
    evidence: evidence(
      'https://clipblast.example/tools/search',
      exchange({
        url: 'https://clipblast.example/tools/search',
        status: 200,
        hops: [hop('https://clipblast.example/tools/search', 'https://kitchens.example/best-of-2026')],
        page: { title: 'Best kitchens of 2026', text: 'Worktops, taps and ovens compared. '.repeat(50) },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'hijacked',
      message:
        'It redirects to kitchens.example, another site’s page that shares no word with the link: “Best kitchens of 2026”',
    },
  },
  {
    rule: 'collapse',
    about: 'for now, to the home page',
    target: web(DEEP),
    evidence: evidence(
      DEEP,
      exchange({
        url: DEEP,
        status: 200,
        hops: [hop(DEEP, 'https://a.example/', 302)],
        page: { title: 'A' },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'redirect-to-root',
      message: 'It redirects to the home page, https://a.example/',
    },
  },
  {
    rule: 'says-not-found',
    about: 'a title that says it',
    target: web(DEEP),
    evidence: evidence(
      DEEP,
      exchange({
        url: DEEP,
        status: 200,
        page: { title: 'Page not found | A', text: 'Sorry.', textLength: 6 },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'soft-404',
      message: 'It answers 200 with the words “Page not found | A”',
    },
  },
  {
    rule: 'same-for-all',
    about: 'an application that knows no routes',
    target: web(DEEP),
    evidence: evidence(
      DEEP,
      exchange({ url: DEEP, status: 200, page: { title: 'A', text: '', textLength: 0 } }),
      exchange({
        url: 'https://a.example/docs/guide/q7x4',
        look: 'canary',
        status: 200,
        page: { title: 'A', text: '', textLength: 0 },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'soft-404',
      message:
        'The site answers every address with one empty page for scripts, so that nothing can be told from it',
    },
  },
  {
    rule: 'same-for-all',
    about: 'one long page for everything',
    target: web(DEEP),
    evidence: evidence(
      DEEP,
      exchange({ url: DEEP, status: 200, page: { title: 'A', text: ESSAY } }),
      exchange({
        url: 'https://a.example/docs/guide/q7x4',
        look: 'canary',
        status: 200,
        page: { title: 'A', text: ESSAY.replace('word23757', 'other') },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'soft-404',
      message: 'The site shows the same page for an address that cannot exist',
    },
  },
  {
    rule: 'same-end-for-all',
    about: 'everything leads to one notice',
    target: web(DEEP),
    evidence: evidence(
      DEEP,
      exchange({
        url: DEEP,
        status: 200,
        hops: [hop(DEEP, 'https://a.example/we-moved')],
        page: { title: 'A' },
      }),
      exchange({
        url: 'https://a.example/docs/guide/q7x4',
        look: 'canary',
        status: 200,
        hops: [hop('https://a.example/docs/guide/q7x4', 'https://a.example/we-moved')],
        page: { title: 'A' },
      }),
    ),
    expected: {
      verdict: 'suspect',
      reason: 'soft-404',
      message: 'It redirects to https://a.example/we-moved, as every address there does that never existed',
    },
  },
  {
    rule: 'shell-page',
    about: 'a watch page whose authority was silent',
    target: web('https://www.youtube.com/watch?v=Y6Ev8GIlbxc'),
    evidence: evidence(
      'https://www.youtube.com/watch?v=Y6Ev8GIlbxc',
      exchange({
        url: 'https://www.youtube.com/watch?v=Y6Ev8GIlbxc',
        status: 200,
        page: { title: 'YouTube' },
      }),
    ),
    expected: {
      verdict: 'blocked',
      reason: 'unverifiable',
      message: 'The page answers for what is gone too, and YouTube did not say more',
    },
  },
  {
    rule: 'moved',
    about: 'on the same site, the fragment kept',
    target: web('https://a.example/old/setup#linux'),
    evidence: evidence(
      'https://a.example/old/setup#linux',
      exchange({
        url: 'https://a.example/old/setup',
        status: 200,
        hops: [hop('https://a.example/old/setup', 'https://a.example/install')],
        page: { title: 'Install' },
      }),
    ),
    expected: {
      verdict: 'moved',
      reason: 'http-301',
      message: 'It moved for good to https://a.example/install',
      replacement: 'https://a.example/install#linux',
    },
  },
  {
    rule: 'redirected',
    about: 'for now',
    target: web(DEEP),
    evidence: evidence(
      DEEP,
      exchange({ url: DEEP, status: 200, hops: [hop(DEEP, 'https://a.example/install', 307)], page: {} }),
    ),
    expected: {
      verdict: 'alive',
      reason: 'http-307',
      message: 'It answers at https://a.example/install; the redirect is temporary',
    },
  },
  {
    rule: 'alive-but-chain',
    about: 'an incomplete chain that browsers mend',
    target: web(SHORT),
    evidence: evidence(
      SHORT,
      failed(SHORT, 'tls', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      exchange({ url: SHORT, look: 'insecure', status: 200, page: { title: 'A' } }),
    ),
    expected: {
      verdict: 'alive',
      reason: 'tls-incomplete-chain',
      message: '200 on GET; its chain of certificates is incomplete, which browsers mend',
    },
  },
  {
    rule: 'alive',
    about: 'HEAD 404, GET 200',
    target: web(SHORT),
    evidence: evidence(
      SHORT,
      exchange({ url: SHORT, status: 404, method: 'HEAD' }),
      exchange({ url: SHORT, status: 200, look: 'get', page: { title: 'A' } }),
    ),
    expected: { verdict: 'alive', reason: 'http-200', message: '200 on GET' },
  },
];
