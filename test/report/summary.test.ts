import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { renderSummary } from '../../src/report/summary.ts';
import { finding, largeReport, REPOSITORY, sampleReport, span } from './support/sample.ts';

const BLOB = `https://github.com/octo/list/blob/${REPOSITORY.commit}`;

test('the result in one line, counts, then errors first', () => {
  const report = sampleReport({
    findings: sampleReport().findings.slice(0, 1),
    warnings: ['docs/x.md is not UTF-8.'],
  });
  const notices = ['No review: the token lacks pull-requests: write.'];
  const links = [{ label: 'the report', url: 'https://github.com/octo/list/issues/3' }];
  assert.equal(
    renderSummary(report, { notices, links }),
    `## Deadwood: 1 error in 2 documents

No review: the token lacks pull-requests: write.

[the report](https://github.com/octo/list/issues/3)

| alive | moved | dead | suspect | blocked | unreachable | unsafe |
|--:|--:|--:|--:|--:|--:|--:|
| 1 | 1 | 1 | 1 | 1 | 1 | 1 |

9 links, 7 targets, 12.3 s; 14 requests to the web, 2 to the API.

### Errors: 1

| where | what | why |
|---|---|---|
| [\`README.md:4\`](${BLOB}/README.md?plain=1#L4) | **Dead link: the page is gone.** [\`https://gone.example/page\`](https://gone.example/page) | 404 on GET, twice, 3 s apart; last seen alive 2026-10-04. Remove it, or link to the copy of 2026-01-04 at web.archive.org. (\`dead-link\`) |

<details>
<summary>Nobody can tell about 2 link targets: 1 turned away by the host, 1 not reached</summary>

- [\`https://medium.example/p/1\`](https://medium.example/p/1): 403, as this host answers robots. ([\`README.md:6\`](${BLOB}/README.md?plain=1#L6))
- [\`https://slow.example/\`](https://slow.example/): No answer in 20 s, three times. ([\`README.md:7\`](${BLOB}/README.md?plain=1#L7))

</details>

### About this run

- docs/x.md is not UTF-8.

`,
  );
});

test('nothing found is said in the first line', () => {
  assert.match(
    renderSummary(sampleReport({ findings: [] })),
    /^## Deadwood: nothing to mend in 2 documents\n/,
  );
});

test('30,000 targets stay below 1 MiB, in whole rows', () => {
  const summary = renderSummary(largeReport(30_000));
  assert.ok(Buffer.byteLength(summary) < 1_048_576 - 16_000);
  for (const line of summary.split('\n')) if (line.startsWith('|')) assert.ok(line.endsWith('|'), line);
  assert.match(summary, /\n… and [\d,]+ more\n/);
});

test('hostile findings leave the table whole', () => {
  const findings = ['a|b', '`|`', '</td></table><script>', '\n| x | y | z |\n', '@octocat|#1'].map(
    (text, index) =>
      finding('dead-link', `${text}.md`, span(index + 1, 1, 1), {
        message: text,
        url: `https://x.example/?${text}`,
        evidence: text,
        advice: text,
      }),
  );
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(renderSummary(sampleReport({ findings })));
  const tables = tree.children.filter((child) => child.type === 'table');
  assert.deepEqual(
    tables[1]?.children.map((row) => row.children.length),
    [3, 3, 3, 3, 3, 3],
  );
});
