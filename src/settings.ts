import type { Mode, Settings } from './domain/settings.ts';
import type { Circumstance } from './settings/definition.ts';
import {
  DEFINITIONS,
  type DefaultedKey,
  definitionOf,
  SETTING_KEYS,
  type SettingKey,
  type SettingValue,
} from './settings/definitions.ts';
import type { Entry, Layer, LayerName } from './settings/layers.ts';
import { nearest } from './settings/nearest.ts';
import { configurationError, type Problem, quote } from './settings/problems.ts';

export { inputLayer, optionLayer } from './settings/layers.ts';

/** What people gave, validated, before defaults. */
export type GivenSettings = { readonly [K in SettingKey]?: SettingValue<K> };

export interface SettingsSources {
  /** The Action's inputs or the command line's options: they win over the settings file, key by key. */
  readonly layer: Layer;
  /**
   * Text of the settings file, undefined when there is none. In a review it must come from the base branch: a pull request
   * does not configure its own review.
   */
  readFile(path: string): Promise<string | undefined>;
}

/**
 * Everything that people set, from inputs or options and from the settings file.
 *
 * @throws {DeadwoodError} naming every bad value with its place and what is allowed
 */
export async function readSettings({ layer, readFile }: SettingsSources): Promise<GivenSettings> {
  const problems: Problem[] = [...layer.problems];
  const given = await readLayer(layer, problems);
  const fromFile = await readSettingsFile(given.config, readFile, problems);
  if (problems.length > 0) throw configurationError(problems);
  return { ...fromFile, ...given };
}

/** The mode alone, before anything else is known: `auto` when it is not given, or is none (readSettings names it then). */
export async function modeOf(layer: Layer): Promise<Mode> {
  const given = layer.entries.find(({ key }) => key === 'mode');
  const ignore = (): void => undefined;
  return (given && (await DEFINITIONS.mode.type.read(given.raw, ignore))) ?? DEFINITIONS.mode.default;
}

async function readSettingsFile(
  named: string | undefined,
  readFile: SettingsSources['readFile'],
  problems: Problem[],
): Promise<GivenSettings> {
  const path = named ?? DEFINITIONS.config.default;
  const text = await readFile(path);
  if (text === undefined) {
    // The runner gives the default like any other value, so the default may always be missing.
    if (path !== DEFINITIONS.config.default)
      problems.push({ place: `config ${quote(path)}`, message: 'there is no such file' });
    return {};
  }
  const { fileLayer } = await import('./settings/file.ts');
  const layer = fileLayer(path, text);
  problems.push(...layer.problems);
  return readLayer(layer, problems);
}

async function readLayer(layer: Layer, problems: Problem[]): Promise<GivenSettings> {
  const values: Partial<Record<SettingKey, unknown>> = {};
  for (const entry of layer.entries) {
    const key = SETTING_KEYS.find((name) => name === entry.key);
    if (key === undefined || !definitionOf(key).layers.includes(layer.name)) {
      if (!isEditorsKey(entry, layer.name))
        problems.push({ place: entry.placeOf(), message: whyUnknown(entry.key, layer.name) });
      continue;
    }
    const value = await readEntry(key, entry, problems);
    if (value !== undefined) values[key] = value;
  }
  return values as GivenSettings;
}

/** Nothing written after the colon (`exclude:`) is nothing said. */
function readEntry(key: SettingKey, { raw, placeOf }: Entry, problems: Problem[]): unknown {
  if (raw === null || raw === undefined) return undefined;
  return definitionOf(key).type.read(raw, (message, path) => {
    problems.push({ place: placeOf(path), message });
  });
}

/** A JSON file names its schema for editors. */
function isEditorsKey(entry: Entry, layer: LayerName): boolean {
  return layer === 'file' && entry.key === '$schema';
}

const NOUNS: Readonly<Record<LayerName, string>> = {
  input: 'input',
  option: 'option',
  file: 'setting',
};

function whyUnknown(key: string, layer: LayerName): string {
  const known = SETTING_KEYS.filter((name) => definitionOf(name).layers.includes(layer));
  const noun = NOUNS[layer];
  const elsewhere = SETTING_KEYS.find((name) => name === key);
  if (elsewhere !== undefined) {
    const places = definitionOf(elsewhere).layers.map((name) => PLACES[name]);
    return `cannot be set ${PLACES[layer]}, only ${places.join(' or ')}`;
  }
  const near = nearest(key, known);
  return `there is no such ${noun}; ${near === undefined ? `there are ${known.join(', ')}` : `did you mean ${near}?`}`;
}

const PLACES: Readonly<Record<LayerName, string>> = {
  input: 'as an input of the Action',
  option: 'on the command line',
  file: 'in the settings file',
};

/** The settings with their defaults, complete and frozen. */
export function completeSettings(given: GivenSettings, circumstance: Circumstance): Settings {
  const value = <K extends DefaultedKey>(key: K): SettingValue<K> =>
    (given[key] ?? defaultOf(key, circumstance)) as SettingValue<K>;
  const { shard, merge } = given;
  return Object.freeze({
    mode: value('mode'),
    paths: Object.freeze(value('paths')),
    config: value('config'),
    scope: value('scope'),
    failOn: value('fail-on'),
    lint: value('lint'),
    links: value('links'),
    duplicates: value('duplicates'),
    suggestions: value('suggestions'),
    exclude: Object.freeze([...(given.exclude ?? []), ...(given.ignore ?? [])]),
    accept: Object.freeze((given.accept ?? []).flat()),
    timeoutSeconds: value('timeout-seconds'),
    budgetSeconds: value('budget-seconds'),
    concurrency: value('concurrency'),
    perHost: value('per-host'),
    retries: value('retries'),
    allowPrivate: value('allow-private'),
    history: historyOf(value('history'), circumstance),
    historyDays: value('history-days'),
    issueTitle: value('issue-title'),
    issueLabel: value('issue-label'),
    pinIssue: value('pin-issue'),
    dashboard: value('dashboard'),
    fixPullRequest: value('fix-pull-request'),
    ...(shard === undefined ? {} : { shard: Object.freeze(shard) }),
    ...(merge === undefined ? {} : { merge }),
    ...(given['json-file'] === undefined ? {} : { jsonFile: given['json-file'] }),
    ...(given['sarif-file'] === undefined ? {} : { sarifFile: given['sarif-file'] }),
    ...(given['html-file'] === undefined ? {} : { htmlFile: given['html-file'] }),
    dryRun: value('dry-run'),
    checkRun: value('check-run'),
    archive: value('archive'),
    rules: Object.freeze(given.rules ?? {}),
  });
}

/** A settings file may speak of the Actions cache, and be read in a terminal, where there is none. */
function historyOf(history: string, circumstance: Circumstance): string {
  return circumstance === 'terminal' && history === 'cache' ? 'off' : history;
}

/** The value a setting has when nobody gives one; undefined when it has none. */
export function defaultOf<K extends SettingKey>(
  key: K,
  circumstance: Circumstance,
): SettingValue<K> | undefined {
  const { default: usual, defaultIn } = definitionOf(key);
  return (defaultIn?.[circumstance] ?? usual) as SettingValue<K> | undefined;
}
