import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { page, redirect, type StandInHost, status } from '../support/web/stand-in.ts';
import { openWeekly, type Weekly } from '../support/weekly.ts';

const BRANCH = 'refs/heads/deadwood/fix-links';

/** `/old/x` moved to `/new/x` for good. */
const HOSTS: readonly StandInHost[] = [
  {
    host: 'tools.garden',
    handle({ url }) {
      if (url.pathname.startsWith('/old/')) return redirect(301, url.pathname.replace('/old/', '/new/'));
      if (!url.pathname.startsWith('/new/')) return status(404);
      const name = url.pathname.slice('/new/'.length);
      return page(`The ${name}`, `<h2 id="care">Care</h2><p>All there is to say about the ${name}.</p>`);
    },
  },
];

const OLD = 'https://tools.garden/old';
const NEW = 'https://tools.garden/new';
/** The wiki's style: lists, tables, references, HTML; CRLF, BOM, tabs, trailing blanks, no line ending at the end. */
const TEXTS: Readonly<Record<string, string>> = {
  'lists.md': `\uFEFF# Lists\r\n\r\n* [Spade](${OLD}/spade) – digs.  \r\n\t* <${OLD}/rake>\r\n* [Can](${OLD}/can "Watering can"), ![photo](<${OLD}/can.png>)\r\n* [Spade](${NEW}/spade) is well\r\n`,
  'table.md': `| tool | page |\n|------|:----:|\n| Hoe | [hoe](${OLD}/hoe#care) \\| [again](${OLD}/hoe#care) |\n| Fork | ${OLD}/fork |`,
  'references.md': `# R\n\nSee [the axe][axe], [saw] and [axe].\n\n[axe]:   ${OLD}/axe   'Axe'\n[SAW]: <${OLD}/saw>\n\n\`[no](${OLD}/code)\`\n\n    [no](${OLD}/indented)\n`,
  'html.md': `<p align="center">\n  <a href="${OLD}/pots">Pots</a>\n  <img src='${OLD}/pots.png' alt="${OLD}/alt">\n</p>\n<!-- ${OLD}/comment -->\n`,
  'twice.md': `# Twice\n\n- [Glove](${NEW}/glove)\n- [Glove](${NEW}/glove)\n- [Seed](${NEW}/seed)\n`,
  'refused.md': `<!--deadwood ignore-->\n- [Kept](${OLD}/kept)\n`,
  'insecure.md': `[Trowel](http://tools.garden/new/trowel) – caf\u00e9, \u{1f33b}, e\u0301\n`,
  '.github/deadwood.yml': 'history-days: 0\nlint: false\n',
};

/** What is no UTF-8 is not read, and so it is not written: Latin-1, and UTF-16 with its mark. */
const FOREIGN: Readonly<Record<string, Buffer>> = {
  'latin.md': Buffer.from(`# Caf\u00e9\n\n[Bed](${OLD}/bed)\n`, 'latin1'),
  'utf-16.md': Buffer.from(`\uFEFF# Beds\r\n\r\n[Bed](${OLD}/bed)\r\n`, 'utf16le'),
};
const FILES: Readonly<Record<string, string | Buffer>> = { ...TEXTS, ...FOREIGN };

/** The destinations of links and nothing else: code, comments, other attributes and ignored blocks stay. */
function mended(path: string, text: string): string {
  if (path === 'refused.md') return text;
  if (path === 'insecure.md') return text.replace('http:', 'https:');
  if (path === 'twice.md') return text.replace(`- [Glove](${NEW}/glove)\n`, '');
  return text.replaceAll(/\/old\/(?!code|indented|comment|alt)/g, '/new/');
}

function bytesOf(files: readonly (readonly [string, string | Buffer])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(([path, text]) => [path, Buffer.from(text as string).toString('hex')]));
}

describe('the fix pull request', { timeout: 300_000 }, () => {
  let weekly: Weekly;
  before(async () => {
    weekly = await openWeekly(HOSTS);
    weekly.commit(FILES);
  });
  after(() => weekly.close());

  const inputs = { 'fix-pull-request': 'true', duplicates: 'fix' };
  const report = (on: string, more = {}) => weekly.report({ on, inputs, ...more });
  const git = () => weekly.forge.state.git;
  const pulls = () =>
    [...weekly.forge.state.pulls.values()].map(({ number, state, title }) => [number, state, title]);
  /** By path: the bytes, in hexadecimal digits. */
  const onBranch = (): Readonly<Record<string, string>> => {
    const items = git()
      .tree(git().resolve(BRANCH) ?? '')
      .filter(({ type }) => type === 'blob');
    return Object.fromEntries(items.map(({ path, sha }) => [path, git().blob(sha).toString('hex')]));
  };

  test('changes the destinations and nothing else, a commit for each kind, said in the issue', async () => {
    const { outputs, exitCode } = await report('2026-10-05');
    assert.equal(exitCode, 0);
    assert.deepEqual(onBranch(), {
      ...bytesOf(Object.entries(TEXTS).map(([path, text]) => [path, mended(path, text)])),
      ...bytesOf(Object.entries(FOREIGN)),
    });
    assert.deepEqual(pulls(), [[1, 'open', 'Mend 13 links']]);
    assert.equal(outputs['fix-url'], `${weekly.forge.state.serverUrl}/maker/garden/pull/1`);
    const log = git().run('log', '--format=%s', `${git().resolve('main')}..${git().resolve(BRANCH)}`);
    assert.deepEqual(log.trim().split('\n'), [
      'Remove entries that are listed twice',
      'Use https where the same page is served over it',
      'Point moved links at their new addresses',
    ]);
    assert.match(
      weekly.issueText(2),
      /\[the pull request with the replacements\]\(\/maker\/garden\/pull\/1\)/,
    );
  });

  test('a second run changes nothing', async () => {
    assert.deepEqual((await report('2026-10-05T09:00:00Z')).writes, []);
    assert.deepEqual((await report('2026-10-12')).writes, []);
  });

  test('what is refused by an ignore comment is not offered again', async () => {
    const html = `<!--deadwood ignore-->\n${TEXTS['html.md']}`;
    weekly.commit({ ...FILES, 'html.md': html });
    assert.equal((await report('2026-10-13')).exitCode, 0);
    assert.deepEqual(pulls(), [[1, 'open', 'Mend 11 links']]);
    assert.equal(onBranch()['html.md'], Buffer.from(html).toString('hex'));
    const [pull] = weekly.forge.state.pulls.values();
    assert.match(pull?.body ?? '', /put `<!--deadwood ignore-->` before the block it stands in/);
    assert.doesNotMatch(pull?.body ?? '', /pots/);
    weekly.commit(FILES);
    await report('2026-10-14');
    assert.deepEqual(pulls(), [[1, 'open', 'Mend 13 links']]);
  });

  test('a person’s commit on the branch is left alone, and the report says so', async () => {
    const theirs = { ...FILES, 'lists.md': '# Lists, by Ada\n' };
    weekly.forge.commit('deadwood/fix-links', theirs);
    weekly.commit({ ...FILES, 'more.md': `[Bed](${OLD}/bed)\n` });
    const { writes, stdout } = await report('2026-10-19');
    assert.deepEqual(writes, ['PATCH /repos/{owner}/{repo}/issues/{issue_number}']);
    assert.match(
      stdout,
      /The branch deadwood\/fix-links has commits that are not Deadwood's; it was left as it is/,
    );
    assert.deepEqual(onBranch(), bytesOf(Object.entries(theirs)));
  });

  test('without contents: write the issue is written all the same, with the permission that is missing', async () => {
    git().deleteRef(BRANCH);
    const token = weekly.forge.token({
      permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' },
    });
    weekly.forge.state.issues.clear();
    const { exitCode, summary } = await report('2026-10-19T10:00:00Z', { token });
    assert.equal(exitCode, 0);
    assert.match(
      summary,
      /The fix branch could not be written: the token may not do it; it takes the permission/,
    );
    assert.equal(weekly.forge.issues().length, 1);
  });

  test('a dry run tells and writes nothing', async () => {
    const { writes, stdout } = await weekly.report({
      on: '2026-10-19T11:00:00Z',
      inputs: { ...inputs, 'dry-run': 'true' },
    });
    assert.deepEqual(writes, []);
    assert.match(stdout, /Dry run: the fix pull request would get write-commits, update-pull/);
  });
});
