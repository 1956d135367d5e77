import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePatch } from '../../src/discover/patch.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { planReview } from '../../src/publish/plan-review.ts';
import {
  addedPatch,
  deadLink,
  inputOf,
  movedLink,
  NEXT_HEAD,
  outline,
  ownAfter,
  reportOf,
  standing,
  suggestionIn,
} from './builders.ts';

const DOC =
  '# Title\n\n[gone](https://dead.test/)\n[moved](http://old.test/) and [gone](https://dead.test/)\nplain\n';
const moved = (line = 4, text = DOC): Finding =>
  movedLink('a.md', line, text, 'http://old.test/', 'https://new.test/');

describe('a first review', () => {
  test('nothing found, nothing there: nothing to do', () => {
    assert.deepEqual(planReview(inputOf([], { 'a.md': DOC })), {
      headSha: 'a'.repeat(40),
      operations: [],
      placed: [],
      unplaced: [],
      overflow: [],
    });
  });

  test('a whole plan: comments on their lines, worst first, the rest in the body', () => {
    const outside = deadLink('untouched.md', 7, 'https://other.test/');
    const plan = planReview(inputOf([deadLink('a.md', 3), moved(), outside], { 'a.md': DOC }));
    assert.deepEqual(plan.placed, [deadLink('a.md', 3), moved()]);
    assert.deepEqual(plan.unplaced, [outside]);
    assert.deepEqual(plan.overflow, []);
    assert.deepEqual(outline(plan), [
      'create-review',
      '  a.md:3 (1)',
      '  a.md:4 (1) → ["[moved](https://new.test/) and [gone](https://dead.test/)"]',
    ]);
    const [creation] = plan.operations;
    assert.equal(
      creation?.kind === 'create-review' && creation.body.slice(0, creation.body.indexOf('<!--')),
      '2 errors, 1 warning · 3 links in 1 document\n\n**Outside the lines of this pull request’s diff**\n\n' +
        `- [\`untouched.md:7\`](https://github.test/maker/garden/blob/${'a'.repeat(40)}/untouched.md?plain=1#L7): ` +
        '**The page is gone.** [`https://other.test/`](https://other.test/) 404 on GET, twice, 3 s apart ' +
        'Remove it, or link to what replaced it. (`dead-link`)\n\n',
    );
  });

  test('findings outside of all lines: a review without comments', () => {
    assert.deepEqual(outline(planReview(inputOf([deadLink('other.md', 1)], { 'a.md': DOC }))), [
      'create-review',
    ]);
  });

  test('lines between hunks, files without a patch and lone carriage returns take no comment', () => {
    const patch = parsePatch('@@ -1,1 +1,2 @@\n # Title\n+x\n@@ -9,1 +10,2 @@\n y\n+z');
    const input = inputOf(
      [deadLink('a.md', 5), deadLink('big.md', 1), deadLink('mac.md', 1), deadLink('a.md', 10)],
      {},
      {
        patches: new Map([
          ['a.md', patch],
          ['mac.md', addedPatch('a')],
        ]),
        texts: new Map([
          ['a.md', '\n'.repeat(20)],
          ['big.md', 'x'],
          ['mac.md', 'a\rb'],
        ]),
      },
    );
    const plan = planReview(input);
    assert.deepEqual(
      plan.unplaced.map(({ file, line }) => `${file}:${line}`),
      ['a.md:5', 'big.md:1', 'mac.md:1'],
    );
    assert.deepEqual(outline(plan), ['create-review', '  a.md:10 (1)']);
  });

  test('several findings on one line are one comment with one suggestion', () => {
    const text = '[a](http://old.test/) *  x\n';
    const lint: Finding = {
      ...deadLink('a.md', 1),
      rule: 'no-double-space',
      source: 'remark-lint',
      severity: 'warning',
      message: 'Unexpected spaces.',
      edit: { span: { line: 1, column: 24, endLine: 1, endColumn: 26 }, text: ' ' },
    };
    const plan = planReview(inputOf([moved(1, text), lint], { 'a.md': text }));
    assert.deepEqual(outline(plan), ['create-review', '  a.md:1 (2) → ["[a](https://new.test/) * x"]']);
  });

  test('an edit over two lines is a range within its hunk, and no suggestion when the hunk ends before', () => {
    const text = 'a\nb\nc\n';
    const join: Finding = {
      ...deadLink('a.md', 1),
      edit: { span: { line: 1, column: 2, endLine: 2, endColumn: 1 }, text: ' ' },
    };
    assert.deepEqual(outline(planReview(inputOf([join], { 'a.md': text }))), [
      'create-review',
      '  a.md:1-2 (1) → ["a b"]',
    ]);
    const patches = new Map([['a.md', parsePatch('@@ -0,0 +1,1 @@\n+a')]]);
    assert.deepEqual(outline(planReview(inputOf([join], { 'a.md': text }, { patches }))), [
      'create-review',
      '  a.md:1 (1)',
    ]);
  });

  test('what a deletion breaks is said on the deleted line, unless its own line is in the diff', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `Line ${index + 1}`);
    const patch = parsePatch('@@ -10,3 +10,1 @@\n Line 10\n-Heading\n----');
    const broken = (line: number, first: number, last: number): Finding => ({
      ...deadLink('a.md', line, `a.md#${first}`),
      deletedLines: { first, last },
    });
    const plan = (finding: Finding) =>
      outline(
        planReview(inputOf([finding], { 'a.md': lines.join('\n') }, { patches: new Map([['a.md', patch]]) })),
      );
    assert.deepEqual(plan(broken(3, 11, 12)), ['create-review', '  a.md:-11-12 (1)']);
    assert.deepEqual(plan(broken(3, 11, 11)), ['create-review', '  a.md:-11 (1)']);
    assert.deepEqual(plan(broken(3, 10, 11)), ['create-review', '  a.md:-11 (1)'], 'context is no deletion');
    assert.deepEqual(plan(broken(10, 11, 12)), ['create-review', '  a.md:10 (1)']);
    assert.deepEqual(plan(broken(3, 20, 20)), ['create-review'], 'in the body');
  });

  test('the same defect on many lines is one comment that lists the others', () => {
    const text = '[a](https://dead.test/)\n'.repeat(4);
    const findings = [1, 2, 3, 4].map((line) => deadLink('a.md', line));
    const plan = planReview(inputOf(findings, { 'a.md': text }));
    assert.deepEqual(outline(plan), ['create-review', '  a.md:1 (4)']);
    assert.deepEqual(plan.placed.length, 4);
  });

  test('up to three lines with the same mendable defect can each be clicked; more are one comment', () => {
    const text = '[a](http://old.test/)\n'.repeat(4);
    const findings = [1, 2, 3, 4].map((line) => moved(line, text));
    assert.deepEqual(outline(planReview(inputOf(findings.slice(0, 3), { 'a.md': text }))).length, 4);
    assert.deepEqual(outline(planReview(inputOf(findings, { 'a.md': text }))), [
      'create-review',
      '  a.md:1 (4) → ["[a](https://new.test/)"]',
    ]);
  });

  test('thirty comments at most, worst first; the rest is in the body and stays there', () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index}\n`).join('');
    const findings = Array.from({ length: 100 }, (_, index): Finding => {
      const finding = deadLink('a.md', index + 1, `https://dead.test/${index}`);
      return index < 80 ? { ...finding, severity: 'note' } : finding;
    });
    const input = inputOf(findings, { 'a.md': text });
    const plan = planReview(input);
    assert.deepEqual(
      outline(plan)
        .slice(1)
        .map((line) => line.trim()),
      [
        ...Array.from({ length: 20 }, (_, index) => `a.md:${81 + index} (1)`),
        ...Array.from({ length: 10 }, (_, index) => `a.md:${1 + index} (1)`),
      ],
    );
    assert.equal(plan.overflow.length, 70);
    assert.deepEqual(outline(planReview({ ...input, own: ownAfter(plan) })), []);
    // All commented ones are mended: the seventy are not said again.
    const rest = findings.slice(10, 80);
    const after = planReview({
      ...input,
      report: reportOf(rest, NEXT_HEAD),
      headSha: NEXT_HEAD,
      own: ownAfter(plan),
    });
    assert.deepEqual(
      outline(after).filter((line) => !line.startsWith('delete-comment')),
      ['update-body 500'],
    );
  });

  test('suggestions can be switched off', () => {
    assert.deepEqual(outline(planReview(inputOf([moved()], { 'a.md': DOC }, { suggestions: false }))), [
      'create-review',
      '  a.md:4 (1)',
    ]);
  });
});

describe('a later run', () => {
  const first = inputOf([deadLink('a.md', 3), moved()], { 'a.md': DOC });
  const plan = planReview(first);
  const own = ownAfter(plan);

  test('the same again: nothing', () => {
    assert.deepEqual(outline(planReview({ ...first, own })), []);
  });

  test('lines shifted by a push: nothing', () => {
    const text = `New first line\n\n${DOC}`;
    const shifted = {
      ...inputOf([deadLink('a.md', 5), moved(6, text)], { 'a.md': text }, { headSha: NEXT_HEAD }),
      own,
    };
    assert.deepEqual(outline(planReview(shifted)), []);
  });

  test('mended: its comment is deleted and the body brought up to date; all mended: all is well', () => {
    const one = planReview({
      ...inputOf([deadLink('a.md', 3)], { 'a.md': DOC }, { headSha: NEXT_HEAD }),
      own,
    });
    assert.deepEqual(outline(one), ['update-body 500', 'delete-comment 601']);
    const all = planReview({ ...inputOf([], { 'a.md': DOC }, { headSha: NEXT_HEAD }), own });
    assert.deepEqual(outline(all), ['update-body 500', 'delete-comment 600', 'delete-comment 601']);
    const [update] = all.operations;
    assert.match(update?.kind === 'update-body' ? update.body : '', /^All is well: /);
  });

  test('what somebody answered stays, and is resolved where we may; resolved and hidden ones are let be', () => {
    const mended = (more: object) =>
      outline(
        planReview({ ...inputOf([], { 'a.md': DOC }, { headSha: NEXT_HEAD }), own: ownAfter(plan, more) }),
      );
    assert.deepEqual(mended({ hasReplies: true }), ['update-body 500']);
    assert.deepEqual(mended({ hasReplies: true, viewerCanResolve: true }), [
      'update-body 500',
      'resolve-thread thread-600',
      'resolve-thread thread-601',
    ]);
    assert.deepEqual(mended({ isResolved: true }), ['update-body 500']);
    assert.deepEqual(mended({ isMinimized: true }), ['update-body 500']);
  });

  test('what stands in an answered, resolved, hidden or outdated comment is not said again', () => {
    for (const more of [
      { hasReplies: true },
      { isResolved: true },
      { isMinimized: true },
      { isOutdated: true },
    ]) {
      assert.deepEqual(outline(planReview({ ...first, own: ownAfter(plan, more) })), []);
    }
  });

  test('something new: one more review; the older body steps back, the older comments stay', () => {
    const text = `${DOC}[x](https://also-dead.test/)\n`;
    const fresh = deadLink('a.md', 6, 'https://also-dead.test/');
    const input = inputOf([deadLink('a.md', 3), moved(), fresh], { 'a.md': text }, { headSha: NEXT_HEAD });
    const second = planReview({ ...input, own });
    assert.deepEqual(outline(second), ['create-review', '  a.md:6 (1)', 'update-body 500']);
    const [, update] = second.operations;
    assert.match(update?.kind === 'update-body' ? update.body : '', /^A newer review below /);
  });

  test('something new on a line that has our comment is added to that comment', () => {
    const also = deadLink('a.md', 4);
    const input = {
      ...inputOf([deadLink('a.md', 3), moved(), { ...also, url: 'https://x.test/' }], { 'a.md': DOC }),
      own,
    };
    assert.deepEqual(outline(planReview(input)), ['edit-comment 601: 2', 'update-body 500']);
  });

  test('a grouped comment whose own line was mended speaks of the others, and is not said anew', () => {
    const text = 'a https://dead.test/\nb https://dead.test/\nc https://dead.test/\n';
    const findings = [1, 2, 3].map((line) => deadLink('a.md', line));
    const grouped = planReview(inputOf(findings, { 'a.md': text }));
    const [creation] = grouped.operations;
    assert.ok(creation?.kind === 'create-review' && creation.comments[0]);
    const { line: _, ...outdated } = standing(creation.comments[0], 600);
    const later = planReview({
      ...inputOf(
        findings.slice(1),
        { 'a.md': text.replace('a https://dead.test/', 'a') },
        { headSha: NEXT_HEAD },
      ),
      own: { reviews: ownAfter(grouped).reviews, comments: [{ ...outdated, isOutdated: true }] },
    });
    assert.deepEqual(outline(later), ['edit-comment 600: 2', 'update-body 500']);
    const [edit] = later.operations;
    assert.match(
      edit?.kind === 'edit-comment' ? edit.body : '',
      /The same on 2 other lines: .*a\.md:2.*a\.md:3/,
    );
  });

  test('a comment is not taken back while its target could not be reached', () => {
    const unreached = {
      url: 'https://dead.test/',
      verdict: 'unreachable',
      reason: 'budget',
      message: 'The time of this run was over.',
      checkedBy: 'none',
      attempts: 0,
      durationMs: 0,
      occurrences: [{ file: 'a.md', line: 3, column: 8 }],
    } as const;
    const note: Finding = { ...deadLink('a.md', 3), rule: 'unreachable-link', severity: 'note' };
    const input = { ...inputOf([note, moved()], { 'a.md': DOC }), own };
    const later = planReview({ ...input, report: reportOf([note, moved()], undefined, [unreached]) });
    assert.deepEqual(outline(later), ['update-body 500']);
  });

  test('repeated comments (two runs at once) are cleared, the older one stays', () => {
    const twice = {
      ...own,
      comments: [...own.comments, ...own.comments.map((comment) => ({ ...comment, id: comment.id + 100 }))],
    };
    assert.deepEqual(outline(planReview({ ...first, own: twice })), [
      'delete-comment 700',
      'delete-comment 701',
    ]);
  });

  test('a pending review is cleared first, but not a draft that a person may be writing', () => {
    const pending = {
      id: 7,
      state: 'PENDING',
      body: '',
      isMinimized: false,
      isByBot: true,
      url: '',
    } as const;
    const clean = { reviews: [pending], comments: [] };
    assert.deepEqual(outline(planReview({ ...first, own: clean })).slice(0, 2), [
      'clear-pending 7',
      'create-review',
    ]);
    const draft = { reviews: [{ ...pending, isByBot: false }], comments: [] };
    assert.deepEqual(outline(planReview({ ...first, own: draft }))[0], 'create-review');
  });

  test('findings outside the diff come and go in the body alone', () => {
    const input = inputOf([deadLink('a.md', 3), moved(), deadLink('b.md', 1)], { 'a.md': DOC });
    const added = planReview({ ...input, own });
    assert.deepEqual(outline(added), ['update-body 500']);
  });

  test('a copied marker of a stranger changes nothing: only our own comments are given to the plan', () => {
    const [creation] = plan.operations;
    assert.ok(creation?.kind === 'create-review');
    assert.equal(suggestionIn(creation.comments[1]?.body ?? '')?.length, 1);
    assert.deepEqual(outline(planReview(first)).length, 3);
  });
});
