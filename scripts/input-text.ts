import type { Definition } from '../src/settings/definition.ts';
import { definitionOf, SETTING_KEYS, type SettingKey } from '../src/settings/definitions.ts';

/** Names of the Action's inputs, in their order. */
export function inputKeys(): readonly SettingKey[] {
  return SETTING_KEYS.filter((key) => definitionOf(key).layers.includes('input'));
}

/** A default for people: `` `4` ``, `` `300` in `review`, else `18000` ``, or nothing. */
export function defaultText({ default: usual, defaultIn = {} }: Definition<unknown>): string {
  if (usual === undefined) return '';
  const special = Object.entries(defaultIn).map(
    ([where, value]) => `${code(value)} in ${WHERE[where] ?? code(where)}`,
  );
  return special.length === 0 ? code(usual) : `${special.join(', ')}, else ${code(usual)}`;
}

const WHERE: Readonly<Record<string, string>> = { terminal: 'a terminal' };

function code(value: unknown): string {
  return `\`${Array.isArray(value) ? value.join(', ') : String(value)}\``;
}
