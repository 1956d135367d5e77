import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Garden, markdown, openGarden, remarksOn, visible } from '../support/garden.ts';

/** Pull requests larger than anybody would like to review. */
describe('sizes', { timeout: 180_000 }, () => {
  let garden: Garden;
  before(async () => {
    garden = await openGarden();
  });
  after(() => garden.close());

  const numbered = <T>(count: number, made: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => made(index));
  const pages = (count: number, text: (index: number) => string): Record<string, string> =>
    Object.fromEntries(numbered(count, (index) => [`docs/${index}.md`, text(index)]));

  test('five changed files with findings cost at most six requests, four on an unchanged second run', async () => {
    const files = (text: string) => pages(5, (index) => `# ${index}\n${text}`);
    const other = { 'README.md': '# Garden\n\n[One](docs/1.md#one)\n' };
    const number = garden.propose(
      'five',
      { ...files('\n## One\n'), ...other },
      { ...files('\n- [Hoe](hoe.md)\n- [Rake](https://garden.tools/old-rake)\n'), ...other },
    );
    const first = await garden.visit(number);
    assert.deepEqual(first.requests, [
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      'graphql ReadPullRequest',
      'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    ]);
    const second = await garden.visit(number);
    assert.deepEqual(second.writes, []);
    assert.ok(second.requests.length <= 4, second.requests.join('\n'));
  });

  test('links to GitHub and a removed heading: still four on a second run, with nothing remembered', async () => {
    const pages = (intro: string) => ({
      'README.md': '# Garden\n\n[One](docs/1.md#one)\n',
      'docs/1.md': `# Page\n\n${intro}\n`,
    });
    const number = garden.propose(
      'elsewhere',
      pages('## One'),
      pages('[Tools](https://github.com/maker/garden) and [more](https://github.com/maker/nothing)'),
    );
    const environment = { GITHUB_SERVER_URL: 'https://github.com' };
    const first = await garden.visit(number, { environment });
    assert.equal(first.exitCode, 1);
    assert.deepEqual(first.requests, [
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      'graphql ReadPullRequest',
      'graphql CheckLinks',
      'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    ]);
    const second = await garden.visit(number, { environment });
    assert.deepEqual(second.writes, []);
    assert.equal(second.requests.length, 4, second.requests.join('\n'));
    assert.match(second.stdout, /, 4 of at most 600 to the API$/m);
    assert.match(first.stdout, /, 5 of at most 600 to the API$/m, 'what publishing asked is counted');
  });

  test('hundreds of findings: thirty comments, the worst first, the rest folded in the body', async () => {
    const number = garden.propose(
      'hundreds',
      { 'README.md': '# Garden\n' },
      {
        'README.md': markdown(
          '# Garden',
          '',
          ...numbered(400, (index) => `- [${index}](missing-${index}.md)`),
        ),
      },
    );
    const { outputs } = await garden.visit(number);
    assert.equal(outputs.errors, '400');
    assert.equal(garden.forge.comments(number).length, 30);
    const [review] = garden.forge.reviews(number);
    const lines = visible(review?.body ?? '').split('\n');
    assert.equal(lines[0], '400 errors · 400 links in 1 document: invalid 400');
    assert.equal(lines[3], '<summary>370 findings more than line comments have room for</summary>');
    assert.equal(lines.filter((line) => line.startsWith('- [`README.md:')).length, 50);
    assert.deepEqual((await garden.visit(number)).writes, []);
  });

  test('the same defect on many lines is one comment that names the others', async () => {
    const number = garden.propose(
      'same',
      { 'README.md': '# Garden\n' },
      { 'README.md': markdown('# Garden', '', ...numbered(40, (index) => `- [${index}](hoe.md)`)) },
    );
    await garden.visit(number, { inputs: { duplicates: 'off' } });
    const [comment, ...others] = garden.forge.comments(number);
    assert.equal(others.length, 0);
    assert.match(comment?.body ?? '', /^The same on 39 other lines: .* and 19 more places\.$/m);
  });

  test('a line of 20,000 characters is mended like any other', async () => {
    const filler = 'word '.repeat(4_000);
    const line = `${filler}[Rake](https://garden.tools/old-rake) and [Hoe](hoe.md)`;
    const number = garden.propose(
      'long',
      { 'README.md': '# Garden\n' },
      { 'README.md': markdown('# Garden', '', line) },
    );
    const { exitCode } = await garden.visit(number);
    assert.equal(exitCode, 1);
    const remarks = remarksOn(garden.forge, number);
    assert.deepEqual(
      remarks.map(({ at, says }) => [at, ...says]),
      [
        [
          'README.md:3',
          'This link has moved for good.',
          'This link leads to a file that is not in the repository.',
        ],
      ],
    );
  });

  test('a diff that GitHub finds too big has no line comments, and nothing is lost', async () => {
    const old = markdown('# Garden', '', '[Old](old.md)', ...numbered(3, (index) => `Line ${index}.`));
    const number = garden.propose(
      'big',
      { 'README.md': old },
      {
        'README.md': `${old}${numbered(21_000, (index) => `Paragraph ${index}.\n`).join('')}\n[Hoe](hoe.md)\n`,
      },
    );
    const { exitCode } = await garden.visit(number, { inputs: { lint: 'false' } });
    assert.equal(exitCode, 1);
    assert.deepEqual(remarksOn(garden.forge, number), []);
    assert.match(
      visible(garden.forge.reviews(number)[0]?.body ?? ''),
      /^1 error · .*\n\n\*\*Outside the lines of this pull request’s diff\*\*\n\n- \[`README\.md:21008`\]/,
    );
  });

  test('5,000 files: those that GitHub does not list are found all the same, and that is said', async () => {
    const old = pages(5_000, (index) => `# Page ${index}\n\n[Old fault](never-${index}.md)\n`);
    const files = pages(5_000, (index) => `# Page ${index}\n\n[Old fault](never-${index}.md)\n\nMore.\n`);
    const fault = '# Page\n\n[Hoe](hoe.md)\n';
    const number = garden.propose(
      'thousands',
      { ...old, 'README.md': '# Garden\n\n[Last](docs/last.md)\n', 'docs/last.md': '# Last\n' },
      {
        ...files,
        'README.md': '# Garden\n\n[Last](docs/last.md)\n',
        'docs/0.md': fault,
        'docs/999.md': fault,
      },
    );
    const { exitCode, requests, outputs } = await garden.visit(number, { inputs: { lint: 'false' } });
    assert.equal(exitCode, 1);
    assert.equal(outputs.errors, '3');
    assert.deepEqual(
      remarksOn(garden.forge, number).map(({ at }) => at),
      ['docs/0.md:3'],
    );
    assert.deepEqual(
      visible(garden.forge.reviews(number)[0]?.body ?? '')
        .replaceAll(/\[(`[^`]*`)\]\([^)]*\)/g, '$1')
        .split('\n')
        .filter((line) => line.startsWith('- ')),
      [
        '- `README.md:3`: **This pull request removes the file that this link leads to.** `docs/last.md` It is gone. Remove the link, or keep the file. (`missing-file`)',
        '- `docs/999.md:3`: **This link leads to a file that is not in the repository.** `docs/hoe.md` There is no docs/hoe.md in the repository. Mend the path, or add the file. (`missing-file`)',
        '- GitHub lists the first 3,000 of the 5,001 files of this pull request. The other 2,001 were found by comparing its trees; their findings are said here.',
      ],
    );
    // Thirty pages of files, two trees, the comparison, the pull request, an archive of each end, the review.
    assert.equal(requests.length, 37, [...new Set(requests)].join('\n'));
    assert.deepEqual((await garden.visit(number, { inputs: { lint: 'false' } })).writes, []);
  });

  test('where the trees cannot be compared, the first 3,000 are checked, and that is said', async () => {
    const number = garden.propose(
      'cut',
      { 'README.md': '# Garden\n' },
      { ...pages(3_050, (index) => `# Page ${index}\n`), 'docs/0.md': '# Page\n\n[Hoe](hoe.md)\n' },
    );
    garden.forge.inject({ at: 'GET /repos/{owner}/{repo}/compare/{basehead}', mishap: 'forbidden' });
    const { outputs } = await garden.visit(number, { inputs: { lint: 'false' } });
    garden.forge.calm();
    assert.equal(outputs.errors, '1');
    assert.match(
      garden.forge.reviews(number)[0]?.body ?? '',
      /GitHub lists the first 3,000 of the 3,051 files of this pull request; what changed in the others was not checked\./,
    );
  });
});
