import { OUTPUTS } from '../src/faces/outputs.ts';
import type { Definition } from '../src/settings/definition.ts';
import { definitionOf, SETTING_KEYS, type SettingKey } from '../src/settings/definitions.ts';
import { defaultText, inputKeys } from './input-text.ts';

/** `action.yml`. Source of the keys: docs.github.com/actions, “Metadata syntax reference”. */
export function actionMetadata(): string {
  return `# Generated from src/settings/definitions.ts and src/faces/outputs.ts: npm run generate
name: Deadwood
description: Keeps Markdown link collections alive. One review per pull request, one link-rot issue per week.
author: Deadwood
branding:
  icon: link-2
  color: green

# Defaults stand in the descriptions: one that stood under \`default:\` would win over the settings file.
inputs:
${inputKeys().map(input).join('\n')}

outputs:
${OUTPUTS.map(({ name, description }) => `  ${name}:\n    description: ${quoted(description)}`).join('\n')}

runs:
  using: node24
  main: dist/index.js
`;
}

function input(key: SettingKey): string {
  const definition = definitionOf(key);
  const lines = [`  ${key}:`, `    description: ${quoted(describe(definition))}`, '    required: false'];
  const runnerDefault = runnerDefaultOf(key, definition);
  if (runnerDefault !== undefined) lines.push(`    default: ${runnerDefault}`);
  return lines.join('\n');
}

/**
 * The runner hands a default over like a value that somebody wrote, so it would win over the settings file. Only what the
 * file cannot set has its default here; all others are applied by Deadwood.
 */
function runnerDefaultOf(key: SettingKey, definition: Definition<unknown>): string | undefined {
  if (key === 'token') return '$' + '{{ github.token }}';
  const isInFile = definition.layers.includes('file');
  return isInFile || definition.default === undefined ? undefined : String(definition.default);
}

function describe(definition: Definition<unknown>): string {
  const { summary, type } = definition;
  const usual = defaultText(definition);
  return [
    summary,
    ...(type.isList ? ['One a line.'] : []),
    ...(usual === '' ? [] : [`Default: ${usual}.`]),
  ].join(' ');
}

/** A single-quoted YAML scalar. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
