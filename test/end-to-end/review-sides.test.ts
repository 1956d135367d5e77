import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Garden, markdown, openGarden, visible } from '../support/garden.ts';

const filler = (name: string) => Array.from({ length: 12 }, (_, index) => `${name}, paragraph ${index}.`);
const CONTENTS = [
  '- [Digging](#digging)',
  '- [Mowing](#mowing)',
  '- [Mowing again](#mowing)',
  '- [Rest](#rest)',
];
const BASE = [
  '# Garden',
  '',
  ...CONTENTS,
  '',
  ...filler('Before'),
  '',
  '## Digging',
  '',
  'Dig.',
  '',
  ...filler('Between'),
  '',
  'Mowing',
  '------',
  '',
  'Mow.',
  '',
  ...filler('After'),
  '',
  '## Rest',
  '',
];
const DOLLARS = ['```sh', '$ dig', '```'];
/** Digging loses its heading and gains a fault in the same hunk; mowing loses an underlined one, in a hunk of its own. */
const HEAD = BASE.flatMap((line) => {
  if (line === '## Digging') return ['[Hoe](hoe.md)'];
  if (line === 'Mowing' || line === '------') return [];
  if (line === 'Mow.') return DOLLARS;
  return [line];
});
const AT = { digging: BASE.indexOf('## Digging') + 1, mowing: BASE.indexOf('Mowing') + 1 };
const NOW = { hoe: HEAD.indexOf('[Hoe](hoe.md)') + 1, shell: HEAD.indexOf('```sh') + 1 };

describe('findings on both sides of a diff', { timeout: 120_000 }, () => {
  let garden: Garden;
  let number: number;
  const base = {
    'README.md': markdown(...BASE),
    'other.md': '# Other\n\n[Digging](README.md#digging)\n',
    '.remarkrc': '{"plugins": ["remark-lint-no-shell-dollars"]}\n',
  };
  before(async () => {
    garden = await openGarden();
    number = garden.propose('sides', base, { ...base, 'README.md': markdown(...HEAD) });
  });
  after(() => garden.close());

  /** What the last review asked GitHub for, without the texts. */
  const asked = () => {
    const request = garden.forge.requests.findLast(({ route }) => /^POST .*\/reviews$/.test(route ?? ''));
    const body = request?.body as { readonly comments?: readonly Record<string, unknown>[] } | undefined;
    return (body?.comments ?? []).map(({ body: _, ...place }) => place);
  };

  test('what is added is said on the right, what a deletion breaks in the document on the left', async () => {
    const { exitCode } = await garden.visit(number);
    assert.equal(exitCode, 1);
    assert.deepEqual(
      asked().toSorted((a, b) => Number(a.line) - Number(b.line)),
      [
        { path: 'README.md', side: 'LEFT', line: AT.digging },
        { path: 'README.md', side: 'RIGHT', line: NOW.hoe },
        {
          path: 'README.md',
          side: 'LEFT',
          start_line: AT.mowing,
          start_side: 'LEFT',
          line: AT.mowing + 1,
        },
        {
          path: 'README.md',
          side: 'RIGHT',
          start_line: NOW.shell,
          start_side: 'RIGHT',
          line: NOW.shell + 2,
        },
      ].toSorted((a, b) => a.line - b.line),
    );
    const [first] = garden.forge
      .comments(number)
      .filter(({ side, line }) => side === 'LEFT' && line === AT.mowing + 1);
    assert.deepEqual(
      visible(first?.body ?? '')
        .replaceAll(/\[(`[^`]*`)\]\([^)]*\)/g, '$1')
        .split('\n'),
      [
        '**This pull request removes the heading that this link leads to.** `README.md#mowing`',
        'README.md has no #&#8203;mowing any more. Mend the part after #&#8203;, or keep the heading. (`broken-anchor`)',
        '',
        '2 links are at `README.md:4`, `README.md:5`.',
      ],
    );
  });

  test('links of other documents stay in the body, and nothing is said in both', () => {
    const [review] = garden.forge.reviews(number);
    const body = visible(review?.body ?? '').replaceAll(/\[(`[^`]*`)\]\([^)]*\)/g, '$1');
    assert.deepEqual(
      body.split('\n').filter((line) => line.startsWith('- ')),
      [
        '- `other.md:3`: **This pull request removes the heading that this link leads to.** `README.md#digging` README.md has no #&#8203;digging any more. Mend the part after #&#8203;, or keep the heading. (`broken-anchor`)',
      ],
    );
  });

  test('an unchanged second run writes nothing', async () => {
    assert.deepEqual((await garden.visit(number)).writes, []);
  });

  test('a push that brings one heading back clears its comment alone', async () => {
    garden.forge.commit('sides', {
      'README.md': markdown(...HEAD.map((line) => (line === '[Hoe](hoe.md)' ? '## Digging' : line))),
    });
    await garden.visit(number);
    assert.deepEqual(
      garden.forge.comments(number).map(({ side }) => side),
      ['LEFT', 'RIGHT'],
    );
    assert.doesNotMatch(garden.forge.reviews(number)[0]?.body ?? '', /other\.md/);
  });

  test('the rest mended, nothing is left', async () => {
    garden.forge.commit('sides', { 'README.md': `${base['README.md']}\nA word more.\n` });
    const { exitCode } = await garden.visit(number);
    assert.equal(exitCode, 0);
    assert.deepEqual(garden.forge.comments(number), []);
    assert.match(visible(garden.forge.reviews(number)[0]?.body ?? ''), /^All is well/);
    assert.deepEqual((await garden.visit(number)).writes, []);
  });
});
