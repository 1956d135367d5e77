import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DeadwoodError } from '../../src/domain/errors.ts';
import type { Layer } from '../../src/settings/layers.ts';
import {
  completeSettings,
  type GivenSettings,
  inputLayer,
  modeOf,
  optionLayer,
  readSettings,
} from '../../src/settings.ts';

const NOTHING: Layer = { name: 'option', entries: [], problems: [] };

function fromFile(text: string, layer: Layer = NOTHING): Promise<GivenSettings> {
  return readSettings({ layer, readFile: async () => text });
}

async function mistakes(reading: Promise<GivenSettings>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    assert.ok(error instanceof DeadwoodError);
    return error.message;
  }
  assert.fail('everything was understood');
}

describe('defaults', () => {
  test('are complete in a terminal', () => {
    assert.deepEqual(completeSettings({}, 'terminal'), {
      mode: 'auto',
      paths: ['**/*.{md,mdx,markdown}'],
      config: '.github/deadwood.yml',
      scope: 'added',
      failOn: 'error',
      lint: true,
      links: true,
      duplicates: 'file',
      suggestions: true,
      exclude: [],
      accept: [],
      timeoutSeconds: 20,
      budgetSeconds: 18_000,
      concurrency: 64,
      perHost: 4,
      retries: 2,
      allowPrivate: false,
      history: 'off',
      historyDays: 7,
      issueTitle: 'Link rot report',
      issueLabel: 'link-rot',
      pinIssue: false,
      dashboard: false,
      fixPullRequest: false,
      dryRun: false,
      checkRun: false,
      archive: 'offer',
      rules: {},
    });
  });

  test('depend on the job', () => {
    const budgetAndHistory = (['review', 'report', 'check', 'terminal'] as const).map((circumstance) => {
      const { budgetSeconds, history } = completeSettings({}, circumstance);
      return [circumstance, budgetSeconds, history];
    });
    assert.deepEqual(budgetAndHistory, [
      ['review', 300, 'cache'],
      ['report', 18_000, 'cache'],
      ['check', 18_000, 'cache'],
      ['terminal', 18_000, 'off'],
    ]);
  });

  test('the file may speak of the cache and be read in a terminal', async () => {
    const given = await fromFile('history: cache');
    assert.equal(completeSettings(given, 'terminal').history, 'off');
    assert.equal(completeSettings(given, 'review').history, 'cache');
    assert.equal(completeSettings({ history: 'a.sqlite' }, 'terminal').history, 'a.sqlite');
  });

  test('settings are frozen', () => {
    const settings = completeSettings({}, 'review');
    assert.ok(
      [settings, settings.paths, settings.exclude, settings.accept, settings.rules].every(Object.isFrozen),
    );
  });
});

describe('layers', () => {
  test('an input wins over the file, an empty input does not', async () => {
    const layer = inputLayer({ 'INPUT_PER-HOST': '9', INPUT_SCOPE: '', INPUT_TOKEN: 'ghs_1', PATH: '/bin' });
    const given = await fromFile('per-host: 2\nscope: file\nretries: 0', layer);
    assert.deepEqual(given, { 'per-host': 9, scope: 'file', retries: 0, token: 'ghs_1' });
  });

  test('every kind of value is read from an input, from an option and from the file', async () => {
    const wanted: GivenSettings = {
      paths: ['docs/**', '!docs/old'],
      lint: false,
      'fail-on': 'warning',
      accept: [[{ status: 403, host: 'example.com' }], [{ status: 429 }]],
      'timeout-seconds': 5,
      shard: { index: 2, count: 4 },
      'json-file': 'out/a.json',
    };
    const inputs = inputLayer({
      INPUT_PATHS: 'docs/**\r\n !docs/old \n',
      INPUT_LINT: 'False',
      'INPUT_FAIL-ON': 'warning',
      INPUT_ACCEPT: '403 @ example.com, 429',
      'INPUT_TIMEOUT-SECONDS': '5',
      INPUT_SHARD: '2/4',
      'INPUT_JSON-FILE': 'out/a.json',
    });
    const options = optionLayer(
      new Map<string, unknown>([
        ['paths', ['docs/**', '!docs/old']],
        ['lint', false],
        ['fail-on', 'warning'],
        ['accept', ['403 @ *.EXAMPLE.com', '429']],
        ['timeout-seconds', '5'],
        ['shard', '2/4'],
        ['json-file', 'out/a.json'],
      ]),
    );
    const file =
      'paths:\n  - docs/**\n  - "!docs/old"\nlint: false\nfail-on: warning\naccept:\n  - 403 @ example.com\n  - 429\ntimeout-seconds: 5\nshard: 2/4\njson-file: out/a.json\n';
    assert.deepEqual(await fromFile('', inputs), wanted);
    assert.deepEqual(await fromFile('', options), wanted);
    assert.deepEqual(await fromFile(file), wanted);
    assert.deepEqual(await fromFile(JSON.stringify({ $schema: 'x', lint: false })), { lint: false });
  });

  test('only the default settings file may be missing', async () => {
    const readFile = async (): Promise<undefined> => undefined;
    assert.deepEqual(await readSettings({ layer: NOTHING, readFile }), {});
    assert.equal(
      await mistakes(readSettings({ layer: inputLayer({ INPUT_CONFIG: 'deadwood.yml' }), readFile })),
      'config "deadwood.yml": there is no such file',
    );
  });

  test('the mode is known before everything else', async () => {
    assert.equal(await modeOf(inputLayer({ INPUT_MODE: 'check' })), 'check');
    assert.equal(await modeOf(inputLayer({ INPUT_MODE: 'chekc' })), 'auto');
    assert.equal(await modeOf(NOTHING), 'auto');
  });
});

describe('mistakes', () => {
  test('all are named, each with its place and what is allowed', async () => {
    const layer = inputLayer({
      'INPUT_PER-HOST': 'four',
      'INPUT_PER-HOSTS': '4',
      INPUT_LINT: 'yes',
      INPUT_SHARD: '5/4',
      'INPUT_ISSUE-LABEL': 'a,b',
      INPUT_EXCLUDE: '/(a/\n(?=x)y\nhttps://example.com/{a',
      INPUT_PATHS: '{a',
      INPUT_ACCEPT: 'forbidden\n700\n403 @ a b',
    });
    const file = [
      'scope: flie',
      'rules:',
      '  dead-lnk: off',
      '  moved-link: fatal',
      '  lint:no-tab: error',
      'perHost: 3',
      'token: secret',
      'budget-seconds: 1.5',
      'exclude:',
      '  - [a]',
      'ignore: [page.html]',
      'wibble: 1',
    ].join('\n');
    assert.deepEqual(
      (await mistakes(fromFile(file, layer))).split('\n').map((line) => line.trim()),
      [
        'The configuration has 22 mistakes:',
        'input per-host: "four" is not a whole number from 1 to 64; for example 4',
        'input per-hosts: there is no such input; did you mean per-host?',
        'input lint: "yes" is neither true nor false',
        'input shard: "5/4" is no part i/n with 1 ≤ i ≤ n ≤ 256; for example 1/4',
        'input issue-label: "a,b" has "," in it, and GitHub separates labels by it',
        'input exclude: "/(a/" is no regular expression: missing closing ): `(a`',
        'input exclude: "(?=x)y" is no regular expression: invalid or unsupported Perl syntax: `(?=`; look-ahead and look-behind are left out, so that no pattern can hang',
        'input exclude: "https://example.com/{a" is no glob: a { is not closed',
        'input paths: The glob "{a" is malformed: "{" at character 1 is never closed; write "\\{" for the character itself',
        'input accept: "forbidden" is no status code; write for example 403, 403 @ example.com or 200..206',
        'input accept: "700" is no status code from 100 to 599, nor a rising range of them',
        'input accept: "403 @ a b" is no status code; write for example 403, 403 @ example.com or 200..206',
        '.github/deadwood.yml:1:1 scope: "flie" is not one of added, file, all; did you mean file?',
        '.github/deadwood.yml:3:13 rules.dead-lnk: there is no rule "dead-lnk"; did you mean dead-link?',
        '.github/deadwood.yml:4:15 rules.moved-link: "fatal" is not one of error, warning, note, off',
        '.github/deadwood.yml:5:16 rules.lint:no-tab: there is no rule "lint:no-tab"; did you mean no-tabs?',
        '.github/deadwood.yml:6:1 perHost: there is no such setting; did you mean per-host?',
        '.github/deadwood.yml:7:1 token: cannot be set in the settings file, only as an input of the Action',
        '.github/deadwood.yml:8:1 budget-seconds: 1.5 is not a whole number from 1 to 604800; for example 300',
        '.github/deadwood.yml:10:5 exclude: a list is not a text',
        'and 2 more',
      ],
    );
  });

  test('a single one is a single sentence', async () => {
    assert.equal(
      await mistakes(fromFile('retries: 11')),
      '.github/deadwood.yml:1:1 retries: 11 is not a whole number from 0 to 10; for example 2',
    );
  });

  test('an option says where it can be set', async () => {
    assert.equal(
      await mistakes(fromFile('', optionLayer(new Map([['issue-title', 'x']])))),
      '--issue-title: cannot be set on the command line, only as an input of the Action or in the settings file',
    );
  });

  test('a token is never quoted', async () => {
    const message = await mistakes(fromFile('', inputLayer({ INPUT_TOKEN: 'ghp secret' })));
    assert.equal(message, 'input token: is no token');
  });

  test('quoted values hold no control characters and end', async () => {
    const message = await mistakes(
      fromFile('', inputLayer({ INPUT_SCOPE: `a\u001b[31m\n::error::${'x'.repeat(200)}` })),
    );
    assert.match(
      message,
      /^input scope: "a\\u001b\[31m\\n::error::x{50,70}…" is not one of added, file, all$/,
    );
  });
});
