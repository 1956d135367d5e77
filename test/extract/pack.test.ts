import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extract } from '../../src/extract/extract.ts';
import { pack, unpack } from '../../src/extract/pack.ts';

test('what is packed comes out as it was', () => {
  const texts = [
    '# A\n\n- [b](c#d "t") ([e](<f g>))\n\n![h](i) <https://j.test/> https://k.test/?a=1&amp;b www.l.test\n\n[m]: n\n',
    '',
    '<!--deadwood disable dead-link-->\n\n<a href="x&amp;y" id="z">😀</a>\n',
  ];
  const extractions = texts.map((text, index) => extract(`docs/${index}.md`, text));
  assert.ok(extractions.some(({ silences }) => silences.length > 0));
  assert.deepEqual(unpack(pack(extractions)), extractions);
  assert.deepEqual(unpack(pack([])), []);
});

test('whatever the document', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (texts) => {
      const extractions = texts.map((text, index) => extract(`${index}.md`, text));
      assert.deepEqual(unpack(pack(extractions)), extractions);
    }),
    { numRuns: 50 },
  );
});
