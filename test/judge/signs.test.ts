import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PageFacts } from '../../src/domain/evidence.ts';
import { areAlike, distanceOf } from '../../src/judge/likeness.ts';
import { isNotFoundAddress, notFoundWordsOf } from '../../src/judge/signs/not-found.ts';
import { parkingOf } from '../../src/judge/signs/parking.ts';
import { placeholderOf } from '../../src/judge/signs/placeholders.ts';
import { signInOf } from '../../src/judge/signs/sign-in.ts';
import { tradeOf } from '../../src/judge/signs/spam.ts';
import { wallOf } from '../../src/judge/signs/walls.ts';
import { exchange, hop, pageFacts } from './support/build.ts';

const URL_ASKED = 'https://a.example/docs/page';

function short(title: string, text = '', parts: Partial<PageFacts> = {}): Partial<PageFacts> {
  return { title, text, textLength: text.length, ...parts };
}

describe('walls', () => {
  const walls: readonly (readonly [string, Omit<Parameters<typeof exchange>[0], 'url'>])[] = [
    ['Cloudflare', { status: 403, headers: { 'cf-mitigated': 'challenge' } }],
    ['Cloudflare', { status: 503, page: short('Just a moment...') }],
    ['Cloudflare', { status: 403, page: short('Access denied', 'error', { start: 'error code: 1020' }) }],
    ['AWS WAF', { status: 405, page: short('Human Verification') }],
    ['AWS WAF', { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }],
    ['Akamai', { status: 403, page: short('Access Denied', 'Reference #18.2f') }],
    ['Imperva', { status: 200, page: short('Pardon Our Interruption', 'As you were browsing …') }],
    ['Imperva', { status: 200, page: short('', '', { start: '<iframe src="/_Incapsula_Resource?x">' }) }],
    ['DataDome', { status: 403, headers: { 'x-datadome': 'protected' } }],
    ['HUMAN', { status: 403, page: short('Access to this page has been denied') }],
    ['Kasada', { status: 429, headers: { 'x-kpsdk-ct': 'x' } }],
    ['Sucuri', { status: 403, page: short('Sucuri WebSite Firewall - Access Denied') }],
    ['Vercel', { status: 429, page: short('Vercel Security Checkpoint') }],
    ['Anubis', { status: 200, page: short('Making sure you’re not a bot!', 'Calculating…') }],
    ['F5', { status: 200, page: short('Request Rejected', 'Your support ID is: 1') }],
    ['a bot check', { status: 200, page: short('Bloomberg - Are you a robot?', 'Click the box') }],
    ['a firewall', { status: 429, page: short('', 'Access Denied') }],
    ['Radware', { status: 200, hops: [hop(URL_ASKED, 'https://validate.perfdrive.com/x', 302)] }],
    ['a bot check', { status: 200, hops: [hop(URL_ASKED, 'https://a.example/captcha?back=1', 302)] }],
  ];
  for (const [name, parts] of walls) {
    const { status, page, headers, hops } = parts;
    test(`${name}: ${status} ${page?.title ?? ''}${Object.keys(headers ?? {})}${hops?.[0]?.location ?? ''}`, () =>
      assert.equal(wallOf(exchange({ url: URL_ASKED, ...parts })), name));
  }
  const open: readonly (readonly [string, Omit<Parameters<typeof exchange>[0], 'url'>])[] = [
    ['a refusal that says nothing', { status: 403, page: short('Forbidden', 'Forbidden') }],
    [
      'a missing page of a protected site',
      { status: 404, page: short('Not found', '', { start: '_pxAppId' }) },
    ],
    [
      'a page that talks of robots at length',
      { status: 200, page: { title: 'Verify you are human: a history' } },
    ],
    ['a sign-in that is denied', { status: 401, page: short('', 'Access denied') }],
    ['a captcha that was linked', { status: 200, url: 'https://a.example/captcha', hops: [] } as never],
  ];
  for (const [about, parts] of open) {
    test(`none: ${about}`, () => assert.equal(wallOf(exchange({ url: URL_ASKED, ...parts })), undefined));
  }
});

test('titles of pages that are not there', () => {
  const words = (title: string) => notFoundWordsOf(pageFacts({ title, textLength: 500 })) !== undefined;
  for (const title of [
    '404',
    'Error 404 (Not Found)!!1',
    'HTTP Error 404.0 - Not Found',
    '404: This page could not be found',
    'Acme — Page not found',
    'Oops! That page can’t be found.',
    'Sorry, this page isn’t available.',
    'Object not found!',
    'This job is no longer available - Jobs',
    'Seite nicht gefunden | Firma',
    'Page introuvable - Journal',
    'ページが見つかりません | 会社',
    'Страница не найдена',
  ]) {
    assert.ok(words(title), title);
  }
  for (const title of [
    'Raft',
    'How to handle 404 pages',
    'Finding Nemo',
    'Lost and found',
    'The Missing Manual',
    'Gone with the wind',
  ]) {
    assert.ok(!words(title), title);
  }
});

test('a bare page that says only this', () => {
  const words = (text: string) => notFoundWordsOf(pageFacts({ text, textLength: text.length })) !== undefined;
  assert.ok(words('No such item.'));
  assert.ok(words('We can’t find the page you’re looking for. Try the search.'));
  assert.ok(!words('The file command has been removed in version 3.'));
  assert.ok(!words('Not much here yet.'));
});

test('addresses of the page for missing pages', () => {
  for (const path of [
    '/404',
    '/404.html',
    '/errors/404/',
    '/not-found',
    '/page-not-found?from=x',
    '/error-404',
    '/notfound.aspx',
  ]) {
    assert.ok(isNotFoundAddress(new URL(path, 'https://a.example')), path);
  }
  for (const path of ['/', '/room-404-review', '/posts/4041', '/docs/foundation', '/v1.404']) {
    assert.ok(!isNotFoundAddress(new URL(path, 'https://a.example')), path);
  }
});

test('what hijacked domains sell, and what merely sounds like it', () => {
  const sold: Readonly<Record<string, string>> = {
    'MABOSPLAY Situs Slot Terpercaya': 'gambling',
    'nhà cái uy tín': 'gambling',
    토토사이트: 'gambling',
    'Buy Viagra Online': 'medicines',
    'Free Porn Videos': 'adult pages',
    'Xoilac TV - Trực tiếp bóng đá': 'pirated streams',
    'Write my essay for me': 'loans and essays',
  };
  for (const [title, trade] of Object.entries(sold)) assert.equal(tradeOf(title), trade, title);
  for (const title of [
    'Slot machines in distributed hash tables',
    'Betting on Rust',
    'Kafka Streams: streaming for everyone',
    'A poker game in Rust',
    'Adult education in Bern',
    'Time slot scheduling',
  ]) {
    assert.equal(tradeOf(title), undefined, title);
  }
});

test('domains for sale, and pages about such domains', () => {
  const parked = (page: Partial<PageFacts>, isHonest = false) =>
    parkingOf(exchange({ url: URL_ASKED, status: 200, page }), isHonest) !== undefined;
  assert.ok(parked(short('a.example is for sale | HugeDomains')));
  assert.ok(parked(short('a.example', 'This domain may be for sale.')));
  assert.ok(parked(short('a.example', 'a.example', { foreignHosts: ['parking.bodiscdn.com'] })));
  assert.ok(parked(short('Diese Domain steht zum Verkauf')));
  assert.ok(!parked({ title: 'How domain parking works', foreignHosts: ['sedo.com'] }));
  assert.ok(!parked(short('House for sale in Bath', 'This house is for sale. Make an offer.')));
  assert.ok(!parked(short('Glossary', 'A page that says “this domain is for sale”.'), true));
});

test('servers without their site', () => {
  for (const title of [
    'Welcome to nginx!',
    'Apache2 Ubuntu Default Page: It works',
    'Account Suspended',
    'IIS Windows Server',
  ]) {
    assert.ok(placeholderOf(title), title);
  }
  for (const title of ['Welcome to nginx: a tutorial', 'It works on my machine', undefined]) {
    assert.equal(placeholderOf(title), undefined, title);
  }
});

test('sign-in pages that were not meant', () => {
  const signIn = (asked: string, location: string) =>
    signInOf(exchange({ url: asked, status: 200, hops: [hop(asked, location, 302)] })) !== undefined;
  for (const location of [
    'https://a.example/users/sign_in',
    'https://a.example/login.action?os_destination=x',
    'https://a.example/en/account/login',
    'https://login.microsoftonline.com/common/oauth2/authorize',
    'https://sso.a.example/auth',
    'https://a.example/auth/realms/x/protocol/openid-connect/auth?client_id=a',
    'https://a.example/session/new',
  ]) {
    assert.ok(signIn(URL_ASKED, location), location);
  }
  for (const location of [
    'https://a.example/docs/login',
    'https://cas.org/',
    'https://a.example/blogging-in-2026',
  ]) {
    assert.ok(!signIn(URL_ASKED, location), location);
  }
  assert.ok(!signIn('https://a.example/login', 'https://a.example/users/sign_in'));
});

test('pages that are one and the same', () => {
  const page = (parts: Partial<PageFacts>) => pageFacts({ title: 'App', ...parts });
  assert.ok(areAlike(page(short('App')), page(short('App'))));
  assert.ok(areAlike(page(short('App', 'Nothing at /a here')), page(short('App', 'Nothing at /a here'))));
  assert.ok(!areAlike(page(short('App', 'one two three')), page(short('App', 'four five six'))));
  assert.ok(!areAlike(page(short('Guide – App')), page(short('App'))));
  assert.ok(!areAlike(page({}), page({ text: 'Other. '.repeat(200) })));
  assert.equal(distanceOf('00000000000000ff', '000000000000000f'), 4);
  assert.equal(distanceOf('none', '000000000000000f'), 64);
});
