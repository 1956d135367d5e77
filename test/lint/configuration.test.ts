import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  DEFAULT_LINT_CONFIGURATION,
  LINT_CONFIGURATION_FILES,
  readLintConfiguration,
} from '../../src/lint/configuration.ts';

function read(files: Readonly<Record<string, string>>) {
  return readLintConfiguration(async (path) => files[path]);
}

const preset = (name: string) => ({ kind: 'preset', name });
const rule = (id: string, options?: unknown) => ({ kind: 'rule', id, options });

describe('lint configuration', () => {
  test('nothing configured is the recommended preset', async () => {
    assert.deepEqual(await read({}), { configuration: DEFAULT_LINT_CONFIGURATION, warnings: [] });
    assert.deepEqual(await read({ 'package.json': '{"name": "x"}' }), {
      configuration: DEFAULT_LINT_CONFIGURATION,
      warnings: [],
    });
  });

  test('a configuration that speaks of other things is no configuration of lint', async () => {
    assert.deepEqual(
      await read({ '.remarkrc.json': '{"settings": {"bullet": "-"}, "plugins": ["remark-gfm"]}' }),
      {
        configuration: { ...DEFAULT_LINT_CONFIGURATION, source: '.remarkrc.json' },
        warnings: [],
      },
    );
    const { configuration } = await read({
      '.remarkrc.json': '{"plugins": {"preset-lint-recommended": false}}',
    });
    assert.deepEqual(configuration, { plugins: [], source: '.remarkrc.json' });
  });

  test('plugins as a list, in all ways of naming them', async () => {
    const plugins = [
      'remark-lint',
      'remark-preset-lint-recommended',
      'preset-lint-consistent',
      ['remark-lint-list-item-indent', 'mixed'],
      ['lint-no-tabs', true],
      ['lint-maximum-line-length', ['error', 100]],
      ['lint-emphasis-marker', false],
      'lint-no-inline-padding',
      ['remark-frontmatter', ['yaml', 'toml']],
    ];
    assert.deepEqual(await read({ '.remarkrc': JSON.stringify({ plugins }) }), {
      warnings: [],
      configuration: {
        source: '.remarkrc',
        plugins: [
          preset('recommended'),
          preset('consistent'),
          rule('list-item-indent', 'mixed'),
          rule('no-tabs'),
          rule('maximum-line-length', ['error', 100]),
          rule('emphasis-marker', false),
        ],
      },
    });
  });

  test('plugins as an object, in YAML and in package.json', async () => {
    const expected = [
      preset('markdown-style-guide'),
      rule('file-extension', false),
      rule('rule-style', '---'),
    ];
    const yaml =
      'plugins:\n  preset-lint-markdown-style-guide:\n  lint-file-extension: false\n  lint-rule-style: ---\n'.replace(
        ': ---',
        ": '---'",
      );
    for (const path of ['.remarkrc', '.remarkrc.yml', '.remarkrc.yaml']) {
      assert.deepEqual((await read({ [path]: yaml })).configuration, { plugins: expected, source: path });
    }
    const remarkConfig = {
      plugins: {
        'preset-lint-markdown-style-guide': null,
        'lint-file-extension': false,
        'lint-rule-style': '---',
      },
    };
    assert.deepEqual((await read({ 'package.json': JSON.stringify({ remarkConfig }) })).configuration, {
      plugins: expected,
      source: 'package.json',
    });
  });

  test('the first file in the order of remark counts', async () => {
    const { configuration } = await read({
      'package.json': '{"remarkConfig": {"plugins": ["lint-no-html"]}}',
      '.remarkrc.yml': 'plugins: [lint-no-tabs]',
      '.remarkrc.json': '{"plugins": ["lint-no-empty-url"]}',
    });
    assert.deepEqual(configuration, { plugins: [rule('no-empty-url')], source: '.remarkrc.json' });
  });

  test('options under a name of the past get their name of today', async () => {
    const { configuration } = await read({
      '.remarkrc.json':
        '{"plugins": [["lint-list-item-indent", "space"], ["lint-list-item-indent", [2, "tab-size"]]]}',
    });
    assert.deepEqual(configuration.plugins, [
      rule('list-item-indent', 'one'),
      rule('list-item-indent', [2, 'tab']),
    ]);
  });

  test('JavaScript is refused with the reason', async () => {
    const { configuration, warnings } = await read({
      '.remarkrc.mjs': 'export default {}',
      'package.json': '{}',
    });
    assert.deepEqual(configuration, DEFAULT_LINT_CONFIGURATION);
    assert.deepEqual(warnings, [
      ".remarkrc.mjs was not used: Deadwood never executes a repository's code, because in a pull request anybody may have written it. Write the same as .remarkrc.json or .remarkrc.yaml.",
    ]);
  });

  test('plugins that are not bundled are one warning', async () => {
    const plugins = [
      'remark-toc',
      './mine.js',
      'lint-no-dead-urls',
      'lint-no-tabs',
      ['remark-toc', {}],
      '__proto__',
      'lint-constructor',
    ];
    const { configuration, warnings } = await read({ '.remarkrc.json': JSON.stringify({ plugins }) });
    assert.deepEqual(configuration.plugins, [rule('no-tabs')]);
    assert.deepEqual(warnings, [
      ".remarkrc.json names plugins that do not come with Deadwood and were left out: remark-toc, ./mine.js, lint-no-dead-urls, __proto__, lint-constructor. Only remark-lint's official rules and presets run.",
    ]);
  });

  test('what cannot be understood is named with its place', async () => {
    const cases: readonly (readonly [string, string])[] = [
      ['.remarkrc.json', '{"plugins": [,]}'],
      ['.remarkrc', '{"plugins": '],
      ['.remarkrc.yml', 'plugins: [a\nb: ]'],
      ['.remarkrc.json', '[]'],
      ['.remarkrc.json', '{"plugins": 5}'],
      ['.remarkrc.json', '{"plugins": ["lint-no-tabs", 7]}'],
      ['.remarkrc.json', 'x'.repeat(300_000)],
      [
        '.remarkrc.yml',
        `a: &a [x,x,x,x]\n${'bcdefghi'
          .split('')
          .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
          .join('\n')}`,
      ],
    ];
    const messages = await Promise.all(
      cases.map(([path, text]) => read({ [path]: text }).catch((error: Error) => error.message)),
    );
    assert.deepEqual(messages, [
      `.remarkrc.json cannot be read as JSON: Unexpected token ',', "{"plugins": [,]}" is not valid JSON.`,
      '.remarkrc cannot be read as JSON: Unexpected end of JSON input.',
      '.remarkrc.yml cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 1.',
      ".remarkrc.json: must hold an object with “plugins” (remark's configuration format).",
      ".remarkrc.json: “plugins” must be a list or an object (remark's configuration format).",
      ".remarkrc.json: entry 2 of “plugins” must be a name or [name, options] (remark's configuration format).",
      '.remarkrc.json is too large for a configuration.',
      '.remarkrc.yml cannot be read as YAML: Excessive alias count indicates a resource exhaustion attack.',
    ]);
  });

  test('a package.json that is no JSON is only a warning', async () => {
    const { configuration, warnings } = await read({ 'package.json': '{' });
    assert.deepEqual(configuration, DEFAULT_LINT_CONFIGURATION);
    assert.equal(warnings.length, 1);
  });

  test('asks for every file it knows, once', async () => {
    const asked: string[] = [];
    await readLintConfiguration(async (path) => {
      asked.push(path);
      return undefined;
    });
    assert.deepEqual(asked, LINT_CONFIGURATION_FILES);
  });
});
