import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupFindings } from '../../src/report/blocks.ts';
import { readFingerprints, readMarkers } from '../../src/report/fingerprint.ts';
import { renderComment, renderReviewBody, renderSuggestion } from '../../src/report/review-body.ts';
import { finding, REPOSITORY, sampleReport, span } from './support/sample.ts';

const report = sampleReport();
const BLOB = `https://github.com/octo/list/blob/${REPOSITORY.commit}`;
const PRINTS = ['11111111111111111111'];
const PRINTS_MARKER = '<!-- deadwood:comment:1 eyJmaW5nZXJwcmludHMiOlsiMTExMTExMTExMTExMTExMTExMTEiXX0= -->';

/** The first finding of a rule in the sample. */
function sample(rule: string) {
  const found = report.findings.find((each) => each.rule === rule);
  assert.ok(found !== undefined);
  return found;
}

describe('renderComment', () => {
  test('what is wrong, the evidence, what to do, the suggestion', () => {
    assert.equal(
      renderComment([sample('moved-link')], {
        fingerprints: PRINTS,
        repository: REPOSITORY,
        suggestion: ['- [tool](https://new.example/tool#usage)'],
      }),
      `**Moved for good.** [\`http://old.example/tool#usage\`](http://old.example/tool#usage)
301 to \`https://new.example/tool\`. Link to the new address. Now at [\`https://new.example/tool#usage\`](https://new.example/tool#usage). (\`moved-link\`)

\`\`\`suggestion
- [tool](https://new.example/tool#usage)
\`\`\`

${PRINTS_MARKER}
`,
    );
  });

  test('the same defect elsewhere is listed, several findings of a line stand together', () => {
    const [dead] = groupFindings(report.findings);
    assert.ok(dead !== undefined);
    assert.equal(
      renderComment([dead.lead, sample('no-heading-punctuation')], {
        fingerprints: PRINTS,
        repository: REPOSITORY,
        others: dead.others,
      }),
      `**Dead link: the page is gone.** [\`https://gone.example/page\`](https://gone.example/page)
404 on GET, twice, 3 s apart; last seen alive 2026-10-04. Remove it, or link to the copy of 2026-01-04 at web.archive.org. (\`dead-link\`)

**Unexpected character \`!\` at end of heading, remove it**
(\`no-heading-punctuation\`)

The same on 1 other line: [\`docs/guide.md:12\`](${BLOB}/docs/guide.md?plain=1#L12).

${PRINTS_MARKER}
`,
    );
  });

  test('a comment too long loses the suggestion first, then findings, never its marker', () => {
    const long = renderComment([sample('moved-link')], {
      fingerprints: PRINTS,
      suggestion: ['x'.repeat(20_000)],
    });
    assert.ok(long.length < 1000);
    const many = Array.from({ length: 500 }, (_, index) =>
      finding('dead-link', 'a.md', span(1, index + 1, 1), { url: `https://${index}.example/` }),
    );
    const few = renderComment(many, { fingerprints: PRINTS });
    assert.match(few, /\n\nAnd 490 more findings on this line\.\n\n<!-- /);
    assert.deepEqual([readFingerprints(long), readFingerprints(few)], [PRINTS, PRINTS]);
  });

  test('an unsafe address is shown, not linked', () => {
    const comment = renderComment(
      [finding('unsafe-link', 'a.md', span(1, 1, 1), { url: 'http://10.0.0.1/' })],
      { fingerprints: PRINTS },
    );
    assert.match(comment, /^\*\*unsafe-link here\.\*\* `http:\/\/10\.0\.0\.1\/`\n/);
  });
});

describe('renderSuggestion', () => {
  test('replaces lines, keeps carriage returns, removes lines', () => {
    assert.equal(renderSuggestion(['a\r', '\tb  ']), '```suggestion\na\r\n\tb  \n```');
    assert.equal(renderSuggestion(['']), '```suggestion\n\n```');
    assert.equal(renderSuggestion([]), '```suggestion\n```');
  });
  test('has a fence longer than any inside', () => {
    assert.equal(renderSuggestion(['````md', '```']), '`````suggestion\n````md\n```\n`````');
  });
});

describe('groupFindings', () => {
  test('puts the same defect together and keeps apart what differs', () => {
    const one = finding('duplicate-link', 'a.md', span(5, 1, 1), {
      related: { file: 'a.md', line: 1, column: 1 },
    });
    const two = { ...one, line: 6, related: { file: 'a.md', line: 2, column: 1 } };
    assert.deepEqual(
      groupFindings([one, two, { ...one, line: 9 }]).map(({ lead, others }) => [
        lead.line,
        others.map(({ line }) => line),
      ]),
      [
        [5, [9]],
        [6, []],
      ],
    );
  });
});

describe('renderReviewBody', () => {
  test('counts, then what has no line, then folded what nobody can tell', () => {
    const body = renderReviewBody({
      report,
      placed: [sample('dead-link'), sample('moved-link')],
      unplaced: [sample('suspect-link')],
      state: { head: 'c0ffee' },
    });
    assert.equal(
      body,
      `1 error, 2 warnings · 9 links in 2 documents: alive 1 · moved 1 · dead 1 · suspect 1 · blocked 1 · unreachable 1 · unsafe 1

**Outside the lines of this pull request’s diff**

- [\`docs/guide.md:3\`](${BLOB}/docs/guide.md?plain=1#L3): **Probably no longer what was linked.** [\`https://parked.example/\`](https://parked.example/) The domain is offered for sale. Look at the page and link to another one. (\`suspect-link\`)

<details>
<summary>Nobody can tell about 2 link targets: 1 turned away by the host, 1 not reached</summary>

- [\`https://medium.example/p/1\`](https://medium.example/p/1): 403, as this host answers robots. ([\`README.md:6\`](${BLOB}/README.md?plain=1#L6))
- [\`https://slow.example/\`](https://slow.example/): No answer in 20 s, three times. ([\`README.md:7\`](${BLOB}/README.md?plain=1#L7))

</details>

<!-- deadwood:review:1 eyJoZWFkIjoiYzBmZmVlIn0= -->
`,
    );
    assert.deepEqual(readMarkers(body), [{ kind: 'review', payload: { head: 'c0ffee' } }]);
  });

  test('nothing left: all is well', () => {
    const body = renderReviewBody({
      report: sampleReport({ targets: [], findings: [] }),
      placed: [],
      unplaced: [],
      state: 1,
    });
    assert.equal(
      body,
      'All is well: nothing to mend on the lines this pull request touches. 9 links in 2 documents\n\n<!-- deadwood:review:1 MQ== -->\n',
    );
  });

  test('thousands of findings stay within GitHub’s limit, and what is left out is counted', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      finding('dead-link', `docs/${'d'.repeat(150)}${index}.md`, span(index + 1, 1, 1), {
        url: `https://${index}.example/${'x'.repeat(300)}`,
        message: '@octocat fixes #1 '.repeat(20),
      }),
    );
    const body = renderReviewBody({ report, placed: [], unplaced: many, overflow: many, state: {} });
    assert.ok(body.length <= 60_000, String(body.length));
    assert.match(body, /\n- … and 4,9\d\d more\n/);
    assert.equal(body.includes('@octocat'), false);
    assert.equal(readMarkers(body).length, 1);
  });
});
