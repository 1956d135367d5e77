import { type Definition, define, type Group } from '../settings/definition.ts';
import { definitionOf, SETTING_KEYS } from '../settings/definitions.ts';
import { filePath } from '../settings/setting-types.ts';
import { boolean, choice, text } from '../settings/value-types.ts';

/** What only a terminal has. */
export const TERMINAL_ONLY = {
  diff: define({
    type: text({ placeholder: 'BASE', maxChars: 1_024 }),
    summary: 'Only lines that changed since that git revision.',
    layers: ['option'],
    group: 'documents',
  }),
  offline: define({
    type: boolean,
    summary: 'Ask nothing of the network: lint, files, anchors and duplicates only.',
    default: false,
    layers: ['option'],
    group: 'links',
  }),
  format: define({
    type: choice('terminal', 'json', 'sarif', 'html', 'markdown'),
    summary: 'What is printed.',
    default: 'terminal',
    layers: ['option'],
    group: 'output',
  }),
  output: define({
    type: filePath,
    summary: 'Write it to this file instead.',
    layers: ['option'],
    group: 'output',
  }),
  evidence: define({
    type: boolean,
    summary: 'Put into the JSON what was observed of each target.',
    default: false,
    layers: ['option'],
    group: 'output',
  }),
  quiet: define({
    type: boolean,
    summary: 'Errors and warnings only, no progress.',
    default: false,
    layers: ['option'],
    group: 'output',
  }),
  help: define({ type: boolean, summary: 'Print this.', layers: ['option'], group: 'about' }),
  version: define({ type: boolean, summary: 'Print the version.', layers: ['option'], group: 'about' }),
} as const;

export type TerminalKey = keyof typeof TERMINAL_ONLY;
export type TerminalValue<K extends TerminalKey> =
  (typeof TERMINAL_ONLY)[K] extends Definition<infer T> ? T : never;
export type Format = TerminalValue<'format'>;

export const TERMINAL_KEYS = Object.keys(TERMINAL_ONLY) as readonly TerminalKey[];

/** Short names. */
export const LETTERS: Readonly<Record<string, string>> = { o: 'output', q: 'quiet', h: 'help', v: 'version' };

/** Every option under its name, in the order of the settings. */
export const OPTIONS: ReadonlyMap<string, Definition<unknown>> = new Map(
  [
    ...SETTING_KEYS.map((key) => [key, definitionOf(key)] as const),
    ...TERMINAL_KEYS.map((key) => [key, TERMINAL_ONLY[key] as Definition<unknown>] as const),
  ].filter(([, { layers }]) => layers.includes('option')),
);

/** Headings of `--help`, in their order. */
export const OPTION_GROUPS: readonly (readonly [Group, string])[] = [
  ['documents', 'Documents'],
  ['links', 'Links'],
  ['web', 'Asking the web'],
  ['findings', 'Findings'],
  ['output', 'Output'],
  ['machines', 'Several machines'],
  ['about', 'About'],
];
