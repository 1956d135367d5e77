import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Judgement } from '../../src/domain/verdict.ts';
import { duplicateFinding, type FindingSettings, findingsOf } from '../../src/judge/findings.ts';
import { severityOf } from '../../src/judge/policy.ts';
import { local, occurrence, web } from './support/build.ts';

const SETTINGS: FindingSettings = { rules: {}, suggestions: true, archive: 'offer' };
const TARGET = web('https://a.example/old');
const PLACE = {
  source: 'deadwood',
  file: 'README.md',
  line: 3,
  column: 10,
  endLine: 3,
  endColumn: 31,
} as const;

function judgement(parts: Partial<Judgement>): Judgement {
  return {
    url: TARGET.url,
    verdict: 'alive',
    reason: 'http-200',
    message: '200 on GET',
    checkedBy: 'web',
    attempts: 2,
    durationMs: 10,
    remarks: [],
    ...parts,
  };
}

describe('findings', () => {
  test('a move, with the click that mends it', () => {
    const moved = judgement({
      verdict: 'moved',
      reason: 'http-301',
      message: 'It moved for good to https://a.example/new',
      replacement: 'https://a.example/new',
    });
    assert.deepEqual(findingsOf(TARGET, moved, SETTINGS), [
      {
        ...PLACE,
        rule: 'moved-link',
        severity: 'warning',
        message: 'This link has moved for good.',
        evidence: 'It moved for good to https://a.example/new.',
        advice: 'Write the new address.',
        url: 'https://a.example/old',
        replacement: 'https://a.example/new',
        edit: {
          span: { line: 3, column: 10, endLine: 3, endColumn: 31 },
          text: 'https://a.example/new',
        },
      },
    ]);
  });

  test('a dead link offers its archived copy in words, and as a suggestion on request', () => {
    const dead = judgement({
      verdict: 'dead',
      reason: 'http-404',
      message: '404 on GET, twice, 3 s apart',
      archive: {
        url: 'https://web.archive.org/web/2024/https://a.example/old',
        takenAt: '2024-05-01T00:00:00Z',
      },
    });
    const [offered] = findingsOf(TARGET, dead, SETTINGS);
    assert.deepEqual(offered, {
      ...PLACE,
      rule: 'dead-link',
      severity: 'error',
      message: 'This link is dead: the page is gone.',
      evidence: '404 on GET, twice, 3 s apart.',
      advice:
        'Replace it by a page that has what was meant, or remove it. An archived copy of 2024-05-01 is at https://web.archive.org/web/2024/https://a.example/old.',
      url: 'https://a.example/old',
    });
    const [suggested] = findingsOf(TARGET, dead, { ...SETTINGS, archive: 'suggest' });
    assert.equal(suggested?.edit?.text, 'https://web.archive.org/web/2024/https://a.example/old');
    const [silent] = findingsOf(TARGET, dead, { ...SETTINGS, archive: 'off' });
    assert.equal(silent?.advice, 'Replace it by a page that has what was meant, or remove it.');
  });

  test('remarks are findings of their own', () => {
    const insecure = judgement({
      remarks: [
        { rule: 'insecure-link', message: 'https serves the same', replacement: 'https://a.example/old' },
      ],
    });
    const target = web('http://a.example/old');
    const [finding] = findingsOf(target, insecure, SETTINGS);
    assert.deepEqual(
      { rule: finding?.rule, severity: finding?.severity, text: finding?.edit?.text },
      { rule: 'insecure-link', severity: 'note', text: 'https://a.example/old' },
    );
  });

  test('what nobody can act on is not told', () => {
    for (const [verdict, reason] of [
      ['alive', 'http-200'],
      ['blocked', 'bot-wall'],
      ['skipped', 'scheme'],
      ['unreachable', 'budget'],
    ] as const) {
      assert.deepEqual(findingsOf(TARGET, judgement({ verdict, reason }), SETTINGS), [], verdict);
    }
  });

  test('one finding for each place, none where the settings switch the rule off', () => {
    const target = { ...TARGET, occurrences: [occurrence(TARGET.url), occurrence(TARGET.url)] };
    const dead = judgement({ verdict: 'dead', reason: 'http-404' });
    assert.equal(findingsOf(target, dead, SETTINGS).length, 2);
    assert.deepEqual(findingsOf(target, dead, { ...SETTINGS, rules: { 'dead-link': 'off' } }), []);
  });

  test('invalid links have rules of their own', () => {
    const target = local('docs/guide.md', 'x');
    const rules = (['missing-file', 'broken-anchor', 'not-a-url'] as const).map((reason) => {
      const [finding] = findingsOf(target, judgement({ verdict: 'invalid', reason }), SETTINGS);
      return [finding?.rule, finding?.severity];
    });
    assert.deepEqual(rules, [
      ['missing-file', 'error'],
      ['broken-anchor', 'error'],
      ['invalid-link', 'error'],
    ]);
  });

  test('without suggestions the replacement is told and no click offered', () => {
    const moved = judgement({ verdict: 'moved', reason: 'http-301', replacement: 'https://a.example/new' });
    const [finding] = findingsOf(TARGET, moved, { ...SETTINGS, suggestions: false });
    assert.equal(finding?.replacement, 'https://a.example/new');
    assert.equal(finding?.edit, undefined);
  });
});

test('a repeated link points at the first', () => {
  const first = { ...occurrence('https://a.example/'), file: 'docs/a.md' };
  const later = occurrence('https://a.example/');
  const removal = { span: { line: 3, column: 1, endLine: 3, endColumn: 40 }, text: '', deleteLine: true };
  assert.deepEqual(duplicateFinding({ first, later, by: 'text' }, SETTINGS, removal), {
    ...PLACE,
    endColumn: 28,
    rule: 'duplicate-link',
    severity: 'warning',
    message: 'This link is there already.',
    evidence: 'The same address stands at line 3 of docs/a.md.',
    advice: 'Keep one of them.',
    url: 'https://a.example/',
    edit: removal,
    related: { file: 'docs/a.md', line: 3, column: 10 },
  });
  assert.equal(
    duplicateFinding({ first, later, by: 'redirect' }, { ...SETTINGS, rules: { 'duplicate-link': 'off' } }),
    undefined,
  );
});

test('severities: the settings first, then the rule’s own', () => {
  assert.equal(severityOf('moved-link', { rules: {} }), 'warning');
  assert.equal(severityOf('moved-link', { rules: { 'moved-link': 'error' } }), 'error');
  assert.equal(severityOf('broken-anchor', { rules: {} }), 'warning');
  assert.equal(severityOf('broken-anchor', { rules: {} }, { isOwn: true }), 'error');
  assert.equal(severityOf('no-heading-punctuation', { rules: {} }), 'warning');
  assert.equal(severityOf('toString', { rules: {} }), 'warning');
});
