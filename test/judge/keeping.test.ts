import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Target } from '../../src/domain/target.ts';
import type { Judgement } from '../../src/domain/verdict.ts';
import { createKeeper } from '../../src/judge/keeping.ts';

const target = (url: string): Target => ({ kind: 'web', url, occurrences: [] });

const alive = (url: string, change: Partial<Judgement> = {}): Judgement => ({
  url,
  verdict: 'alive',
  reason: 'http-200',
  message: '200 on GET',
  status: 200,
  checkedBy: 'web',
  attempts: 1,
  durationMs: 20.5,
  finalUrl: url,
  remarks: [],
  ...change,
});

test('what is kept is the judgement that was made, whatever it says', () => {
  const { finalUrl: _, ...elsewhere } = alive('https://a.example/none');
  const judgements: readonly Judgement[] = [
    alive('https://a.example/1'),
    alive('https://a.example/2', { durationMs: 7 }),
    alive('https://a.example/3', { attempts: 2, message: '200 on GET, at the second try' }),
    alive('https://a.example/4', { finalUrl: 'https://b.example/' }),
    alive('https://a.example/5', { remarks: [{ rule: 'broken-anchor', message: 'The page has no #x' }] }),
    alive('https://a.example/6', { validators: { etag: '"1"', readAt: '2026-10-05T06:17:00.000Z' } }),
    elsewhere,
    { ...elsewhere, url: 'https://a.example/gone', verdict: 'dead', reason: 'http-404', status: 404 },
    { ...alive('https://a.example/7'), verdict: 'moved', replacement: 'https://b.example/7' },
  ];
  const keep = createKeeper();
  const kept = judgements.map((judgement) => keep(target(judgement.url), judgement));
  assert.deepEqual(
    kept.map(({ judgement }) => judgement),
    judgements,
  );
  assert.equal(JSON.stringify(kept.map(({ judgement }) => judgement)), JSON.stringify(judgements));
  assert.deepEqual(
    kept.map(({ target: { url } }) => url),
    judgements.map(({ url }) => url),
  );
});

test('of those that say the same, the target and the time alone are kept', () => {
  const keep = createKeeper();
  const [first, second] = ['https://a.example/1', 'https://a.example/2'].map((url) =>
    keep(target(url), alive(url)),
  );
  // Made anew each time it is asked for.
  assert.notEqual(first?.judgement, first?.judgement);
  assert.deepEqual(Object.keys(second ?? {}), ['target']);
});

test('more kinds than are told apart are kept as they are', () => {
  const keep = createKeeper();
  const urls = Array.from({ length: 700 }, (_, index) => `https://a.example/${index}`);
  const judgements = urls.map((url, index) => alive(url, { reason: `reason-${index}` }));
  const kept = judgements.map((judgement) => keep(target(judgement.url), judgement));
  assert.deepEqual(
    kept.map(({ judgement }) => judgement),
    judgements,
  );
});
