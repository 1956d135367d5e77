import { parseArgs } from 'node:util';
import { SETTING_KEYS } from '../settings/definitions.ts';
import type { Layer } from '../settings/layers.ts';
import { nearest } from '../settings/nearest.ts';
import type { Problem } from '../settings/problems.ts';
import { boolean } from '../settings/value-types.ts';
import { optionLayer } from '../settings.ts';
import {
  LETTERS,
  OPTIONS,
  TERMINAL_KEYS,
  TERMINAL_ONLY,
  type TerminalKey,
  type TerminalValue,
} from './terminal-options.ts';

/** A command line, taken apart. */
export interface CommandLine {
  /** Files, folders, globs. */
  readonly paths: readonly string[];
  readonly terminal: { readonly [K in TerminalKey]?: TerminalValue<K> };
  /** The options that are settings, not yet read, with everything that is wrong with any option. */
  readonly settings: Layer;
}

/**
 * Takes the arguments apart: `--per-host 4`, `--per-host=4`, `--lint`, `--lint false`, `--no-lint`, `-q`; everything
 * behind `--` is a path. An option given again adds to a list, or wins.
 *
 * @param argv without the program and the script
 */
export async function takeApart(argv: readonly string[]): Promise<CommandLine> {
  const { options, paths, problems } = scan(argv);
  const terminal: Partial<Record<TerminalKey, unknown>> = {};
  for (const key of TERMINAL_KEYS) {
    if (!options.has(key)) continue;
    const refuse = (message: string): void => void problems.push({ place: `--${key}`, message });
    terminal[key] = await TERMINAL_ONLY[key].type.read(options.get(key), refuse);
    options.delete(key);
  }
  if (options.get('history') === 'cache')
    problems.push({
      place: '--history',
      message: 'the Actions cache exists in GitHub Actions only; give off or a path',
    });
  const settings: Layer = { ...optionLayer(options), problems };
  return { paths, terminal: terminal as CommandLine['terminal'], settings };
}

interface Scan {
  /** Texts as written, `true` and `false` for switches, a list for an option that takes several values. */
  readonly options: Map<string, unknown>;
  readonly paths: string[];
  readonly problems: Problem[];
}

type Token = NonNullable<ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

function scan(argv: readonly string[]): Scan {
  const found: Scan = { options: new Map(), paths: [], problems: [] };
  const { tokens } = parseArgs({
    args: [...argv],
    options: PARSER_OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
    allowNegative: true,
  });
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'positional') found.paths.push(token.value);
    if (token?.kind !== 'option') continue;
    const next = tokens[index + 1];
    const word = next?.kind === 'positional' && /^(true|false)$/.test(next.value) ? next.value : undefined;
    if (!isSwitch(token.name)) takeValue(token, found);
    else if (takeSwitch(token, word, found)) index += 1;
  }
  return found;
}

/** True when the word behind the switch was its value. */
function takeSwitch(token: OptionToken, word: string | undefined, { options }: Scan): boolean {
  const isNegative = token.rawName.startsWith('--no-');
  const takesWord = word !== undefined && token.value === undefined && !isNegative;
  options.set(token.name, token.value ?? (takesWord ? word : !isNegative));
  return takesWord;
}

function takeValue(token: OptionToken, { options, problems }: Scan): void {
  const { name, rawName, value } = token;
  const definition = OPTIONS.get(name);
  const isNegative = rawName.startsWith('--no-');
  if (definition === undefined && SETTING_KEYS.some((key) => key === name)) {
    // A setting that is no option: readSettings says where it can be set.
    options.set(name, value ?? '');
  } else if (definition === undefined || isNegative) {
    problems.push({ place: rawName, message: whyUnknown(rawName) });
  } else if (value === undefined || (token.inlineValue !== true && /^-./.test(value))) {
    problems.push({ place: rawName, message: `needs a value: --${name} ${definition.type.placeholder}` });
  } else if (definition.type.isList) {
    options.set(name, [...((options.get(name) as readonly string[] | undefined) ?? []), value]);
  } else {
    options.set(name, value);
  }
}

function whyUnknown(rawName: string): string {
  const isNegative = rawName.startsWith('--no-');
  const names = isNegative
    ? [...OPTIONS.keys()].filter(isSwitch).map((name) => `no-${name}`)
    : [...OPTIONS.keys()];
  const near = nearest(rawName.replace(/^-+/, ''), names);
  return `there is no such option; ${near === undefined ? 'deadwood --help lists them' : `did you mean --${near}?`}`;
}

function isSwitch(name: string): boolean {
  return PARSER_OPTIONS[name]?.type === 'boolean';
}

const PARSER_OPTIONS: Readonly<Record<string, { type: 'boolean' | 'string'; short?: string }>> =
  Object.fromEntries(
    Array.from(OPTIONS, ([name, { type }]) => {
      const letter = Object.keys(LETTERS).find((key) => LETTERS[key] === name);
      const isBoolean = type === boolean;
      return [
        name,
        { type: isBoolean ? 'boolean' : 'string', ...(letter === undefined ? {} : { short: letter }) },
      ];
    }),
  );
