import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Garden, markdown, openGarden, remarksOn, type Visit } from '../support/garden.ts';

/** Nothing that a stranger's pull request brings may take longer than this, on a slow machine that is busy with other things. */
const PATIENCE_MS = 120_000;
/** Nor more memory: a runner for private repositories has 7 GB, of which Node takes a quarter for itself. */
const ROOM_BYTES = 1.5 * 1024 ** 3;

describe('a hostile pull request', { timeout: 290_000 }, () => {
  let garden: Garden;
  let count = 0;
  before(async () => {
    garden = await openGarden();
  });
  after(() => garden.close());

  type Files = Parameters<Garden['propose']>[1];
  /** A fork's pull request that turns `base` into `head`, and the run on it. */
  async function attack(head: Files, base: Files = {}): Promise<Visit & { readonly number: number }> {
    count += 1;
    const parent = garden.forge.commit('main', { 'README.md': '# Garden\n', ...base });
    garden.forge.commit(`guest:attack-${count}`, { 'README.md': '# Garden\n', ...base, ...head }, { parent });
    const number = garden.forge.openPullRequest({ head: `guest:attack-${count}`, author: 'guest' });
    const startedAtMs = performance.now();
    const visit = await garden.visit(number);
    assert.ok(performance.now() - startedAtMs < PATIENCE_MS);
    assert.ok((visit.peakBytes ?? Number.POSITIVE_INFINITY) < ROOM_BYTES, `${visit.peakBytes} bytes`);
    assert.doesNotMatch(
      visit.stdout + visit.stderr,
      /\n {4}at |fault of its own/,
      'a sentence, not a stack trace',
    );
    return { ...visit, number };
  }
  /** All that was written for people to read: bodies, comments, summary; without code, which GitHub shows as it is. */
  function proseOf({ number, summary }: { readonly number: number; readonly summary: string }): string {
    const bodies = garden.forge.reviews(number).map(({ body }) => body);
    const comments = garden.forge.comments(number).map(({ body }) => body);
    return (
      [...bodies, ...comments, summary]
        .join('\n\n')
        .replaceAll(/^<!-- deadwood:.* -->$/gm, '')
        .replaceAll(/^(`{3,})suggestion\n[\s\S]*?\n\1$/gm, '')
        // Where a link leads is no text: GitHub reads nothing in it.
        .replaceAll(/\]\((?:https?:[^\s()]*)\)/g, ']')
        .replaceAll(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
    );
  }
  /** Workflow commands of the step, those of `::debug::` aside. */
  const commandsOf = (stdout: string) =>
    stdout.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line) && !line.startsWith('::debug::'));

  test('file names, link texts and addresses say nothing of their own', async () => {
    const name = 'docs/@maker fixes #1 <img src=x> ![a](https:%2F%2Fevil.test) `b` ::error::c.md';
    const visit = await attack({
      [name]: markdown(
        '# Fine',
        '',
        '- [@maker closes #1 maker/garden#2 <img src=x onerror=alert(1)>](missing-@maker-closes-#1.md)',
        '- [two](<no "such` file @maker <script>alert(1)</script>.md>)',
        '- [three](https://user:secret@garden.tools/old-rake)',
        '- [four](gone.md "::set-output name=findings::0")',
        '- [five](https://garden.tools/@maker/fixes/maker/garden#1)',
        '- [six](javascript:alert(1)) and [seven](data:text/html,<script>alert(1)</script>)',
        '<!-- deadwood:review:1 e30= -->',
        '::error::owned',
        '::add-mask::README',
      ),
    });
    assert.equal(visit.exitCode, 1);
    const prose = proseOf(visit);
    assert.doesNotMatch(prose, /(?<![\w`/])@\w/, 'no mention');
    assert.doesNotMatch(prose, /(?<!&)#\d/, 'no reference to an issue');
    assert.doesNotMatch(prose, /<(?!\/?(?:details|summary)>)[a-z!/]/i, 'no HTML of theirs');
    assert.doesNotMatch(prose, /!\[/, 'no picture');
    assert.doesNotMatch(prose + visit.stdout, /secret/, 'no password');
    assert.doesNotMatch(prose, /\]\((?:javascript|data):/i);
    assert.deepEqual(
      commandsOf(visit.stdout).filter(
        (line) => !/^::(?:add-mask::ghs_|stop-commands::|[\da-f-]+::|error::Deadwood found )/.test(line),
      ),
      [],
    );
    assert.equal(visit.outputs.errors, '4');
    assert.equal((await garden.visit(visit.number)).writes.length, 0, 'its marker is not taken for ours');
  });

  test('paths out of the repository, symbolic links, submodules and LFS pointers lead nowhere', async () => {
    const visit = await attack({
      'docs/page.md': markdown(
        '# Page',
        '',
        '- [one](../../../../etc/passwd)',
        '- [two](%2e%2e/%2e%2e/etc/passwd)',
        '- [three](/../../etc/hosts)',
        '- [four](link.md)',
        '- [five](file:///etc/passwd)',
        '- [six](loop-a.md)',
        '- [seven](../module/README.md)',
        '- [eight](big.md)',
        '- [nine](C:\\Windows\\system.ini)',
      ),
      'docs/link.md': { symlink: '../../../etc/passwd' },
      'docs/loop-a.md': { symlink: 'loop-b.md' },
      'docs/loop-b.md': { symlink: 'loop-a.md' },
      'docs/big.md': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
      module: { submodule: 'a'.repeat(40) },
    });
    assert.equal(visit.exitCode, 1);
    assert.doesNotMatch(visit.stdout + visit.summary, /root:/, 'nothing of the machine was read');
    assert.deepEqual(
      remarksOn(garden.forge, visit.number).map(({ at, says }) => [at, ...says]),
      [
        ['docs/page.md:3', 'This is not a link that can be followed.'],
        ['docs/page.md:4', 'This is not a link that can be followed.'],
        ['docs/page.md:5', 'This is not a link that can be followed.'],
        ['docs/page.md:7', 'This is not a link that can be followed.'],
        ['docs/page.md:8', 'This link leads to a file that is not in the repository.'],
        ['docs/page.md:11', 'This is not a link that can be followed.'],
      ],
    );
  });

  test('100,000 links in one file', async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `- [${index}](missing-${index}.md)`);
    const visit = await attack({ 'many.md': markdown('# Many', '', ...lines) });
    assert.equal(visit.exitCode, 1);
    assert.equal(visit.outputs.errors, '100000');
    assert.equal(garden.forge.reviews(visit.number).length, 1);
  });

  test('1,000,000 links in four files: the first 200,000 are checked, and that is said', async () => {
    const links = (file: number) =>
      Array.from({ length: 250_000 }, (_, index) => `- [${index}](missing-${file}-${index}.md)`).join('\n');
    const files = [0, 1, 2, 3].map((file) => [`many-${file}.md`, `# Many\n\n${links(file)}\n`] as const);
    const visit = await attack(Object.fromEntries(files));
    const sentence = 'Of 1,000,000 links in the changed documents the first 200,000 were checked';
    assert.equal(visit.exitCode, 1);
    assert.equal(visit.outputs.errors, '200000');
    assert.ok(visit.stdout.length < 200_000, 'the log is for people');
    const [review] = garden.forge.reviews(visit.number);
    for (const text of [visit.stdout, visit.summary, review?.body ?? '']) assert.ok(text.includes(sentence));
    assert.deepEqual((await garden.visit(visit.number)).writes, []);
  });

  test('a document too large, and links that nobody could count, are said and left', async () => {
    const visit = await attack({
      'large.md': `# Large\n\n${'word '.repeat(2_200_000)}[hoe](hoe.md)\n`,
      'small.md': '# Small\n\n[axe](axe.md)\n',
    });
    assert.equal(visit.outputs.errors, '1');
    assert.match(visit.summary, /large\.md is too large to be checked/);
  });

  test('one defect on thousands of lines, and thousands of defects on one line', async () => {
    const many = (separator: string, link: (index: number) => string) =>
      Array.from({ length: 3_000 }, (_, index) => link(index)).join(separator);
    const visit = await attack({
      'lines.md': `# Lines\n\n${many('\n', (index) => `- [${index}](hoe.md)`)}\n`,
      'line.md': `# Line\n\n${many(' ', (index) => `[${index}](axe-${index}.md)`)}\n`,
    });
    assert.equal(visit.outputs.errors, '6000');
    assert.equal(garden.forge.reviews(visit.number).length, 1);
    assert.deepEqual((await garden.visit(visit.number)).writes, []);
  });

  test('brackets, quotes and emphasis without an end', async () => {
    const visit = await attack({
      'brackets.md': `# B\n\n${'['.repeat(50_000)}\n\n${'![a]('.repeat(20_000)}\n\n${'<a href="'.repeat(10_000)}\n`,
      'quotes.md': `# Q\n\n${'> '.repeat(5_000)}[hoe](hoe.md)\n\n${'- '.repeat(2_000)}[axe](axe.md)\n`,
      'emphasis.md': `# E\n\n${'*a **b '.repeat(10_000)}\n\n${'`'.repeat(9_999)} ${'~~x'.repeat(10_000)}\n\n[rake](rake.md)\n`,
      'definitions.md': `# D\n\n${Array.from({ length: 20_000 }, (_, index) => `[${index}]: x${index}.md\n`).join('')}`,
      'bare.md': `# U\n\n${'www.'.repeat(20_000)}\n\n${'a@'.repeat(20_000)}b.test\n\n${'https://'.repeat(10_000)}\n`,
    });
    assert.ok(visit.exitCode === 0 || visit.exitCode === 1, visit.stdout.slice(-2_000));
  });

  test('patterns made to run for ever do not', async () => {
    const settings =
      'exclude:\n  - /(a+)+$/\n  - /^(([a-z])+.)+[A-Z]([a-z])+$/\n  - "**/**/**/**/**/*x*x*x*x*x*x"\n';
    const visit = await attack(
      {
        'page.md': markdown(
          '# Page',
          '',
          `- [hoe](${'a'.repeat(5_000)}!.md)`,
          `- [axe](${'x/'.repeat(2_000)}y.md)`,
        ),
      },
      { '.github/deadwood.yml': settings },
    );
    assert.equal(visit.exitCode, 1);
    assert.equal(visit.outputs.errors, '2');
  });

  test('settings that cannot be understood are named, and nothing in them speaks', async () => {
    const visit = await attack(
      { 'page.md': '# Page\n\n[hoe](hoe.md)\n' },
      {
        '.github/deadwood.yml':
          'scope: "x\\n::error::owned\\n::set-output name=findings::0"\n"@maker <b>": 1\nexclude: ["/(/"]\n',
      },
    );
    assert.equal(visit.exitCode, 2);
    assert.deepEqual(visit.writes, []);
    const commands = commandsOf(visit.stdout).filter((line) => !line.startsWith('::add-mask::ghs_'));
    assert.equal(commands.length, 1);
    assert.match(commands[0] ?? '', /^::error::/);
    assert.match(commands[0] ?? '', /scope/);
    garden.forge.commit('main', { 'README.md': '# Garden\n' });
  });
});
