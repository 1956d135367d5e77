import { DeadwoodError } from '../domain/errors.ts';
import { parseConfiguration } from './configuration-text.ts';
import { readPlugins } from './plugins.ts';

/** Which rules run, as plain data that may cross threads. */
export interface LintConfiguration {
  /** Applied in order: of two entries about one rule the later wins. */
  readonly plugins: readonly LintPlugin[];
  /** The file it stands in; absent for the default. */
  readonly source?: string;
}

export type LintPlugin =
  | { readonly kind: 'preset'; readonly name: string }
  /** `options` as remark takes them: a value, or `[severity, value]`; `false` switches the rule off. */
  | { readonly kind: 'rule'; readonly id: string; readonly options: unknown };

export const DEFAULT_LINT_CONFIGURATION: LintConfiguration = {
  plugins: [{ kind: 'preset', name: 'recommended' }],
};

interface ConfigurationFile {
  readonly path: string;
  readonly format: 'json' | 'yaml' | 'json-or-yaml' | 'package' | 'javascript';
}

/** Where remark looks, in its order (unified-engine, lib/configuration.js: rcName `.remarkrc`, packageField `remarkConfig`). */
const FILES: readonly ConfigurationFile[] = [
  { path: '.remarkrc', format: 'json-or-yaml' },
  { path: '.remarkrc.cjs', format: 'javascript' },
  { path: '.remarkrc.json', format: 'json' },
  { path: '.remarkrc.js', format: 'javascript' },
  { path: '.remarkrc.mjs', format: 'javascript' },
  { path: '.remarkrc.yaml', format: 'yaml' },
  { path: '.remarkrc.yml', format: 'yaml' },
  { path: 'package.json', format: 'package' },
];

/** Every path that `readLintConfiguration` asks for: a caller may fetch them all in one request. */
export const LINT_CONFIGURATION_FILES: readonly string[] = FILES.map((file) => file.path);

/** Nobody writes more by hand. */
const MAX_CONFIGURATION_LENGTH = 256 * 1024;

/**
 * Reads remark's own configuration of the repository's root: the first file that there is; without any, or when it speaks of no
 * lint rule, remark-lint's recommended preset. `settings` are about writing Markdown and do not matter here.
 *
 * A warning is one sentence: JavaScript is never executed; plugins that Deadwood does not bundle are listed once. Throws a
 * DeadwoodError for a file that cannot be understood: nothing is linted on a half-understood configuration.
 */
export async function readLintConfiguration(
  read: (path: string) => Promise<string | undefined>,
): Promise<{ readonly configuration: LintConfiguration; readonly warnings: readonly string[] }> {
  const texts = await Promise.all(FILES.map((file) => read(file.path)));
  const warnings: string[] = [];
  for (const [index, file] of FILES.entries()) {
    const text = texts[index];
    if (text === undefined) continue;
    if (file.format === 'javascript') {
      warnings.push(
        `${file.path} was not used: Deadwood never executes a repository's code, because in a pull request anybody may have written it. Write the same as .remarkrc.json or .remarkrc.yaml.`,
      );
      continue;
    }
    if (text.length > MAX_CONFIGURATION_LENGTH)
      throw new DeadwoodError(`${file.path} is too large for a configuration.`);
    const content = await parseConfiguration(file.path, text, file.format, warnings);
    if (content === undefined) continue;
    const { plugins, isAboutLint, unknown } = readPlugins(content, file.path);
    if (unknown.length > 0) warnings.push(unknownPlugins(file.path, unknown));
    const configuration = {
      plugins: isAboutLint ? plugins : DEFAULT_LINT_CONFIGURATION.plugins,
      source: file.path,
    };
    return { configuration, warnings };
  }
  return { configuration: DEFAULT_LINT_CONFIGURATION, warnings };
}

const MAX_NAMED_PLUGINS = 20;

function unknownPlugins(source: string, names: readonly string[]): string {
  const named = names.slice(0, MAX_NAMED_PLUGINS).join(', ');
  const more = names.length > MAX_NAMED_PLUGINS ? ` and ${names.length - MAX_NAMED_PLUGINS} more` : '';
  return `${source} names plugins that do not come with Deadwood and were left out: ${named}${more}. Only remark-lint's official rules and presets run.`;
}
