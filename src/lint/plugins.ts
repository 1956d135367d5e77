import { DeadwoodError } from '../domain/errors.ts';
import type { LintPlugin } from './configuration.ts';
import { isRule, PRESETS, RENAMED_OPTIONS, RETIRED_RULES } from './rules.ts';

/** Names that are always on, and need not be asked for: GFM, front matter, and the comments that silence rules. */
const BUILT_IN: ReadonlySet<string> = new Set(['lint', 'gfm', 'frontmatter']);

const MAX_NAME_LENGTH = 80;

/**
 * `plugins` of a remark configuration, in its two forms: a list of names and `[name, options]`, or an object of them. A name
 * may leave out its `remark-` (unified-engine resolves both). `isAboutLint` is false when no rule or preset is named, be it to
 * switch it off; `unknown` is what Deadwood does not bundle, as written.
 */
export function readPlugins(
  content: unknown,
  source: string,
): {
  readonly plugins: readonly LintPlugin[];
  readonly isAboutLint: boolean;
  readonly unknown: readonly string[];
} {
  const plugins: LintPlugin[] = [];
  const unknown = new Set<string>();
  let isAboutLint = false;
  for (const [name, options] of entriesOf(content, source)) {
    const plugin = pluginOf(name, options);
    if (plugin === 'unknown') unknown.add(name.slice(0, MAX_NAME_LENGTH));
    else if (plugin !== 'built-in') {
      isAboutLint = true;
      if (plugin !== 'preset-off') plugins.push(plugin);
    }
  }
  return { plugins, isAboutLint, unknown: [...unknown] };
}

function pluginOf(name: string, options: unknown): LintPlugin | 'preset-off' | 'built-in' | 'unknown' {
  const short = name.replace(/^remark-/, '');
  const preset = short.replace(/^preset-lint-/, '');
  if (preset !== short && Object.hasOwn(PRESETS, preset)) {
    return options === false ? 'preset-off' : { kind: 'preset', name: preset };
  }
  const id = short.replace(/^lint-/, '');
  if (id !== short && isRule(id)) return { kind: 'rule', id, options: withTodaysNames(id, options) };
  return BUILT_IN.has(short) || (id !== short && RETIRED_RULES.has(id)) ? 'built-in' : 'unknown';
}

/** `true` and `null` are no options; `[severity, option]` keeps its severity. */
function withTodaysNames(id: string, options: unknown): unknown {
  if (options === true || options === null) return undefined;
  if (Array.isArray(options)) return options.map((option: unknown) => renamed(id, option));
  return renamed(id, options);
}

function renamed(id: string, option: unknown): unknown {
  const names = RENAMED_OPTIONS[id];
  return typeof option === 'string' && names !== undefined && Object.hasOwn(names, option)
    ? names[option]
    : option;
}

function entriesOf(content: unknown, source: string): readonly (readonly [string, unknown])[] {
  if (content === null || content === undefined) return [];
  if (!isRecord(content)) throw wrong(source, 'must hold an object with “plugins”');
  const plugins = Object.hasOwn(content, 'plugins') ? content['plugins'] : undefined;
  if (plugins === null || plugins === undefined) return [];
  if (Array.isArray(plugins)) return plugins.map((entry: unknown, index) => entryOf(entry, index, source));
  if (!isRecord(plugins)) throw wrong(source, '“plugins” must be a list or an object');
  return Object.entries(plugins);
}

function entryOf(entry: unknown, index: number, source: string): readonly [string, unknown] {
  if (typeof entry === 'string') return [entry, undefined];
  if (Array.isArray(entry) && typeof entry[0] === 'string' && entry.length <= 2) return [entry[0], entry[1]];
  throw wrong(source, `entry ${index + 1} of “plugins” must be a name or [name, options]`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(source: string, what: string): DeadwoodError {
  return new DeadwoodError(`${source}: ${what} (remark's configuration format).`);
}
