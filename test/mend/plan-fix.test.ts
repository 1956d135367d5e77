import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../src/domain/finding.ts';
import { planFix } from '../../src/mend/plan-fix.ts';

const TEXT = [
  '\ufeff# List',
  '',
  '- [One](http://one.test/a) - first',
  '- [Two](https://old.test/b "title") - second',
  '- [One](http://one.test/a) - first',
  '',
].join('\r\n');

function finding(rule: string, line: number, columns: [number, number], replacement: string): Finding {
  const span = { line, column: columns[0], endLine: line, endColumn: columns[1] };
  return {
    ...span,
    rule,
    severity: 'warning',
    source: 'deadwood',
    file: 'list.md',
    message: 'It moved.',
    evidence: '301 on GET',
    url: 'https://old.test/b',
    replacement,
    edit: { span, text: replacement },
  };
}

const moved = finding('moved-link', 4, [9, 27], 'https://new.test/b');
const insecure = finding('insecure-link', 3, [9, 26], 'https://one.test/a');
const insecureAgain = finding('insecure-link', 5, [9, 26], 'https://one.test/a');
const duplicate: Finding = {
  ...finding('duplicate-link', 5, [9, 26], ''),
  edit: { span: { line: 5, column: 1, endLine: 5, endColumn: 1 }, text: '', deleteLine: true },
};

describe('one commit for each kind, upon the one before', () => {
  test('destinations change and nothing else', () => {
    const plan = planFix([insecure, moved], new Map([['list.md', TEXT]]), undefined);
    const first = TEXT.replace('https://old.test/b', 'https://new.test/b');
    assert.deepEqual(plan.commits, [
      { headline: 'Point moved links at their new addresses', files: [{ path: 'list.md', text: first }] },
      {
        headline: 'Use https where the same page is served over it',
        files: [{ path: 'list.md', text: first.replace('http://one.test/a', 'https://one.test/a') }],
      },
    ]);
    assert.equal(plan.title, 'Mend 2 links');
    assert.deepEqual(plan.leftOut, []);
  });

  test('a line that is removed takes the edit inside of it along', () => {
    const plan = planFix([insecure, insecureAgain, duplicate], new Map([['list.md', TEXT]]), undefined);
    const last = plan.commits.at(-1)?.files[0]?.text;
    assert.equal(
      last,
      [
        '\ufeff# List',
        '',
        '- [One](https://one.test/a) - first',
        '- [Two](https://old.test/b "title") - second',
        '',
      ].join('\r\n'),
    );
  });

  test('nothing to mend: no commit', () => {
    assert.deepEqual(planFix([], new Map([['list.md', TEXT]]), undefined).commits, []);
  });

  test('a document that was not read is left out', () => {
    assert.deepEqual(planFix([moved], new Map(), undefined), {
      commits: [],
      leftOut: [moved],
      title: 'Mend 0 links',
      body: planFix([], new Map(), undefined).body,
    });
  });
});

test('the table says what and why, and 5,000 rows stay below the limit', () => {
  const one = planFix([moved], new Map([['list.md', TEXT]]), undefined);
  assert.match(one.body, /\| `list\.md:4` \| .*old\.test.* \| `https:\/\/new\.test\/b` \| 301 on GET \|/);
  const lines = Array.from({ length: 5_000 }, () => '- [Two](https://old.test/b)').join('\n');
  const many = Array.from({ length: 5_000 }, (_, index) =>
    finding('moved-link', index + 1, [9, 27], 'https://new.test/b'),
  );
  const plan = planFix(many, new Map([['list.md', lines]]), undefined);
  assert.ok(plan.body.length < 65_536);
  assert.match(plan.body, /And \d+ more, of the same kinds: see the commits\.$/);
  assert.equal(plan.commits[0]?.files[0]?.text, lines.replaceAll('old.test', 'new.test'));
});
