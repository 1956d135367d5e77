import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { renderHtml } from '../../src/report/html.ts';
import type { RunReport } from '../../src/report/model.ts';
import { launchChromium, whyWithoutChromium } from './support/chromium.ts';
import {
  finding,
  judgement,
  largeReport,
  REPOSITORY,
  sampleReport,
  span,
  webTarget,
} from './support/sample.ts';

const TREND = [
  { at: '2026-10-26T06:41:00Z', verdicts: { dead: 1 } },
  { at: '2026-11-02T06:41:00Z', verdicts: { dead: 1, suspect: 1 } },
];
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

describe('the HTML report in Chromium', { skip: whyWithoutChromium() }, () => {
  let browser: Browser;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deadwood-html-'));
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  interface Opened {
    readonly page: Page;
    readonly context: BrowserContext;
    /** Messages of the console, errors, and requests to anything but the file. */
    readonly complaints: string[];
  }

  /** Opens a report from disk in a window without network. */
  async function open(
    report: RunReport,
    viewport: { width: number; height: number },
    scheme: 'light' | 'dark' = 'light',
  ): Promise<Opened> {
    const file = join(folder, 'report.html');
    await writeFile(file, renderHtml(report, { trend: TREND, newRot: new Set(['https://parked.example/']) }));
    const context = await browser.newContext({ viewport, colorScheme: scheme, locale: 'de-DE' });
    const complaints: string[] = [];
    await context.route(/^https?:/, (route) => {
      complaints.push(`request ${route.request().url()}`);
      return route.fulfill({ body: 'a page', contentType: 'text/plain' });
    });
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, context, complaints };
  }

  const rowUrls = (page: Page) => page.locator('#rows .c-link .url').allTextContents();

  test('filters, sorts, searches, and tells it to screen readers', async () => {
    const { page, context, complaints } = await open(sampleReport(), DESK);
    assert.equal(await page.title(), 'octo/list: Link report');
    assert.equal(await page.getByRole('grid', { name: 'Targets' }).getAttribute('aria-rowcount'), '8');
    assert.equal((await rowUrls(page))[0], 'https://gone.example/page');

    await page.getByRole('button', { name: 'moved 1' }).click();
    assert.deepEqual(await rowUrls(page), ['http://old.example/tool#usage']);
    assert.equal(await page.getByRole('status').textContent(), '1 of 7 targets');
    assert.equal(await page.getByRole('button', { name: 'moved 1' }).getAttribute('aria-pressed'), 'true');
    assert.equal(await page.getByRole('grid').getAttribute('aria-rowcount'), '2');
    await page.getByRole('button', { name: 'show all' }).click();

    await page.getByRole('columnheader', { name: 'link and evidence' }).getByRole('button').click();
    assert.equal((await rowUrls(page))[0], 'http://169.254.169.254/latest');
    await page.getByRole('columnheader', { name: 'link and evidence' }).getByRole('button').click();
    assert.equal((await rowUrls(page))[0], 'https://slow.example/');
    assert.equal(
      await page.getByRole('columnheader', { name: 'link and evidence' }).getAttribute('aria-sort'),
      'descending',
    );

    await page.keyboard.press('/');
    await page.keyboard.type('guide.md');
    await page.getByText('3 of 7 targets').waitFor();
    assert.deepEqual((await rowUrls(page)).toSorted(), [
      'https://alive.example/',
      'https://gone.example/page',
      'https://parked.example/',
    ]);
    await page.getByRole('searchbox').fill('nowhere to be found');
    await page.getByText('Nothing matches.').waitFor();
    await page.getByRole('button', { name: 'show all' }).click();

    await page.getByRole('button', { name: /^parked\.example/ }).click();
    assert.deepEqual(await rowUrls(page), ['https://parked.example/']);
    await page.getByRole('button', { name: 'show all' }).click();
    await page.getByRole('button', { name: 'new rot only' }).click();
    assert.deepEqual(await rowUrls(page), ['https://parked.example/']);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test('shows verdicts, rot over time and hosts by rot, to those who see and to those who listen', async () => {
    const { page, context, complaints } = await open(sampleReport(), DESK);
    assert.equal(
      await page.getByRole('img', { name: /^Verdicts: / }).getAttribute('aria-label'),
      'Verdicts: alive 1, moved 1, dead 1, suspect 1, blocked 1, unreachable 1, unsafe 1',
    );
    assert.equal(await page.locator('.verdict-bar rect').count(), 7);
    const runs = page.getByRole('table', { name: 'Dead and suspect targets by run' }).getByRole('row');
    assert.deepEqual(
      (await runs.allInnerTexts()).map((text) => text.split(/\s+/)),
      [
        ['run', 'dead', 'suspect'],
        ['2026-10-26', '1', '0'],
        ['2026-11-02', '1', '1'],
      ],
    );
    assert.equal(await page.locator('svg.trend g').count(), 2);
    const hosts = page.getByRole('button', { name: /^(gone|parked)\.example/ });
    assert.deepEqual(await hosts.count(), 2);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test('is walked with the keyboard, and its links are followed', async () => {
    const { page, context, complaints } = await open(sampleReport(), DESK);
    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press('End');
    assert.equal(await grid.getAttribute('aria-activedescendant'), 'row-6');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.locator('#row-0').getAttribute('aria-selected'), 'true');
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details of the target' });
    assert.equal(
      await page.getByRole('button', { name: 'Close' }).evaluate((button) => button.matches(':focus')),
      true,
    );
    assert.deepEqual(
      await details.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      [
        'https://gone.example/page',
        'https://web.archive.org/web/20260104000000/https://gone.example/page',
        `https://github.com/octo/list/blob/${REPOSITORY.commit}/README.md?plain=1#L4`,
        `https://github.com/octo/list/blob/${REPOSITORY.commit}/docs/guide.md?plain=1#L12`,
      ],
    );
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      details.getByRole('link').first().click(),
    ]);
    await opened.waitForURL('https://gone.example/page');
    assert.equal(await opened.evaluate('window.opener'), null);
    assert.deepEqual(complaints, ['request https://gone.example/page']);
    await opened.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    assert.equal(await details.isVisible(), false);
    assert.equal(await grid.evaluate((table) => table.matches(':focus')), true);
    await context.close();
  });

  test('150,000 targets: few rows are in the page, the last one is reached, search stays quick', async () => {
    const { page, context, complaints } = await open(largeReport(150_000), DESK);
    assert.equal(await page.getByRole('grid').getAttribute('aria-rowcount'), '150001');
    assert.ok((await page.locator('#rows tr.row').count()) < 60);
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
    assert.equal(await page.locator('#row-149999').getAttribute('aria-rowindex'), '150001');
    assert.equal(await page.locator('#row-149999').isVisible(), true);
    assert.ok((await page.locator('#rows tr.row').count()) < 60);
    await page.getByRole('searchbox').fill('host77.example');
    await page.getByText('300 of 150,000 targets').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test('hostile words are shown, never run', async () => {
    const hostile = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
    const url = `https://x.example/${hostile}`;
    const report = sampleReport({
      targets: [webTarget(url, [hostile, 1, 1]), webTarget('javascript:document.title=1', ['b.md', 1, 1])],
      judgements: new Map([
        [
          url,
          judgement(url, 'dead', hostile, { message: hostile, replacement: 'javascript:document.title=1' }),
        ],
        ['javascript:document.title=1', judgement('javascript:document.title=1', 'invalid', 'x')],
      ]),
      findings: [finding('broken-anchor', hostile, span(1, 1, 1), { message: hostile })],
      warnings: [hostile],
    });
    const { page, context, complaints } = await open(report, DESK);
    await page.locator('#row-0 .evidence').click();
    assert.equal(await page.title(), 'octo/list: Link report');
    assert.equal(await page.locator('img, #rows script, #detail script').count(), 0);
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
    assert.equal(await page.locator('#detail .detail-message').textContent(), hostile);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  for (const [name, viewport, scheme] of [
    ['phone', PHONE, 'light'],
    ['desk', DESK, 'dark'],
  ] as const) {
    test(`fits a ${name}, ${scheme}`, async () => {
      const { page, context, complaints } = await open(sampleReport(), viewport, scheme);
      const overflow = () => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      assert.equal(await overflow(), 0);
      await page.locator('#row-0 .evidence').click();
      assert.equal(await overflow(), 0);
      const panel = await page.locator('#detail').boundingBox();
      assert.ok(panel !== null && panel.x >= 0 && panel.x + panel.width <= viewport.width);
      const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      assert.equal(background, scheme === 'dark' ? 'rgb(23, 22, 20)' : 'rgb(247, 246, 243)');
      const picture = await page.screenshot({ path: join(folder, `${name}.png`) });
      assert.equal(picture.subarray(1, 4).toString(), 'PNG');
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test('prints every row', async () => {
    const { page, context } = await open(largeReport(300), DESK);
    assert.ok((await page.locator('#rows tr.row').count()) < 60);
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    assert.equal(await page.locator('#rows tr.row').count(), 300);
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    const pdf = await page.pdf();
    assert.ok(pdf.toString('latin1').split('/Type /Page\n').length > 5 || pdf.length > 50_000);
    await context.close();
  });
});
