import { gzipSync } from 'node:zlib';
import type { StandInTable } from '../cases.ts';
import { json, page, type StandInHost, status } from '../stand-in.ts';
import { article } from './prose.ts';

const onlyGet =
  (headAnswer: number): StandInHost['handle'] =>
  ({ method }) =>
    method === 'HEAD' ? status(headAnswer) : article('How to restart without losing tabs');

let bombBytes: Buffer | undefined;

/** A few KiB on the wire that become 48 MiB. */
function bomb(): Buffer {
  bombBytes ??= makeBomb();
  return bombBytes;
}

function makeBomb(): Buffer {
  return gzipSync(
    Buffer.concat([
      Buffer.from('<html><head><title>A bomb</title></head><body>'),
      Buffer.alloc(48 * 1024 * 1024),
    ]),
  );
}

/** Hosts that answer well, if they are asked well. */
export const MANNERS: StandInTable = {
  hosts: [
    { host: 'gsuitetips.com', handle: onlyGet(404) },
    { host: 'head-405.standin', handle: onlyGet(405) },
    { host: 'head-403.standin', handle: onlyGet(403) },
    { host: 'head-500.standin', handle: onlyGet(500) },
    {
      host: 'files.standin',
      handle: ({ method, url }) => {
        if (url.pathname === '/no-head.pdf' && method === 'HEAD') return status(404);
        if (url.pathname === '/hang-head.zip' && method === 'HEAD') return 'hang';
        if (url.pathname === '/gone.pdf') return status(404);
        if (url.pathname === '/soft.pdf')
          return page('File not found', '<h1>File not found</h1><p>The file does not exist.</p>');
        return url.pathname === '/'
          ? article('Files')
          : { status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7\n' };
      },
    },
    {
      host: 'corp.sos.ms.gov',
      handle: ({ method }) => (method === 'HEAD' ? 'hang' : article('Business search')),
    },
    {
      host: 'bad-behavior.standin',
      handle: ({ headers }) =>
        headers.accept
          ? article('Well behaved')
          : status(403, page('Error 403', "<p>Required header 'Accept' missing (17566707)</p>")),
    },
    {
      host: 'www.imhpromotion.ca',
      handle: ({ headers }) => (headers['accept-language'] ? article('IMH promotion') : status(404)),
    },
    {
      host: 'repost.aws',
      handle: ({ headers }) =>
        /curl|link.?check|deadwood|lychee|linkinator/i.test(headers['user-agent'] ?? '')
          ? status(403)
          : article('554 message rejected'),
    },
    {
      host: 'en.wikipedia.org',
      handle: ({ headers, url }) =>
        /\+https?:|@/.test(headers['user-agent'] ?? '') || /Mozilla/.test(headers['user-agent'] ?? '')
          ? url.pathname === '/wiki/Raft_(algorithm)'
            ? article('Raft (algorithm)')
            : status(404)
          : status(
              403,
              page(
                '403',
                '<p>Scripts should use an informative User-Agent string with contact information, or they may be blocked without notice.</p>',
              ),
            ),
    },
    {
      host: 'crates.io',
      handle: ({ headers }) =>
        headers.accept?.includes('text/html')
          ? page(
              'crates.io: Rust Package Registry',
              '<div id="ember"></div><script src="/assets/vendor.js"></script>',
            )
          : json({ errors: [{ detail: 'Not Found' }] }, 404),
    },
    {
      host: 'ache.one',
      handle: () => ({
        status: 200,
        headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
        body: bomb(),
      }),
    },
    { host: 'drip.standin', handle: () => ({ ...article('Drip'), dripMs: 20 }) },
    {
      host: 'h2-reset.standin',
      alpn: 'h2+h1',
      handle: ({ httpVersion }) => (httpVersion === '2.0' ? 'reset' : article('Fine over HTTP/1.1')),
    },
    { host: 'h2-always-reset.standin', alpn: 'h2+h1', handle: () => 'reset' },
    {
      host: 'modern.standin',
      alpn: 'h2+h1',
      handle: ({ url }) => (url.pathname === '/page' ? article('Fine over HTTP/2') : status(404)),
    },
  ],
  cases: [
    {
      id: 'head-404',
      class: 'method',
      url: 'https://gsuitetips.com/tips/chrome/restart-chrome-without-losing-tabs/',
      verdict: 'alive',
      source: 'Michael-F-Bryan/linkcheck#8',
    },
    {
      id: 'head-405',
      class: 'method',
      url: 'https://head-405.standin/',
      verdict: 'alive',
      source: 'sphinx-doc/sphinx#1292',
    },
    { id: 'head-403', class: 'method', url: 'https://head-403.standin/page', verdict: 'alive' },
    { id: 'head-500', class: 'method', url: 'https://head-500.standin/page', verdict: 'alive' },
    { id: 'file-head-404', class: 'method', url: 'https://files.standin/no-head.pdf', verdict: 'alive' },
    {
      id: 'file-head-hang',
      class: 'method-hang',
      url: 'https://files.standin/hang-head.zip',
      verdict: 'alive',
    },
    { id: 'file-gone', class: 'truly-gone', url: 'https://files.standin/gone.pdf', verdict: 'dead' },
    { id: 'file-alive', class: 'alive', url: 'https://files.standin/paper.pdf', verdict: 'alive' },
    { id: 'file-soft404', class: 'soft-404', url: 'https://files.standin/soft.pdf', verdict: 'suspect' },
    {
      id: 'head-hang',
      class: 'method-hang',
      url: 'https://corp.sos.ms.gov/corp/portal/c/page/corpBusinessIdSearch/portal.aspx',
      verdict: 'alive',
      source: 'gjtorikian/html-proofer#439',
    },
    {
      id: 'accept-missing',
      class: 'header-required',
      url: 'https://bad-behavior.standin/',
      verdict: 'alive',
      source: 'wummel/linkchecker#395',
    },
    {
      id: 'accept-language',
      class: 'header-required',
      url: 'https://www.imhpromotion.ca/',
      verdict: 'alive',
      source: 'manuzhang/mkdocs-htmlproofer-plugin#44',
    },
    {
      id: 'ua-denylist',
      class: 'ua-policy',
      url: 'https://repost.aws/knowledge-center/ses-554-400-message-rejected-error',
      verdict: 'alive',
      source: 'opensearch-project/documentation-website#4313',
    },
    {
      id: 'gzip-bomb',
      class: 'resource',
      url: 'https://ache.one/bomb.html',
      verdict: 'alive',
      source: 'dillo-browser/dillo#422',
    },
    { id: 'byte-drip', class: 'resource', url: 'https://drip.standin/', verdict: 'alive' },
    {
      id: 'h2-reset',
      class: 'http2',
      url: 'https://h2-reset.standin/',
      verdict: 'alive',
      source: 'mariusv/nginx-badbot-blocker#166',
    },
    {
      id: 'h2-always-reset',
      class: 'http2',
      url: 'https://h2-always-reset.standin/',
      verdict: 'unreachable',
      source: 'mariusv/nginx-badbot-blocker#166',
    },
    { id: 'h2-alive', class: 'alive', url: 'https://modern.standin/page', verdict: 'alive' },
  ],
};
