import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pack } from '../../src/reading/pack.ts';
import { unpack } from '../../src/reading/unpack.ts';
import { readText } from '../../src/reading/worker.ts';
import type { Reading } from '../../src/resolve/collect.ts';
import { plainReading } from './plain.ts';

function repacked(readings: readonly Reading[]) {
  return unpack(pack(readings)).map(plainReading);
}

test('what is packed comes out as it was', () => {
  const texts = [
    '# A\n\n- [b](c#d "t") ([e](<f g>))\n\n![h](i) <https://j.test/> https://k.test/?a=1&amp;b www.l.test\n\n[m]: n\n',
    '',
    '- [a](https://a.test/)\n- [b](https://b.test/)\n- [c](http://www.a.test)\n- [d](https://a.test)\n',
    '<!--deadwood disable dead-link-->\n\n<a href="x&amp;y" id="z">😀</a>\n',
  ];
  const readings = texts.map((text, index) => readText(`docs/${index}.md`, text));
  assert.ok(readings.some(({ extraction }) => extraction.silences.length > 0));
  assert.deepEqual(
    readings.map(({ repeats }) => repeats),
    [[], [], [[0, 2, 3]], []],
  );
  assert.deepEqual(repacked(readings), readings);
  assert.deepEqual(repacked([]), []);
  const named = readings.map((reading, index) =>
    index % 2 === 0 ? { ...reading, blobId: `${index}`.repeat(40) } : reading,
  );
  assert.deepEqual(repacked(named), named);
});

test('whatever the document', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (texts) => {
      const readings = texts.map((text, index) => readText(`${index}.md`, text));
      assert.deepEqual(repacked(readings), readings);
    }),
    { numRuns: 50 },
  );
});
