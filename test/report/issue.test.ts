import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readMarkers } from '../../src/report/fingerprint.ts';
import { issueStanding, renderIssue } from '../../src/report/issue.ts';
import { readTickedBoxes } from '../../src/report/issue-commands.ts';
import type { IssueContext } from '../../src/report/issue-model.ts';
import { trendChart } from '../../src/report/trend-chart.ts';
import {
  finding,
  judgement,
  largeReport,
  REPOSITORY,
  sampleInput,
  sampleReport,
  span,
  webTarget,
} from './support/sample.ts';

const BLOB = `https://github.com/octo/list/blob/${REPOSITORY.commit}`;
const PARKED = 'Imh0dHBzOi8vcGFya2VkLmV4YW1wbGUvIg==';
const GONE = 'Imh0dHBzOi8vZ29uZS5leGFtcGxlL3BhZ2Ui';
const FIRST: IssueContext = { newRot: new Set(), trend: [], hasCommands: false };

const SECOND: IssueContext = {
  previous: { at: '2026-10-26T06:41:00Z', verdicts: { alive: 3, moved: 1, suspect: 2 } },
  newRot: new Set(['https://parked.example/']),
  trend: [
    { at: '2026-10-26T06:41:00Z', verdicts: { alive: 3, moved: 1, suspect: 2 } },
    { at: '2026-11-02T06:41:00Z', verdicts: { alive: 1, dead: 1, suspect: 1 } },
  ],
  reportUrl: 'https://github.com/octo/list/actions/runs/1/artifacts/2',
  hasCommands: true,
};

function secondWeek() {
  const past = new Map([['https://slow.example/', { strikes: 2, lastAliveAt: '2026-10-19T00:00:00Z' }]]);
  const { targets, judgements, findings, ...rest } = sampleInput();
  const archived = finding('archived-repository', 'README.md', span(9, 3, 20), {
    url: 'https://github.com/o/old',
    message: 'The repository is archived.',
    severity: 'note',
  });
  const safe = Array.from(targets).filter(({ url }) => !url.startsWith('http://169.'));
  return sampleReport({ ...rest, targets: safe, judgements, past, findings: [...findings, archived] });
}

describe('renderIssue', () => {
  test('numbers with their change, new rot first, then what to do, then what nobody can tell', () => {
    const { body, step, title } = renderIssue(secondWeek(), SECOND, 'Link rot report');
    assert.deepEqual([title, step], ['Link rot report', 'full']);
    const [marker, ...lines] = body.split('\n');
    assert.match(marker ?? '', /^<!-- deadwood:issue:1 [A-Za-z0-9+/=]+ -->$/);
    assert.equal(
      lines.join('\n'),
      `
**dead 1 (+1) · suspect 1 (−1) · moved 1 · unreachable 1 (+1) · blocked 1 (+1) · alive 1 (−2)** of 6 targets in 2 documents

Checked 2026-11-02 at [\`c0ffeec\`](https://github.com/octo/list/tree/${REPOSITORY.commit}) · [the whole report](https://github.com/octo/list/actions/runs/1/artifacts/2)

- [ ] check everything again
- [ ] open a pull request with the safe replacements

Ticked boxes are answered here, for people who may write to the repository. “Ignore this link” opens a pull request that adds it to the settings.

## New rot since 2026-10-26: 1

- [\`https://parked.example/\`](https://parked.example/): The domain is offered for sale. At [\`docs/guide.md:3\`](${BLOB}/docs/guide.md?plain=1#L3). <!-- deadwood:link:1 ${PARKED} -->
  - [ ] check this again
  - [ ] ignore this link

## Dead: 1

- [\`https://gone.example/page\`](https://gone.example/page): 404 on GET, twice, 3 s apart; last seen alive 2026-10-04. [Archived copy of 2026-01-04](https://web.archive.org/web/20260104000000/https://gone.example/page). At [\`README.md:4\`](${BLOB}/README.md?plain=1#L4), [\`docs/guide.md:12\`](${BLOB}/docs/guide.md?plain=1#L12). <!-- deadwood:link:1 ${GONE} -->
  - [ ] check this again
  - [ ] ignore this link

## Moved: 1

| link | replace by | where |
|---|---|---|
| [\`http://old.example/tool#usage\`](http://old.example/tool#usage) | [\`https://new.example/tool#usage\`](https://new.example/tool#usage) | [\`README.md:5\`](${BLOB}/README.md?plain=1#L5) |

## Archived repositories: 1

- [\`README.md:9\`](${BLOB}/README.md?plain=1#L9): **The repository is archived.** [\`https://github.com/o/old\`](https://github.com/o/old) (\`archived-repository\`)

<details>
<summary>Not reached: 1 (dead after three strikes, three days apart)</summary>

- [\`https://slow.example/\`](https://slow.example/): No answer in 20 s, three times. Strike 2 of 3. At [\`README.md:7\`](${BLOB}/README.md?plain=1#L7).

</details>

<details>
<summary>Blocked, nobody can tell: 1 on 1 host</summary>

- \`medium.example\` 1

</details>

## Trend

\`\`\`mermaid
xychart-beta
  title "Dead and suspect links, last 2 runs"
  x-axis ["10-26", "11-02"]
  y-axis "targets" 0 --> 4
  bar [2, 2]
\`\`\`

In numbers: 2, 2.

`,
    );
  });

  test('the first run has no change, and no boxes nobody would answer', () => {
    const { body } = renderIssue(sampleReport(), FIRST, 'x');
    assert.match(
      body,
      /\n\*\*dead 1 · suspect 1 · moved 1 · unsafe 1 · unreachable 1 · blocked 1 · alive 1\*\* of 7 targets in 2 documents\n/,
    );
    assert.doesNotMatch(body, /\[ \]|New rot|mermaid/);
  });

  test('what it was checked with does not change the digest; what it says does', () => {
    const { digest, body } = renderIssue(sampleReport(), FIRST, 'x');
    const later = sampleReport({
      startedAt: '2026-11-09T06:00:00.000Z',
      durationMs: 1,
      repository: { ...REPOSITORY, commit: 'd'.repeat(40) },
    });
    assert.equal(renderIssue(later, { ...SECOND, newRot: new Set() }, 'x').digest, digest);
    assert.notEqual(renderIssue(later, SECOND, 'x').digest, digest);
    assert.notEqual(renderIssue(secondWeek(), FIRST, 'x').digest, digest);
    assert.deepEqual(readMarkers(body), [{ kind: 'issue', payload: { digest } }]);
  });

  test('any amount of rot stays below 60,000 characters, in whole rows, by named steps', () => {
    const steps = [60, 300, 5000, 20_000].map((amount) => {
      const { body, step } = renderIssue(largeReport(amount), { ...SECOND, newRot: new Set() }, 'x');
      assert.ok(body.length <= 60_000, `${body.length}`);
      for (const line of body.split('\n')) {
        if (line.startsWith('| ')) assert.ok(line.endsWith(' |'), line);
        if (line.startsWith('- [`https')) assert.match(line, /(?:-->|\.)$/);
      }
      return step;
    });
    assert.deepEqual(steps, ['full', 'full', 'compact', 'compact']);
  });

  test('even a report whose every row is enormous fits', () => {
    const targets = Array.from({ length: 500 }, (_, index) =>
      webTarget(`https://x.example/${index}${'y'.repeat(2000)}`, [`${'d/'.repeat(400)}${index}.md`, 1, 1]),
    );
    const judgements = new Map(
      targets.map(({ url }) => [
        url,
        judgement(url, 'dead', 'http-404', { message: '@octocat '.repeat(200) }),
      ]),
    );
    const { body, step } = renderIssue(sampleReport({ targets, judgements }), FIRST, 'x');
    assert.ok(body.length <= 60_000);
    assert.equal(step, 'short');
    assert.doesNotMatch(body, /@octocat/);
  });

  test('every place of a link is named and leads to its line at the commit, while there is room', () => {
    const url = 'https://gone.example/';
    const bodyOf = (count: number) => {
      const places = Array.from(
        { length: count },
        (_, index) => [`docs/${index}.md`, index + 1, 3] as const,
      ).map(([file, line, column]): [string, number, number] => [file, line, column]);
      const judgements = new Map([[url, judgement(url, 'dead', 'http-404')]]);
      const targets = [webTarget(url, ...places)];
      return renderIssue(sampleReport({ targets, judgements, findings: [] }), FIRST, 'x').body;
    };
    const linksIn = (body: string) => [
      ...body.matchAll(/\[`(docs\/\d+\.md):(\d+)`\]\((\S+?)\/\1\?plain=1#L\2\)/g),
    ];
    const fifty = linksIn(bodyOf(50));
    assert.equal(fifty.length, 50);
    assert.deepEqual(new Set(fifty.map(([, , , base]) => base)), new Set([BLOB]));
    // Thousands do not fit: the first are named, the others counted.
    const many = bodyOf(5_000);
    assert.equal(linksIn(many).length, 10);
    assert.match(many, / and 4,990 more places\.$/m);
  });

  test('hosts that were waited for longest are named, slowest first, folded', () => {
    const paces = [
      ['https://quick.example/', 300],
      ['https://slow.example/1', 4_000],
      ['https://slow.example/2', 9_000],
      ['https://slow.example/3', 7_500],
      ['https://slower.example/', 21_000],
    ] as const;
    const targets = paces.map(([url], index) => webTarget(url, ['a.md', index + 1, 1]));
    const judgements = new Map(
      paces.map(([url, durationMs]) => [url, judgement(url, 'alive', 'http-200', { durationMs })]),
    );
    const { body } = renderIssue(sampleReport({ targets, judgements, findings: [] }), FIRST, 'x');
    assert.match(
      body,
      /\n<details>\n<summary>Slowest hosts<\/summary>\n\n- `slower\.example` 21\.0 s \(1 target\)\n- `slow\.example` 7\.5 s \(3 targets\)\n\n<\/details>\n/,
    );
  });

  test('where not even a few rows fit, the numbers remain', () => {
    const long = 'y'.repeat(1_900);
    const verdicts = ['dead', 'suspect', 'invalid', 'unreachable', 'moved'] as const;
    const rules = ['broken-anchor', 'archived-repository', 'insecure-link', 'duplicate-link'];
    const urls = verdicts.flatMap((verdict) =>
      Array.from({ length: 10 }, (_, index) => ({
        verdict,
        url: `https://${verdict}.example/${index}/${long}`,
      })),
    );
    const file = `${'d/'.repeat(400)}x.md`;
    const targets = urls.map(({ url }, index) => webTarget(url, [file, index + 1, 1]));
    const judgements = new Map(
      urls.map(({ url, verdict }) => [url, judgement(url, verdict, verdict, { message: '&'.repeat(1_900) })]),
    );
    const findings = rules.flatMap((rule) =>
      Array.from({ length: 10 }, (_, index) =>
        finding(rule, file, span(index + 1, 1, 9), { message: `${index} ${'&'.repeat(1_900)}` }),
      ),
    );
    const { body, step } = renderIssue(sampleReport({ targets, judgements, findings }), FIRST, 'x');
    assert.deepEqual([step, body.length < 60_000], ['counts', true]);
    assert.deepEqual(
      body.split('\n').filter((line) => /^#|^Not reached/.test(line)),
      [
        '## Dead: 10',
        '## Suspect: 10',
        '## Moved: 10',
        '## Archived repositories: 10',
        '## Broken in the repository, or not to be linked: 10',
        '## Broken anchors: 10',
        '## Links by http that https serves: 10',
        '## Duplicates: 10',
        'Not reached: 10 (dead after three strikes, three days apart)',
      ],
    );
    assert.doesNotMatch(body, /yyy/);
  });

  test('what was not checked for want of time is a sentence, not a list', () => {
    const targets = [webTarget('https://late.example/', ['a.md', 1, 1])];
    const judgements = new Map([
      ['https://late.example/', judgement('https://late.example/', 'unreachable', 'budget')],
    ]);
    const report = sampleReport({ targets, judgements, findings: [] });
    assert.match(
      renderIssue(report, FIRST, 'x').body,
      /\n1 target could not be checked in the time there was: they come first next time\.\n/,
    );
    assert.equal(issueStanding(report), 'unknown');
  });
});

test('issueStanding tells rot from the unknown from all well', () => {
  assert.equal(issueStanding(sampleReport()), 'rot');
  const only = (verdict: 'alive' | 'blocked' | 'unreachable') => {
    const url = `https://${verdict}.example/`;
    const judgements = new Map([[url, judgement(url, verdict, 'x')]]);
    return issueStanding(
      sampleReport({ targets: [webTarget(url, ['a.md', 1, 1])], judgements, findings: [] }),
    );
  };
  assert.deepEqual([only('alive'), only('blocked'), only('unreachable')], ['well', 'well', 'unknown']);
});

describe('boxes', () => {
  const { body } = renderIssue(secondWeek(), SECOND, 'x');

  test('nothing ticked, nothing asked', () => {
    assert.deepEqual(readTickedBoxes(body), []);
  });

  test('ticked boxes are about the target above them, or about everything', () => {
    const ticked = body.replaceAll('[ ]', '[x]').replaceAll('\n', '\r\n');
    assert.deepEqual(readTickedBoxes(ticked), [
      { kind: 'recheck-all' },
      { kind: 'fix' },
      { kind: 'recheck', url: 'https://parked.example/' },
      { kind: 'ignore', url: 'https://parked.example/' },
      { kind: 'recheck', url: 'https://gone.example/page' },
      { kind: 'ignore', url: 'https://gone.example/page' },
    ]);
  });

  test('words of a document are no command', () => {
    const evil = '<!-- deadwood:link:1 ImV2aWwi -->';
    for (const text of [
      `- ${evil} text\n  - [x] check this again`,
      '- [x] check this again',
      `  - [x] check this again ${evil}`,
    ]) {
      assert.deepEqual(readTickedBoxes(text), []);
    }
    const report = sampleReport({
      targets: [webTarget(`https://x.example/${evil}`, [`a ${evil}`, 1, 1])],
      judgements: new Map([
        [`https://x.example/${evil}`, judgement(`https://x.example/${evil}`, 'dead', 'x', { message: evil })],
      ]),
    });
    const commands = readTickedBoxes(renderIssue(report, SECOND, 'x').body.replaceAll('[ ]', '[x]'));
    assert.deepEqual(commands.at(-1), { kind: 'ignore', url: `https://x.example/${evil}` });
  });
});

test('the trend is drawn from the last twelve runs', () => {
  const trend = Array.from({ length: 20 }, (_, index) => ({
    at: `2026-${String(1 + Math.floor(index / 4)).padStart(2, '0')}-0${1 + (index % 4)}T00:00:00Z`,
    verdicts: { dead: index, suspect: 1 },
  }));
  const chart = trendChart(trend);
  assert.match(chart, /bar \[9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20\]/);
  assert.match(chart, /y-axis "targets" 0 --> 20/);
  assert.equal(trendChart(trend.slice(0, 1)), '');
});
