import type { Root } from 'mdast';
import { type Plugin, type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { LintConfiguration } from './configuration.ts';
import { canBeEndless, isEndlessOn } from './endless-rules.ts';
import { PRESETS, RULES } from './rules.ts';

/** remark with the configured rules, on this very thread; see pool.ts for why that is not where hostile text is linted. */
export interface Engine {
  /** Ids of the rules that run, sorted. */
  readonly rules: readonly string[];
  /** Sentences about rules that refuse their options and do not run. */
  readonly warnings: readonly string[];
  /** Throws what the parser throws (a RangeError for nesting that overflows the stack). */
  analyse(path: string, text: string): Promise<Analysis>;
}

export interface Analysis {
  /** In the order of the rules. */
  readonly messages: readonly VFileMessage[];
  readonly tree: Root;
  /** Rules that broke on this document. */
  readonly brokenRules: readonly string[];
}

interface ConfiguredRule {
  readonly id: string;
  readonly plugin: Plugin<[unknown?]>;
  readonly options: unknown;
  /** Its options come from a preset that we bundle, which a test tries: they are not tried again in each run. */
  readonly isOfPreset: boolean;
}

/** Every construct a rule may look at, so that an option is tried as it would be used. */
const PROBE = '# a\n\n* b [c] *d* **e**\n\n| f |\n| - |\n\n```sh\ng\n```\n\n***\n';
const ENDLESS = 'The rule does not come back from this text';
/** `remark-lint:no-tabs`: the name that unified-lint-rule gives a rule's plugin. */
const PLUGIN_PREFIX = 'remark-lint:';

export async function createEngine(configuration: LintConfiguration): Promise<Engine> {
  const [configured, base] = await Promise.all([rulesOf(configuration), createParser()]);
  const warnings: string[] = [];
  const accepted: ConfiguredRule[] = [];
  for (const rule of configured) {
    const refusal = await refusalOf(rule, base);
    if (refusal === undefined) accepted.push(rule);
    else {
      const file = configuration.source ?? 'the default configuration';
      warnings.push(`The lint rule ${rule.id} does not run: ${refusal} (${file}).`);
    }
  }
  const processor = await withRules(base, accepted);
  return {
    rules: accepted.map((rule) => rule.id),
    warnings,
    analyse: (path, text) => analyse(processor, path, text, accepted),
  };
}

/** Presets unfolded, of several entries about one rule the last, those switched off left out; by id. */
async function rulesOf(configuration: LintConfiguration): Promise<readonly ConfiguredRule[]> {
  const rules = new Map<string, ConfiguredRule>();
  for (const plugin of configuration.plugins) {
    if (plugin.kind === 'preset') {
      for (const rule of await rulesOfPreset(plugin.name)) rules.set(rule.id, rule);
    } else {
      rules.set(plugin.id, {
        id: plugin.id,
        plugin: await load(RULES[plugin.id]),
        options: plugin.options,
        isOfPreset: false,
      });
    }
  }
  return [...rules.values()].filter((rule) => rule.options !== false).sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function rulesOfPreset(name: string): Promise<readonly ConfiguredRule[]> {
  const preset: unknown = (await PRESETS[name]?.())?.default;
  if (
    typeof preset !== 'object' ||
    preset === null ||
    !('plugins' in preset) ||
    !Array.isArray(preset.plugins)
  ) {
    throw new TypeError(`remark-preset-lint-${name} holds no plugins`);
  }
  return preset.plugins.flatMap((entry: unknown) => {
    const [plugin, options]: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
    if (!isPlugin(plugin) || !plugin.name.startsWith(PLUGIN_PREFIX)) return [];
    return [{ id: plugin.name.slice(PLUGIN_PREFIX.length), plugin, options, isOfPreset: true }];
  });
}

async function load(
  module: (() => Promise<{ readonly default: unknown }>) | undefined,
): Promise<Plugin<[unknown?]>> {
  const plugin = (await module?.())?.default;
  if (!isPlugin(plugin)) throw new TypeError('a lint rule holds no plugin');
  return plugin;
}

function isPlugin(value: unknown): value is Plugin<[unknown?]> {
  return typeof value === 'function';
}

/** GitHub's Markdown, and front matter that is not mistaken for headings. */
async function createParser() {
  const [{ default: parse }, { default: gfm }, { default: frontmatter }] = await loadParser();
  return unified().use(parse).use(gfm).use(frontmatter, ['yaml', 'toml']).freeze();
}

function loadParser() {
  return Promise.all([import('remark-parse'), import('remark-gfm'), import('remark-frontmatter')]);
}

/** Reads in what an engine with the usual rules is made of, for whoever has time before one is needed. */
export async function preloadEngine(): Promise<void> {
  await PRESETS.recommended?.();
  await loadParser();
  await import('remark-message-control');
}

type Parser = Awaited<ReturnType<typeof createParser>>;

async function withRules(parser: Parser, rules: readonly ConfiguredRule[]): Promise<Processor<Root>> {
  const { default: messageControl } = await import('remark-message-control');
  const processor = parser();
  for (const { id, plugin, options } of rules) {
    const rule = unified().use(plugin, options).freeze();
    // A function of its own for each: of two uses of one function unified keeps the later.
    if (canBeEndless(id)) processor.use(() => guarded(id, rule));
    else processor.use(plugin, options);
  }
  const silence = messageControl({
    name: 'lint',
    source: 'remark-lint',
    // With `known`, ids in comments are looked up in this list alone: `<!--lint disable constructor-->` would otherwise reach
    // into Object.prototype and end the run (unified-message-control 5.0.0, `scope[ruleId]`).
    known: Object.keys(RULES),
  });
  // It also drops every message behind the last leaf of the tree, as if a plugin had cut that text away: what is wrong with
  // a table's last row, say, when the table ends the file. A root that does not know its end has no such gap.
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1 } };
  const silenceOnly = () => (tree: Root, file: VFile) =>
    silence({ type: 'root', children: tree.children, position }, file);
  return processor.use(silenceOnly).freeze() as unknown as Processor<Root>;
}

/** Runs the rule on documents that it comes back from; of the others it says that the rule failed, as a rule that throws does. */
function guarded(id: string, rule: Pick<Processor, 'run'>) {
  return async (tree: Root, file: VFile): Promise<void> => {
    if (isEndlessOn(id, tree, String(file))) file.message(ENDLESS, { ruleId: id, source: 'remark-lint' });
    else await rule.run(tree, file);
  };
}

/** The sentence with which the rule refuses its options, when it does. */
async function refusalOf(rule: ConfiguredRule, parser: Parser): Promise<string | undefined> {
  if (rule.options === undefined || rule.isOfPreset) return undefined;
  try {
    const processor = parser().use(rule.plugin, rule.options).freeze();
    const file = new VFile({ path: 'probe.md', value: PROBE });
    await processor.run(processor.parse(file), file);
    return file.messages.find(isBreakdown)?.reason.replace(/\.$/, '');
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  }
}

/**
 * A rule that fails, for its options or for a document it cannot stand, leaves a message that has no place; unified-lint-rule
 * then marks it like any other. Rules about the file's name have no place in the text either.
 */
function isBreakdown(message: VFileMessage): boolean {
  if (message.place !== undefined || message.ruleId === undefined) return false;
  const isCrash = message.cause instanceof Error && !('reason' in message.cause);
  return isCrash || !isAboutFileName(message.ruleId) || message.reason.startsWith('Unexpected value');
}

function isAboutFileName(id: string): boolean {
  return id === 'file-extension' || id.startsWith('no-file-name-');
}

async function analyse(
  processor: Processor<Root>,
  path: string,
  text: string,
  rules: readonly ConfiguredRule[],
): Promise<Analysis> {
  const file = new VFile({ path, value: text });
  const tree = processor.parse(file);
  try {
    await processor.run(tree, file);
  } catch (error) {
    // A comment such as `<!--lint frobnicate-->` ends remark's run with a message about it; the others are there already.
    if (!file.messages.some((message) => message === error)) throw error;
  }
  const broken = new Set(file.messages.filter(isBreakdown).map((message) => message.ruleId));
  return {
    tree,
    messages: file.messages.filter((message) => message.ruleId !== 'known' && !isBreakdown(message)),
    brokenRules: rules.map((rule) => rule.id).filter((id) => broken.has(id)),
  };
}
