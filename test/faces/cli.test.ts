import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { VERSION } from '../../src/about.ts';
import { DeadwoodError } from '../../src/domain/errors.ts';
import { checkInTerminal, type Run, type Terminal } from '../../src/faces/cli.ts';
import { renderHelp } from '../../src/faces/help.ts';
import { FINDING, Recorder, stages } from './support.ts';

let cwd = '';
before(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'deadwood-cli-'));
});
after(() => rm(cwd, { recursive: true }));

interface Said {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function say(line: string, run: Run = stages().run, terminal: Partial<Terminal> = {}): Promise<Said> {
  const [stdout, stderr] = [new Recorder(), new Recorder()];
  const exitCode = await checkInTerminal(
    {
      argv: line.split(' ').filter((word) => word !== ''),
      environment: {},
      cwd,
      stdout,
      stderr,
      signal: new AbortController().signal,
      workerUrl: new URL('file:///worker.js'),
      ...terminal,
    },
    run,
  );
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

const notRun: Run = () => assert.fail('the stages were started');

describe('without checking anything', () => {
  test('--version', async () => {
    assert.deepEqual(await say('--version', notRun), { exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  test('--help, whatever else is wrong', async () => {
    const wanted = { exitCode: 0, stdout: renderHelp({ color: false }), stderr: '' };
    assert.deepEqual(await say('--help', notRun), wanted);
    assert.deepEqual(await say('-h --nonsense', notRun), wanted);
  });
});

describe('a run', () => {
  test('with nothing to say ends with 0, with findings with 1', async () => {
    const clean = await say('');
    assert.deepEqual([clean.exitCode, clean.stderr], [0, '']);
    assert.match(clean.stdout, /nothing to mend\n$/);
    const found = await say('a.md', stages([FINDING]).run);
    assert.deepEqual([found.exitCode, found.stderr], [1, '']);
    assert.match(found.stdout, /^a\.md\n {2}3:5 {2}error {4}This page is gone\. {2}dead-link\n/);
    assert.equal((await say('--fail-on never', stages([FINDING]).run)).exitCode, 0);
  });

  test('gets what the command line says', async () => {
    const { requests, run } = stages();
    const environment = { GH_TOKEN: 'gh', GITHUB_TOKEN: '' };
    await say('--diff main --offline --evidence --per-host 9 a.md b', run, { environment });
    const [request] = requests;
    assert.deepEqual(request?.job, { kind: 'check', event: 'terminal', isDefaultBranch: false });
    assert.deepEqual(request?.options, {
      offline: true,
      evidence: true,
      diffBase: 'main',
      paths: ['a.md', 'b'],
    });
    assert.deepEqual(
      request?.layer.entries.map(({ key, raw }) => [key, raw]),
      [['per-host', '9']],
    );
    assert.deepEqual([request?.surroundings.token, request?.surroundings.cwd], ['gh', cwd]);
  });

  test('prints in the format that was asked for, or writes it to a file', async () => {
    const { run } = stages([FINDING]);
    const json = JSON.parse((await say('--format json', run)).stdout) as {
      schema: string;
      findings: unknown[];
    };
    assert.deepEqual([json.schema, json.findings.length], ['deadwood/1', 1]);
    const markdown = await say('--format markdown --output out/report.md', run);
    assert.deepEqual([markdown.exitCode, markdown.stdout], [1, '']);
    assert.match(await readFile(join(cwd, 'out/report.md'), 'utf8'), /This page is gone/);
  });

  test('also writes the files of the settings', async () => {
    await say('--json-file a/b.json --sarif-file c.sarif', stages([FINDING]).run);
    assert.equal(JSON.parse(await readFile(join(cwd, 'a/b.json'), 'utf8')).schema, 'deadwood/1');
    assert.equal(JSON.parse(await readFile(join(cwd, 'c.sarif'), 'utf8')).version, '2.1.0');
  });

  test('shows its progress to a person only', async () => {
    const { run } = stages();
    const showing: Run = (request) => {
      request.surroundings.onProgress?.({ done: 1, total: 2, hostsWaiting: 1, ratePerSecond: 3 });
      return run(request);
    };
    const stderr = new Recorder(true);
    await say('', showing, { stderr });
    assert.match(stderr.text, /^\r\u001b\[2K.*1\/2.*\r\u001b\[2K$/);
    for (const [line, environment] of [
      ['', { CI: 'true' }],
      ['--quiet', {}],
      ['', { TERM: 'dumb' }],
    ] as const) {
      const silent = new Recorder(true);
      await say(line, showing, { stderr: silent, environment });
      assert.equal(silent.text, '');
    }
  });
});

describe('what cannot be done', () => {
  test('is said in one sentence on stderr, with exit code 2', async () => {
    assert.deepEqual(await say('--per-hots 3', stages().run), {
      exitCode: 2,
      stdout: '',
      stderr: 'deadwood: --per-hots: there is no such option; did you mean --per-host?\n',
    });
    const refusing: Run = async () => {
      throw new DeadwoodError('There is no file nope.md.');
    };
    assert.deepEqual(await say('nope.md', refusing), {
      exitCode: 2,
      stdout: '',
      stderr: 'deadwood: There is no file nope.md.\n',
    });
  });

  test('a file that cannot be written', async () => {
    await writeFile(join(cwd, 'file'), '');
    const said = await say('--output file/report.json --format json');
    const path = join(cwd, 'file/report.json');
    assert.deepEqual(said, {
      exitCode: 2,
      stdout: '',
      stderr: `deadwood: --output: ${path} cannot be written: a part of its path is a file.\n`,
    });
  });

  test('our own fault says where to report it, and shows a stack to who asks', async () => {
    const broken: Run = async () => {
      throw new TypeError('x is not a function\nsecond line');
    };
    const plain = await say('', broken);
    assert.equal(
      plain.stderr,
      'deadwood: Deadwood met a fault of its own: x is not a function. Please report it at https://github.com/deadwood/deadwood/issues, with what it prints when DEADWOOD_DEBUG=1 is set.\n',
    );
    assert.equal(plain.exitCode, 2);
    assert.match((await say('', broken, { environment: { DEADWOOD_DEBUG: '1' } })).stderr, /\n {4}at /);
  });

  test('stopped by the person, what is known is printed and the code is 130', async () => {
    const stop = new AbortController();
    const stopped: Run = async (request) => {
      stop.abort();
      return stages([FINDING]).run(request);
    };
    const said = await say('', stopped, { signal: stop.signal });
    assert.equal(said.exitCode, 130);
    assert.match(said.stdout, /This page is gone/);
  });
});
