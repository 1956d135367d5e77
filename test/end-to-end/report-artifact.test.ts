import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { markdown } from '../support/garden.ts';
import { type ResultsService, startResultsService } from '../support/results/results-service.ts';
import { page, type StandInHost } from '../support/web/stand-in.ts';
import { openWeekly, type Weekly } from '../support/weekly.ts';

const HOSTS: readonly StandInHost[] = [
  {
    host: 'tools.garden',
    handle: ({ url }) => page(`Tools: ${url.pathname}`, `<p>About ${url.pathname}.</p>`),
  },
];
const links = (...names: readonly string[]) =>
  names.map((name) => `- [${name}](https://tools.garden/${name})`);

describe('what a run leaves beside the issue', { timeout: 300_000 }, () => {
  let weekly: Weekly;
  let service: ResultsService;
  before(async () => {
    [weekly, service] = await Promise.all([openWeekly(HOSTS), startResultsService()]);
    weekly.commit({ 'README.md': markdown('# A', '', ...links('a'), '- [Missing](missing.md)') });
  });
  after(async () => {
    await weekly.close();
    await service.close();
  });
  // Elsewhere than at github.com the client refuses to upload.
  let run = 0;
  const onGitHub = () => ({
    ...service.environmentOf(String(++run)),
    GITHUB_SERVER_URL: 'https://github.com',
  });

  test('the whole report is an artifact, and the issue links it', async () => {
    await weekly.report({ on: '2026-10-05', environment: onGitHub() });
    assert.deepEqual(
      service.artifacts.map(({ name }) => name),
      ['deadwood-report'],
    );
    const zip = service.artifact('deadwood-report')?.bytes.toString('latin1') ?? '';
    assert.deepEqual([...new Set(zip.match(/links\.(?:csv|html|json)/g))].sort(), [
      'links.csv',
      'links.html',
      'links.json',
    ]);
    assert.match(
      weekly.issueText(),
      /\[the whole report\]\(https:\/\/github\.com\/maker\/garden\/actions\/runs\/1\/artifacts\/1\)/,
    );
  });

  test('a shard uploads its part under its name', async () => {
    await weekly.report({ on: '2026-10-05', environment: onGitHub(), inputs: { shard: '1/2' } });
    assert.ok(service.artifact('deadwood-part-1-of-2'));
  });

  test('a service that fails, and a server that has none, cost a line for who debugs', async () => {
    service.failWith(400);
    weekly.forge.state.issues.clear();
    const failed = await weekly.report({ on: '2026-10-06', environment: onGitHub() });
    assert.equal(failed.exitCode, 0);
    assert.match(failed.stdout, /^::debug::The report was not uploaded: .*400/m);
    assert.equal(weekly.forge.issues().length, 1);
    assert.doesNotMatch(weekly.issueText(), /the whole report/);
    const elsewhere = await weekly.report({ on: '2026-10-07', environment: service.environmentOf('9') });
    assert.equal(elsewhere.exitCode, 0);
    assert.match(elsewhere.stdout, /^::debug::The report was not uploaded: .*GHES/m);
  });
});
