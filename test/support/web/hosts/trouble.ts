import type { StandInTable } from '../cases.ts';
import { page, status } from '../stand-in.ts';
import { article } from './prose.ts';

const cloudflare = (code: number, words: string) =>
  status(code, {
    ...page(
      `host.example | ${code}: ${words}`,
      `<div id="cf-error-details"><h1>${words}</h1><p>Error code ${code}</p></div>`,
      '<meta name="robots" content="noindex, nofollow">',
    ),
    headers: { 'content-type': 'text/html', server: 'cloudflare' },
  });

/** Hosts that fail: for now, for good, or only for those without a browser's forgiveness. */
export const TROUBLE: StandInTable = {
  hosts: [
    { host: 'cf-520.standin', handle: () => cloudflare(520, 'Web server is returning an unknown error') },
    { host: 'npms.io', handle: () => cloudflare(522, 'Connection timed out') },
    {
      host: 'cf-530.standin',
      handle: () =>
        status(530, {
          headers: { 'content-type': 'text/plain', server: 'cloudflare' },
          body: 'error code: 1016',
        }),
    },
    {
      host: 'news.ycombinator.com',
      handle: () => status(503, page('', "Sorry, we're not able to serve your requests this quickly.")),
    },
    {
      host: 'arxiv.org',
      handle: () =>
        status(
          403,
          page(
            'Access denied',
            '<p>Access denied: sadly, your client does not seem to comply with our robots policy. arxiv.org/denied.html</p>',
          ),
        ),
    },
    {
      host: 'www.codefactor.io',
      handle: ({ earlier }) => (earlier === 0 ? status(503) : article('Code factor')),
    },
    { host: 'always-503.standin', handle: () => status(503) },
    { host: 'chatty.standin', handle: () => status(429, { headers: { 'retry-after': '1' }, body: '' }) },
    {
      host: 'incomplete-chain.badssl.com',
      tls: 'incomplete-chain',
      handle: () => article('Incomplete chain'),
    },
    { host: 'expired.badssl.com', tls: 'expired', handle: () => article('Expired') },
    { host: 'self-signed.badssl.com', tls: 'self-signed', handle: () => article('Self-signed') },
    { host: 'wrong.host.badssl.com', tls: 'wrong-host', handle: () => article('Wrong host') },
    { host: 'untrusted-root.badssl.com', tls: 'unknown-authority', handle: () => article('Untrusted root') },
    { host: 'no-such-domain.standin', network: 'nxdomain', handle: () => status(404) },
    { host: 'servfail.standin', network: 'servfail', handle: () => status(404) },
    { host: 'refused.standin', network: 'refused', handle: () => status(404) },
    { host: 'silent.standin', network: 'hang', handle: () => status(404) },
    { host: 'hangs.standin', handle: () => 'hang' },
    { host: 'resets.standin', handle: () => 'reset' },
    { host: 'babbles.standin', handle: () => 'garbage' },
  ],
  cases: [
    {
      id: 'cf-520',
      class: 'cdn-origin-error',
      url: 'https://cf-520.standin/',
      verdict: 'unreachable',
      source: 'open-guides/og-aws#532',
    },
    {
      id: 'cf-522',
      class: 'cdn-origin-error',
      url: 'https://npms.io/',
      verdict: 'unreachable',
      source: 'npms-io/npms#61',
    },
    {
      id: 'cf-530',
      class: 'cdn-origin-error',
      url: 'https://cf-530.standin/',
      verdict: 'unreachable',
      source: 'cloudflare-docs error-530',
    },
    {
      id: 'arxiv-403',
      class: 'ua-policy',
      url: 'https://arxiv.org/abs/1405.0001',
      verdict: 'unreachable',
      source: 'cockroachdb/docs#12554',
    },
    {
      id: 'flap-5xx',
      class: 'flap',
      url: 'https://www.codefactor.io/repository/github/a/b',
      verdict: 'alive',
      source: 'Jebel-Quant/basanos#633',
    },
    { id: 'always-503', class: 'flap', url: 'https://always-503.standin/page', verdict: 'unreachable' },
    {
      id: 'rate-limit',
      class: 'rate-limit',
      url: 'https://chatty.standin/page/1',
      verdict: 'unreachable',
      source: 'digipres/awesome-digital-preservation#6',
    },
    {
      id: 'tls-incomplete-chain',
      class: 'tls',
      url: 'https://incomplete-chain.badssl.com/',
      verdict: 'alive',
      source: 'tcort/markdown-link-check#349',
    },
    { id: 'tls-expired', class: 'tls', url: 'https://expired.badssl.com/', verdict: 'suspect' },
    { id: 'tls-selfsigned', class: 'tls', url: 'https://self-signed.badssl.com/', verdict: 'suspect' },
    { id: 'tls-wrong-host', class: 'tls', url: 'https://wrong.host.badssl.com/', verdict: 'suspect' },
    { id: 'tls-untrusted-root', class: 'tls', url: 'https://untrusted-root.badssl.com/', verdict: 'suspect' },
    {
      id: 'ipv6-only',
      class: 'network',
      url: 'http://[2a07:7e83::1]/',
      verdict: 'blocked',
      source: 'upptime/upptime#904',
    },
    { id: 'nxdomain', class: 'truly-gone', url: 'http://no-such-domain.standin/', verdict: 'dead' },
    { id: 'servfail', class: 'network', url: 'https://servfail.standin/', verdict: 'unreachable' },
    { id: 'refused', class: 'network', url: 'https://refused.standin/', verdict: 'unreachable' },
    { id: 'hang', class: 'network', url: 'https://hangs.standin/page', verdict: 'unreachable' },
    { id: 'reset', class: 'network', url: 'https://resets.standin/page', verdict: 'unreachable' },
    { id: 'garbage', class: 'network', url: 'https://babbles.standin/page', verdict: 'unreachable' },
    { id: 'unsafe-loopback', class: 'unsafe', url: 'http://127.0.0.1:8080/admin', verdict: 'unsafe' },
    {
      id: 'unsafe-metadata',
      class: 'unsafe',
      url: 'http://169.254.169.254/latest/meta-data/',
      verdict: 'unsafe',
    },
    { id: 'unsafe-decimal', class: 'unsafe', url: 'http://2130706433/', verdict: 'unsafe' },
    { id: 'unsafe-mapped', class: 'unsafe', url: 'http://[::ffff:10.0.0.1]/', verdict: 'unsafe' },
    { id: 'unsafe-name', class: 'unsafe', url: 'http://localhost/', verdict: 'unsafe' },
  ],
};
