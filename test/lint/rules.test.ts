import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createEngine } from '../../src/lint/engine.ts';
import { PRESETS, RULES } from '../../src/lint/rules.ts';
import { type DocumentedExample, readExamples } from './documented-examples.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('rules that come with Deadwood', () => {
  test('are all of the packages we depend on', () => {
    const named = (prefix: string) =>
      Object.keys(dependencies).flatMap((name) =>
        name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
      );
    assert.deepEqual(Object.keys(RULES).sort(), named('remark-lint-').sort());
    assert.deepEqual(Object.keys(PRESETS).sort(), named('remark-preset-lint-').sort());
  });

  test('load, and are called as the table says', async () => {
    const plugins = Object.keys(RULES).map((id) => ({ kind: 'rule' as const, id, options: undefined }));
    const names = await Promise.all(
      Object.values(RULES).map(async (load) => String(Reflect.get(Object((await load()).default), 'name'))),
    );
    assert.deepEqual(
      names,
      Object.keys(RULES).map((id) => `remark-lint:${id}`),
    );
    assert.deepEqual((await createEngine({ plugins })).rules, Object.keys(RULES));
  });

  for (const [name, load] of Object.entries(PRESETS)) {
    test(`options of the preset ${name} are refused by no rule`, async () => {
      const preset = (await load()).default as { readonly plugins: readonly unknown[] };
      const plugins = preset.plugins.flatMap((entry) => {
        const [plugin, options] = Array.isArray(entry) ? entry : [entry];
        const id = String(Reflect.get(Object(plugin), 'name')).replace('remark-lint:', '');
        return Object.hasOwn(RULES, id) ? [{ kind: 'rule' as const, id, options }] : [];
      });
      assert.ok(plugins.length > 10);
      assert.deepEqual((await createEngine({ plugins })).warnings, []);
    });
  }

  for (const rule of Object.keys(RULES)) {
    test(`${rule} says what its documentation says`, async () => {
      const examples = readExamples(rule).filter(isDeclarativeMarkdown);
      const actual = [];
      for (const example of examples) actual.push({ ...example, output: await outputOf(example) });
      assert.deepEqual(actual, examples);
    });
  }
});

/** MDX, directives and math are no Markdown of GitHub's; a function is no option for JSON. */
function isDeclarativeMarkdown({ syntaxes, config }: DocumentedExample): boolean {
  const isMarkdown = syntaxes.every((syntax) => syntax === 'gfm' || syntax === 'frontmatter');
  return isMarkdown && !JSON.stringify(config ?? '').includes('__STRING_WIDTH__');
}

async function outputOf({ rule, config, path, text }: DocumentedExample): Promise<readonly string[]> {
  const engine = await createEngine({ plugins: [{ kind: 'rule', id: rule, options: config }] });
  const refusal = engine.warnings.map((warning) => /does not run: (.*) \(the default/.exec(warning)?.[1]);
  if (refusal.length > 0) return refusal.map((reason) => `1:1: ${reason}`);
  const { messages } = await engine.analyse(path, text);
  return messages.map((message) => {
    const place = message.place;
    if (place === undefined) return `1:1: ${message.reason}`;
    const [start, end] = 'start' in place ? [place.start, place.end] : [place, place];
    const isPoint = start.line === end.line && start.column === end.column;
    return `${start.line}:${start.column}${isPoint ? '' : `-${end.line}:${end.column}`}: ${message.reason}`;
  });
}
