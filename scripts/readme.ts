import { renderHelp } from '../src/faces/help.ts';
import { OUTPUTS } from '../src/faces/outputs.ts';
import { definitionOf, SETTING_KEYS, type SettingKey } from '../src/settings/definitions.ts';
import { defaultText, inputKeys } from './input-text.ts';
import { terminalSample } from './sample.ts';

/** The README's generated blocks, by the name between its markers. */
const BLOCKS: Readonly<Record<string, () => string>> = {
  sample: terminalSample,
  inputs: () => settingsTable('Input', inputKeys(), { token: '`$' + '{{ github.token }}`' }),
  'file-settings': () =>
    settingsTable(
      'Key',
      SETTING_KEYS.filter((key) => String(definitionOf(key).layers) === 'file'),
    ),
  outputs: () =>
    table(
      ['Output', 'Meaning'],
      OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]),
    ),
  options: () => `\`\`\`text\n${renderHelp({ color: false, width: 100 })}\`\`\``,
};

function settingsTable(
  title: string,
  keys: readonly SettingKey[],
  runnerDefaults: Readonly<Record<string, string>> = {},
): string {
  const rows = keys.map((key) => {
    const definition = definitionOf(key);
    const allowed = definition.type.isList ? ' One a line.' : '';
    return [`\`${key}\``, runnerDefaults[key] ?? defaultText(definition), definition.summary + allowed];
  });
  return table([title, 'Default', 'Meaning'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The README with the blocks between `<!-- begin NAME -->` and `<!-- end NAME -->` made anew. */
export function withBlocks(readme: string): string {
  return Object.entries(BLOCKS).reduce((text, [name, render]) => {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
    const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
    if (start === -1 || stop < start) throw new Error(`the README has no block ${begin} … ${end}`);
    return `${text.slice(0, start)}${begin}\n\n${render()}\n\n${text.slice(stop)}`;
  }, readme);
}
