import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Garden, markdown, openGarden, remarksOn, visible } from '../support/garden.ts';

/** What a pull request breaks in places that it leaves alone. */
describe('a pull request that takes something away', { timeout: 120_000 }, () => {
  let garden: Garden;
  before(async () => {
    garden = await openGarden();
  });
  after(() => garden.close());

  /** The findings in the body of the one review, a line each, without the links to GitHub. */
  const bodyOf = (number: number): readonly string[] => {
    const reviews = garden.forge.reviews(number);
    assert.equal(reviews.length, 1);
    return visible(reviews[0]?.body ?? '')
      .replaceAll(/\[(`[^`]*`)\]\([^)]*\)/g, '$1')
      .split('\n')
      .filter((line) => line !== '');
  };

  test('links in other documents to what it removes or moves are said in the body', async () => {
    const guide = markdown('# Guide', '', '## Sowing', '', 'In spring.', '', '## Reaping', '', 'In autumn.');
    const base = {
      'README.md': markdown('# Garden', '', 'See [sowing](docs/guide.md#sowing) and [tools](docs/tools.md).'),
      'docs/index.md': markdown(
        '# Index',
        '',
        '[Tools](./tools.md), [reaping](guide.md#reaping), [old](/old)',
      ),
      'docs/quiet.md': markdown('# Quiet', '', '<!--deadwood ignore-->', '[Tools](tools.md)'),
      'docs/other.md': markdown('# Other', '', '[Gone before](never.md) and [index](index.md)'),
      'docs/guide.md': guide,
      'docs/tools.md': '# Tools\n\nSpade, rake.\n',
      'old/notes.md': '# Notes\n',
    };
    const { 'docs/tools.md': tools, 'old/notes.md': _, ...rest } = base;
    const number = garden.propose('remove', base, {
      ...rest,
      'docs/guide.md': guide.replace('## Sowing', '## Seeding'),
      'handbook/tools.md': tools,
    });
    const { exitCode, requests } = await garden.visit(number);
    assert.equal(exitCode, 1);
    assert.deepEqual(remarksOn(garden.forge, number), []);
    assert.deepEqual(bodyOf(number), [
      '4 errors · 0 links in 2 documents',
      '**Outside the lines of this pull request’s diff**',
      '- `README.md:3`: **This pull request removes the heading that this link leads to.** `docs/guide.md#sowing` docs/guide.md has no #&#8203;sowing any more. Mend the part after #&#8203;, or keep the heading. (`broken-anchor`)',
      '- `README.md:3`: **This pull request moves the file that this link leads to.** `docs/tools.md` It is handbook/tools.md now. Write the new path. (`missing-file`) Also at `docs/index.md:3`.',
      '- `docs/index.md:3`: **This pull request empties the folder that this link leads to.** `old` It holds no file any more. Remove the link, or keep a file there. (`missing-file`)',
    ]);
    assert.ok(requests.length <= 6, requests.join('\n'));
    assert.deepEqual((await garden.visit(number)).writes, []);
  });

  test('a table of contents in the same document and the relative links of a moved one count too', async () => {
    const page = [
      '# Page',
      '',
      '- [First](#first)',
      '- [Second](#second)',
      '',
      ...Array.from({ length: 20 }, (_, index) => `Line ${index}.`),
      '',
      '## First',
      '',
      '## Second',
    ];
    const moved = markdown(
      '# Moved',
      '',
      '![Bed](bed.png) and [page](../page.md) and [itself](moved.md#moved).',
    );
    const base = { 'page.md': markdown(...page), 'docs/moved.md': moved, 'docs/bed.png': 'no real picture' };
    const number = garden.propose('contents', base, {
      'page.md': markdown(...page).replace('## Second', '## Third'),
      'docs/old/moved.md': moved,
      'docs/bed.png': 'no real picture',
    });
    const { exitCode } = await garden.visit(number);
    assert.equal(exitCode, 1);
    assert.deepEqual(
      garden.forge.comments(number).map(({ path, side, line }) => [path, side, line]),
      [['page.md', 'LEFT', 29]],
    );
    assert.deepEqual(bodyOf(number), [
      '3 errors · 5 links in 2 documents',
      '**Outside the lines of this pull request’s diff**',
      "- `docs/old/moved.md:3`: **This relative link breaks because this pull request moves its file.** `bed.png` From the file's new place it leads to docs/old/bed.png; it led to docs/bed.png. Write the path from the new place. Now at `../bed.png`. (`missing-file`)",
      "- `docs/old/moved.md:3`: **This relative link breaks because this pull request moves its file.** `../page.md` From the file's new place it leads to docs/page.md; it led to page.md. Write the path from the new place. Now at `../../page.md`. (`missing-file`)",
    ]);
  });

  test('where nothing is taken away, no other document is read', async () => {
    const base = { 'README.md': '# A\n', 'docs/a.md': '[A](../README.md#a)\n' };
    const number = garden.propose('add', base, { ...base, 'README.md': '# A\n\n## B\n' });
    const { requests } = await garden.visit(number);
    assert.deepEqual(requests, [
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      'graphql ReadPullRequest',
    ]);
  });

  test('many untouched documents come in one request', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `pages/${index}.md`,
        `# ${index}\n\n[Guide](../guide.md)\n`,
      ]),
    );
    const number = garden.propose('many', { ...pages, 'guide.md': '# Guide\n' }, pages);
    const { requests } = await garden.visit(number);
    assert.deepEqual(requests.length, 5, requests.join('\n'));
    assert.match(bodyOf(number)[0] ?? '', /^120 errors/);
  });

  test('check-run: true also writes a check run, in batches of fifty annotations', async () => {
    const links = Array.from({ length: 70 }, (_, index) => `- [${index}](missing-${index}.md)`);
    const base = { 'README.md': '# A\n', '.github/deadwood.yml': 'check-run: true\n' };
    const number = garden.propose('check', base, { ...base, 'README.md': markdown('# A', '', ...links) });
    const { writes } = await garden.visit(number);
    assert.deepEqual(writes, [
      'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      'POST /repos/{owner}/{repo}/check-runs',
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    ]);
    assert.deepEqual(
      garden.forge.checkRuns().map(({ name, status, conclusion, title, annotations }) => ({
        name,
        status,
        conclusion,
        title,
        annotations: annotations.length,
      })),
      [
        {
          name: 'Deadwood',
          status: 'completed',
          conclusion: 'failure',
          title: '70 errors, 0 warnings, 0 notes',
          annotations: 70,
        },
      ],
    );
  });
});
