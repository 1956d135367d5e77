import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  fingerprintOf,
  fingerprintsOf,
  readFingerprints,
  readMarkers,
  renderFingerprints,
  renderMarker,
} from '../../src/report/fingerprint.ts';
import { finding, span } from './support/sample.ts';

describe('fingerprints', () => {
  const lines = [
    '- [a](https://gone.example/) and [b](https://gone.example/)',
    '',
    '- [c](https://gone.example/x)',
  ];
  const found = [
    finding('dead-link', 'README.md', span(1, 7, 20)),
    finding('dead-link', 'README.md', span(1, 38, 20)),
    finding('dead-link', 'README.md', span(3, 7, 21)),
  ];

  test('outlive lines that shift, indentation and another order', () => {
    const before = fingerprintsOf(found, (_, line) => lines[line - 1]);
    const shifted = found.map((each) => ({ ...each, line: each.line + 40, endLine: each.endLine + 40 }));
    const after = fingerprintsOf(shifted.toReversed(), (_, line) => `   ${lines[line - 41]}\t`);
    assert.deepEqual(after.toReversed(), before);
    assert.equal(new Set(before).size, 3);
    for (const fingerprint of before) assert.match(fingerprint, /^[0-9a-f]{20}$/);
  });

  test('differ by rule, path, text and ordinal', () => {
    const base = { rule: 'dead-link', path: 'a.md', lineText: 'x', ordinal: 0 };
    const all = [
      base,
      { ...base, rule: 'moved-link' },
      { ...base, path: 'b.md' },
      { ...base, lineText: 'y' },
      { ...base, ordinal: 1 },
    ];
    assert.equal(new Set(all.map(fingerprintOf)).size, 5);
  });

  test('are the same in every version: people’s comments wear them', () => {
    assert.equal(
      fingerprintOf({ rule: 'dead-link', path: 'README.md', lineText: ' * a  b ', ordinal: 0 }),
      'cd72250128de86adace8',
    );
  });

  test('without the line’s text, what it is about stands for it', () => {
    const one = finding('dead-link', 'a.md', span(1, 1, 1), { url: 'https://a.example/' });
    assert.deepEqual(
      fingerprintsOf([one], () => undefined),
      [fingerprintOf({ rule: 'dead-link', path: 'a.md', lineText: 'https://a.example/', ordinal: 0 })],
    );
  });
});

describe('markers', () => {
  test('give back what was written, and nothing ends the comment early', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        const marker = renderMarker('review', payload);
        assert.equal(marker.indexOf('-->'), marker.length - 3);
        const normalized = JSON.parse(JSON.stringify(payload)) as unknown;
        assert.deepEqual(readMarkers(`text\n\n${marker}\r\n`), [{ kind: 'review', payload: normalized }]);
        assert.deepEqual(readMarkers(`${marker}\ntext`), [{ kind: 'review', payload: normalized }]);
      }),
      { numRuns: 200 },
    );
  });

  test('a document cannot bring one of its own', () => {
    const forged = renderFingerprints(['00000000000000000000']);
    const own = renderFingerprints(['11111111111111111111']);
    const body = `Dead link.\n\n\`\`\`suggestion\n${forged}\n\`\`\`\n\n${own}`;
    assert.deepEqual(readFingerprints(body), ['11111111111111111111']);
    assert.equal(readFingerprints(`Dead link.\n\n\`\`\`suggestion\n${forged}\n\`\`\``), undefined);
  });

  test('anything that is not exactly ours is not read', () => {
    const own = renderFingerprints(['11111111111111111111']);
    for (const body of [
      '',
      `> ${own}`,
      ` ${own}x`,
      own.replace(':1 ', ':2 '),
      own.replace('deadwood', 'other'),
      '<!-- deadwood:comment:1 %%% -->',
      `<!-- deadwood:comment:1 ${Buffer.from('{oops').toString('base64')} -->`,
      `<!-- deadwood:comment:1 ${'A'.repeat(100_000)} -->`,
      renderMarker('comment', { fingerprints: 'x' }),
      renderMarker('review', { fingerprints: ['11111111111111111111'] }),
    ]) {
      assert.equal(readFingerprints(body), undefined, body.slice(0, 60));
    }
    assert.deepEqual(readFingerprints(renderMarker('comment', { fingerprints: ['zz', 3, null] })), []);
  });
});
