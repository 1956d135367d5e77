/**
 * Three weeks of one page, and what a maintainer then gets: the issue as text, the HTML report, and pictures of it on a desk and
 * on a phone, by day and by night. The page's links lead to the stand-in web of the tests, where each has a fate of its own; the
 * Action is the one in `dist/`.
 *
 *   node scripts/pictures.ts FOLDER [PAGE.md]
 *
 * docs/report-*.png are made so; without a page it is one about gardens.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../test/report/support/chromium.ts';
import {
  page,
  redirect,
  type StandInAnswer,
  type StandInHost,
  type StandInRequest,
  status,
} from '../test/support/web/stand-in.ts';
import { openWeekly } from '../test/support/weekly.ts';

const WEEKS = ['2026-11-09', '2026-11-16', '2026-11-23'] as const;
const SETTINGS = 'dashboard: true\nlint: false\nhistory-days: 3\n';
const VIEWS = [
  { name: 'desk-light', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'desk-dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

/** What becomes of a link; how many of a hundred. */
const FATES: readonly (readonly [
  percent: number,
  fate: (week: number, request: StandInRequest) => StandInAnswer,
])[] = [
  [4, () => status(404)],
  [5, (week, request) => (week >= 2 ? status(404) : good(request))],
  [4, (week, request) => (week >= 3 ? status(410) : good(request))],
  [
    5,
    (_, request) => (request.url.pathname.endsWith('/here') ? good(request) : redirect(301, here(request))),
  ],
  [3, (week, request) => (week >= 3 ? parked(request) : good(request))],
  [4, () => 'reset'],
  [4, (week, request) => (week === 3 ? status(503) : good(request))],
  [4, () => status(403, { headers: { server: 'cloudflare', 'cf-mitigated': 'challenge' } })],
];

function good({ url }: StandInRequest): StandInAnswer {
  return page(
    `About ${url.pathname}`,
    `<h2 id="readme">Read me</h2><p>What there is to say of ${url.pathname}.</p>`,
  );
}

function here({ url }: StandInRequest): string {
  return `${url.pathname.replace(/\/$/, '')}/here`;
}

function parked({ url }: StandInRequest): StandInAnswer {
  return page(
    url.hostname,
    `<script src="https://img.sedoparking.com/js/relatedLinks.js"></script><p>The domain ${url.hostname} is for sale.</p>`,
  );
}

/** The same for the same address, on every machine: a sum over its letters. */
function fateOf(request: StandInRequest, week: number): StandInAnswer {
  const address = `${request.url.host}${request.url.pathname.replace(/\/here$/, '')}`;
  let draw = [...address].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973, 7) % 100;
  for (const [percent, fate] of FATES) {
    if (draw < percent) return fate(week, request);
    draw -= percent;
  }
  return good(request);
}

/** A hundred links about gardens. */
function garden(): string {
  const hosts = [
    'tools.garden',
    'seeds.shop',
    'herbs.farm',
    'orchard.blog',
    'allotment.club',
    'beekeeping.wiki',
  ];
  const topics = [
    'pruning',
    'compost',
    'roses',
    'hedges',
    'ponds',
    'moles',
    'grafting',
    'mulch',
    'spades',
    'beans',
  ];
  const links = topics.flatMap((topic, row) =>
    Array.from({ length: 10 }, (_, column) => {
      const host = hosts[(row * 3 + column * column) % hosts.length];
      return `- [${topic}, part ${column + 1}](https://${host}/${topic}/${column + 1})`;
    }),
  );
  return `# Gardens\n\n${links.join('\n')}\n`;
}

const [folder, document] = process.argv.slice(2);
if (folder === undefined) throw new Error('node scripts/pictures.ts FOLDER [PAGE.md]');
mkdirSync(folder, { recursive: true });

let week = 1;
const everywhere: StandInHost = { host: /./, handle: (request) => fateOf(request, week) };
const weekly = await openWeekly([everywhere]);
try {
  weekly.commit({
    'README.md': document === undefined ? garden() : readFileSync(document, 'utf8'),
    '.github/deadwood.yml': SETTINGS,
  });
  for (const on of WEEKS) {
    const { exitCode, stdout } = await weekly.report({
      on,
      inputs: { 'html-file': resolve(folder, 'report.html') },
    });
    if (exitCode !== 0) throw new Error(stdout);
    writeFileSync(join(folder, `issue-week-${week}.md`), weekly.issueText());
    week += 1;
  }
} finally {
  await weekly.close();
}

const browser = await launchChromium();
try {
  for (const { name, width, height, colorScheme } of VIEWS) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(resolve(folder, 'report.html')).href);
    await tab.screenshot({ path: join(folder, `report-${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
}
