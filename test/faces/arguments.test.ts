import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { takeApart } from '../../src/faces/arguments.ts';

/** `--per-host 4 a.md` → paths, terminal options, settings as written, problems. */
async function parts(line: string): Promise<readonly unknown[]> {
  const { paths, terminal, settings } = await takeApart(line.split(' ').filter((word) => word !== ''));
  return [
    paths,
    terminal,
    Object.fromEntries(settings.entries.map(({ key, raw }) => [key, raw])),
    settings.problems.map(({ place, message }) => `${place}: ${message}`),
  ];
}

describe('a command line', () => {
  const rows: readonly (readonly [string, readonly unknown[]])[] = [
    ['', [[], {}, {}, []]],
    ['README.md docs/', [['README.md', 'docs/'], {}, {}, []]],
    ['--per-host 4 --retries=0 a.md', [['a.md'], {}, { 'per-host': '4', retries: '0' }, []]],
    ['--lint', [[], {}, { lint: true }, []]],
    ['--lint false a.md', [['a.md'], {}, { lint: 'false' }, []]],
    ['--lint=false', [[], {}, { lint: 'false' }, []]],
    ['--no-lint true', [['true'], {}, { lint: false }, []]],
    ['--lint a.md false', [['a.md', 'false'], {}, { lint: true }, []]],
    ['--no-links --links', [[], {}, { links: true }, []]],
    ['--exclude a --exclude b', [[], {}, { exclude: ['a', 'b'] }, []]],
    ['--per-host 1 --per-host 2', [[], {}, { 'per-host': '2' }, []]],
    [
      '--format json -o r.json -q --offline',
      [[], { format: 'json', output: 'r.json', quiet: true, offline: true }, {}, []],
    ],
    ['--diff origin/main --evidence false', [[], { diff: 'origin/main', evidence: false }, {}, []]],
    ['-- --lint -x', [['--lint', '-x'], {}, {}, []]],
    ['-', [['-'], {}, {}, []]],
    ['-h', [[], { help: true }, {}, []]],
    ['--history a.sqlite', [[], {}, { history: 'a.sqlite' }, []]],
  ];
  for (const [line, wanted] of rows)
    test(line || '(nothing)', async () => assert.deepEqual(await parts(line), wanted));
});

describe('what is wrong with it', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['--per-hots 3', '--per-hots: there is no such option; did you mean --per-host?'],
    ['--perHost 3', '--perHost: there is no such option; did you mean --per-host?'],
    ['--no-lnit', '--no-lnit: there is no such option; did you mean --no-lint?'],
    ['--no-per-host', '--no-per-host: there is no such option; deadwood --help lists them'],
    ['-x', '-x: there is no such option; deadwood --help lists them'],
    ['--per-host', '--per-host: needs a value: --per-host N'],
    ['--format --lint', '--format: needs a value: --format terminal|json|sarif|html|markdown'],
    [
      '--format jsno',
      '--format: "jsno" is not one of terminal, json, sarif, html, markdown; did you mean json?',
    ],
    ['--quiet=maybe', '--quiet: "maybe" is neither true nor false'],
    ['--history cache', '--history: the Actions cache exists in GitHub Actions only; give off or a path'],
  ];
  for (const [line, problem] of rows)
    test(line, async () => assert.deepEqual((await parts(line))[3], [problem]));

  test('an input of the Action stays for the settings to explain', async () => {
    assert.deepEqual(await parts('--issue-title x'), [['x'], {}, { 'issue-title': '' }, []]);
  });
});
