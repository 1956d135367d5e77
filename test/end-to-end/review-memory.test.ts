import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, test } from 'node:test';
import { blobOf } from '../../src/reading/blob-id.ts';
import { repositoryBody } from '../support/forge/routes/shapes.ts';
import { type Garden, markdown, openGarden, visible } from '../support/garden.ts';

const CHANGES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const ARCHIVE = 'GET /repos/{owner}/{repo}/tarball/{ref}';
const PULL = 'graphql ReadPullRequest';
const FILES = 'graphql ReadFiles';
const BEDS = 100;

/** What the default branch's report read is not fetched again by a review, file by file as git's blob ids tell. */
describe('a review that remembers the documents', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'deadwood-documents-'));
  const history = join(folder, 'history.db');
  let garden: Garden;
  before(async () => {
    garden = await openGarden();
    garden.forge.commit('main', base);
    await report();
  });
  after(async () => {
    await garden.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const base: Record<string, string> = {
    'README.md': markdown('# Garden', '', '[Sowing](docs/guide.md#sowing), [tools](docs/tools.md)'),
    'docs/guide.md': markdown('# Guide', '', '## Sowing', '', 'In spring.'),
    'docs/tools.md': markdown('# Tools', '', 'Spade, rake.'),
    'docs/quiet.md': markdown('# Quiet', '', '<!--deadwood ignore-->', '[Tools](tools.md)'),
    ...Object.fromEntries(
      Array.from({ length: BEDS }, (_, index) => [
        `beds/${index}.md`,
        markdown(`# Bed ${index}`, '', index % 50 === 7 ? '[Tools](../docs/tools.md)' : '[Up](../README.md)'),
      ]),
    ),
  };

  /** The report of the default branch, as it is now; without a checkout. */
  const report = async (inputs: Readonly<Record<string, string>> = {}) => {
    const { state } = garden.forge;
    const { exitCode, stdout, stderr, requests } = await garden.visit(0, {
      event: 'schedule',
      payload: { schedule: '17 6 * * 1', repository: repositoryBody(state) },
      inputs: { history, lint: 'false', ...inputs },
      environment: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: state.git.resolve('main') ?? '' },
    });
    assert.equal(exitCode, 0, stdout + stderr);
    assert.ok(requests.includes(ARCHIVE), requests.join('\n'));
  };
  /** What a review asked in order to read, and what it says; the review itself is forgotten, so that it can be made again. */
  const review = async (number: number, remembered: string) => {
    const { requests } = await garden.visit(number, { inputs: { history: remembered } });
    const body = visible(garden.forge.reviews(number).at(-1)?.body ?? '');
    return { reads: requests.filter((name) => !/reviews|comments/.test(name)).toSorted(), body };
  };
  const { 'docs/tools.md': _, ...withoutTools } = base;

  test('looks into every other document without fetching one', async () => {
    const head = { ...withoutTools, 'docs/guide.md': '# Guide\n' };
    const first = await review(garden.propose('forgetful', base, head), 'off');
    const second = await review(garden.propose('mindful', base, head), history);
    assert.deepEqual(first.reads, [CHANGES, TREE, ARCHIVE, PULL].toSorted());
    assert.deepEqual(second.reads, [CHANGES, TREE, PULL].toSorted());
    const withoutNames = (text: string) => text.replaceAll(/\]\([^)]*\)/g, ']');
    assert.equal(withoutNames(second.body), withoutNames(first.body));
    assert.match(second.body, /^4 errors/);
  });

  test('fetches what was changed since, and nothing else', async () => {
    const later: typeof base = { ...base, 'beds/3.md': '# Bed 3\n\n[Tools](../docs/tools.md)\n' };
    const { 'docs/tools.md': gone, ...head } = later;
    const { reads, body } = await review(garden.propose('later', later, head), history);
    assert.deepEqual(reads, [CHANGES, TREE, PULL, FILES].toSorted());
    assert.match(body, /`beds\/3\.md:3`/);
  });

  test('finds an anchor in a document that it does not fetch', async () => {
    const head = { ...base, 'new.md': markdown('# New', '', '[Sowing](docs/guide.md#sowing)') };
    const first = await review(garden.propose('anchored', base, head), 'off');
    const second = await review(garden.propose('anchored-again', base, head), history);
    assert.deepEqual(first.reads, [CHANGES, TREE, PULL, FILES].toSorted());
    assert.deepEqual(second.reads, [CHANGES, TREE, PULL].toSorted());
    assert.deepEqual([first.body, second.body], ['', '']);
  });

  test('reads again where a row of the history is damaged, and where another program wrote it', async () => {
    const rows = documentsIn(history);
    assert.equal(rows.length, Object.keys(base).length);
    const damaged = join(folder, 'damaged.db');
    const database = new DatabaseSync(history);
    database.exec(`VACUUM INTO '${damaged}'`);
    database.close();
    const spoilt = new DatabaseSync(damaged);
    const spoil = spoilt.prepare(
      'UPDATE extraction SET data = substr(data, 1, length(data) - 1) WHERE blob_id = ?',
    );
    const mentioning = Object.values(base).filter((text) => text.includes('tools.md'));
    for (const text of mentioning) spoil.run(Buffer.from(blobOf(text).id, 'hex'));
    spoilt.close();
    const { reads, body } = await review(garden.propose('damaged', base, withoutTools), damaged);
    assert.deepEqual(reads, [CHANGES, TREE, PULL, FILES].toSorted());
    assert.match(body, /^3 errors/);
    const foreign = new DatabaseSync(damaged);
    foreign.exec(`UPDATE extraction SET reader = '0 0.0.1 markdown'`);
    foreign.close();
    const other = await review(garden.propose('foreign', base, withoutTools), damaged);
    assert.deepEqual(other.reads, [CHANGES, TREE, ARCHIVE, PULL].toSorted());
    assert.match(other.body, /^3 errors/);
  });

  test('writes nothing into the history; nor does a rehearsal of the report', async () => {
    const before = documentsIn(history);
    garden.forge.commit('main', { ...base, 'beds/4.md': '# Bed 4\n' });
    await report({ 'dry-run': 'true' });
    assert.deepEqual(documentsIn(history), before);
    await report();
    assert.equal(documentsIn(history).length, before.length + 1);
  });

  function documentsIn(path: string) {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      return database.prepare('SELECT hex(blob_id) AS id, data FROM extraction ORDER BY 1').all();
    } finally {
      database.close();
    }
  }
});
