import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { createView } from '../../src/report/html/client-view.ts';
import { pageData } from '../../src/report/html/data.ts';
import { htmlChunks, renderHtml } from '../../src/report/html.ts';
import { finding, judgement, sampleReport, span, webTarget } from './support/sample.ts';

const report = sampleReport();

function view() {
  return createView(pageData(report, new Set(['https://parked.example/'])));
}

function urls(shown: ReturnType<typeof createView>): readonly string[] {
  return shown.rows.map((row) => report.targets[row]?.url ?? '');
}

describe('what the page shows', () => {
  test('what needs hands comes first; a second click turns a column round', () => {
    const shown = view();
    assert.deepEqual(
      shown.rows.map((row) => report.targets[row]?.verdict),
      ['dead', 'unsafe', 'suspect', 'moved', 'unreachable', 'blocked', 'alive'],
    );
    shown.sort('url');
    assert.equal(urls(shown)[0], 'http://169.254.169.254/latest');
    shown.sort('url');
    assert.equal(urls(shown)[0], 'https://slow.example/');
    shown.sort('place');
    assert.deepEqual(shown.rows, [0, 1, 2, 3, 4, 5, 6]);
  });

  test('filters add up; words are searched in url, evidence and places', () => {
    const shown = view();
    shown.filter({ query: 'GUIDE.md:12 gone' });
    assert.deepEqual(urls(shown), ['https://gone.example/page']);
    shown.filter({ query: 'for sale' });
    assert.deepEqual(urls(shown), ['https://parked.example/']);
    shown.filter({ query: '', verdicts: new Set([0, 1]) });
    assert.deepEqual(urls(shown), ['http://old.example/tool#usage', 'https://alive.example/']);
    shown.filter({ host: 'alive.example' });
    assert.deepEqual(urls(shown), ['https://alive.example/']);
    shown.filter({ host: '', verdicts: new Set(), isNewOnly: true });
    assert.deepEqual(urls(shown), ['https://parked.example/']);
  });
});

describe('pageData', () => {
  test('columns, places and what only some rows have', () => {
    const exchange = {
      look: 'get',
      method: 'GET',
      url: 'https://gone.example/page',
      attempt: 2,
      hops: [
        { url: 'https://gone.example/page', status: 301, location: 'https://gone.example/p', by: 'http' },
      ],
      finalUrl: 'https://gone.example/p',
      status: 404,
      headers: {},
      startedAtMs: 0,
      durationMs: 119.6,
    } as const;
    const evidence = new Map([
      [exchange.url, { url: exchange.url, checkedBy: 'web', exchanges: [exchange] }],
    ]);
    const past = new Map([[exchange.url, { strikes: 2, lastAliveAt: '2026-10-04T01:00:00Z' }]]);
    const data = pageData(sampleReport({ evidence, past }), new Set());
    assert.deepEqual(data.columns.placesEnd, [6, 12, 15, 18, 21, 24, 27]);
    assert.deepEqual(data.columns.places.slice(6, 12), [0, 4, 8, 1, 12, 5]);
    assert.deepEqual(data.extras[1], {
      reason: 'http-404',
      attempts: 2,
      status: 404,
      archive: {
        url: 'https://web.archive.org/web/20260104000000/https://gone.example/page',
        day: '2026-01-04',
      },
      lastAlive: '2026-10-04',
      exchanges: ['get: GET https://gone.example/page → 301 → 404 at https://gone.example/p, 120 ms'],
    });
    assert.equal(data.extras[0], undefined);
    assert.deepEqual(data.rot, [
      { host: 'gone.example', dead: 1, suspect: 0, total: 1 },
      { host: 'parked.example', dead: 0, suspect: 1, total: 1 },
    ]);
    assert.deepEqual(
      data.findings.map(({ rule }) => rule),
      ['no-heading-punctuation'],
    );
  });
});

describe('renderHtml', () => {
  const hostile = '</script><script>document.title="pwned"</script><img src=x onerror=alert(1)>\u202e<!--';
  const url = `https://user:secret@x.example/${hostile}`;
  const html = renderHtml(
    sampleReport({
      targets: [webTarget(url, [hostile, 1, 1])],
      judgements: new Map([
        [url, judgement(url, 'dead', hostile, { message: hostile, replacement: 'javascript:alert(1)' })],
      ]),
      findings: [finding('broken-anchor', hostile, span(1, 1, 1), { message: hostile })],
      warnings: [hostile],
      repository: { serverUrl: 'https://github.com', owner: hostile, name: hostile, commit: hostile },
    }),
    {
      trend: [
        { at: hostile, verdicts: {} },
        { at: '2026-11-02', verdicts: { dead: 1 } },
      ],
    },
  );

  test('nothing from outside stands in the page but in the block of data', () => {
    assert.equal(html.split('<script').length - 1, 2);
    assert.equal(html.split('</script>').length - 1, 2);
    assert.doesNotMatch(html, /<img|secret|\u202e|<!--/);
    const [, before = '', data = ''] =
      /^([\s\S]*)<script type="application\/json" id="data">(.*)<\/script>/.exec(html) ?? [];
    assert.doesNotMatch(before, /pwned/);
    assert.match(data, /pwned/);
    assert.doesNotMatch(data, /</);
  });

  test('the policy allows this script and this style and nothing from anywhere', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, script = ''] = /<script>([\s\S]*)<\/script>\n<\/body>/.exec(html) ?? [];
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    assert.equal(
      policy,
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
    );
    assert.doesNotMatch(html.replace(/<script[\s\S]*/, ''), /\b(?:src|style|on[a-z]+)="/);
  });

  test('the chunks are the page', () => {
    assert.equal(Array.from(htmlChunks(report)).join(''), renderHtml(report));
    assert.match(renderHtml(report), /<h1>2 rotten links of 7<\/h1>/);
  });
});
