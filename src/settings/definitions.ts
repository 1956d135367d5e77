import { type Defaulted, type Definition, define } from './definition.ts';
import { ruleSeverities } from './rule-severities.ts';
import { acceptedStatuses, filePath, ignoredUrls, pathGlobs, secret, urlPatterns } from './setting-types.ts';
import { shard } from './shard.ts';
import { boolean, choice, text, wholeNumber } from './value-types.ts';

const EVERYWHERE = ['input', 'option', 'file'] as const;
/** Of no use in a terminal, where nothing is written to GitHub. */
const ON_GITHUB = ['input', 'file'] as const;
const IN_FILE = ['file'] as const;

/** Every setting under its name, in the order in which people read of them. */
export const DEFINITIONS = {
  mode: define({
    type: choice('auto', 'review', 'report', 'check'),
    summary:
      'What to do: `auto` (by event), `review` (one review of a pull request), `report` (one link-rot issue) or `check` (annotations, summary, exit code).',
    default: 'auto',
    // Not in the file: where the file is read depends on the job.
    layers: ['input'],
    group: 'github',
  }),
  token: define({
    type: secret,
    summary: 'The one credential there is. Only the GitHub API ever gets to see it.',
    layers: ['input'],
    group: 'github',
  }),
  paths: define({
    type: pathGlobs,
    summary: 'Globs of the documents; `!` excludes, and a later one wins.',
    default: ['**/*.{md,mdx,markdown}'],
    layers: EVERYWHERE,
    group: 'documents',
  }),
  config: define({
    type: filePath,
    summary:
      'Settings file, YAML or JSON; it takes what the inputs take and a few things beside. A `review` reads it from the base branch.',
    default: '.github/deadwood.yml',
    layers: ['input', 'option'],
    group: 'documents',
  }),
  scope: define({
    type: choice('added', 'file', 'all'),
    summary:
      'Which findings count: those on `added` lines, those in a changed `file`, or `all`. Without a change to compare with, all.',
    default: 'added',
    layers: EVERYWHERE,
    group: 'documents',
  }),
  'fail-on': define({
    type: choice('error', 'warning', 'never'),
    summary: 'The severity that makes the run fail.',
    default: 'error',
    layers: EVERYWHERE,
    group: 'findings',
  }),
  lint: define({
    type: boolean,
    summary: 'Run remark-lint over the documents.',
    default: true,
    layers: EVERYWHERE,
    group: 'findings',
  }),
  links: define({
    type: boolean,
    summary: 'Check links.',
    default: true,
    layers: EVERYWHERE,
    group: 'links',
  }),
  duplicates: define({
    type: choice('off', 'file', 'repository', 'fix'),
    summary:
      'Where a target may be linked once only: nowhere (`off`), within a `file`, within the `repository`; `fix` is `file`, and the fix pull request removes exact repeats.',
    default: 'file',
    layers: EVERYWHERE,
    group: 'findings',
  }),
  suggestions: define({
    type: boolean,
    summary: 'Offer one-click suggestions in a review.',
    default: true,
    layers: ON_GITHUB,
    group: 'github',
  }),
  exclude: define({
    type: urlPatterns,
    summary: 'Regular expressions or globs of URLs that are not checked.',
    layers: EVERYWHERE,
    group: 'links',
  }),
  accept: define({
    type: acceptedStatuses,
    summary: 'Extra status codes taken as alive: `429`, `403 @ example.com`, `200..206`.',
    layers: EVERYWHERE,
    group: 'web',
  }),
  'timeout-seconds': define({
    type: wholeNumber(1, 600, 20),
    summary: 'Time for one request.',
    default: 20,
    layers: EVERYWHERE,
    group: 'web',
  }),
  'budget-seconds': define({
    type: wholeNumber(1, 604_800, 300),
    summary: 'How long the whole run may take. Links it does not get to are named, and come first next time.',
    default: 18_000,
    defaultIn: { review: 300 },
    layers: EVERYWHERE,
    group: 'web',
  }),
  concurrency: define({
    type: wholeNumber(1, 1_024, 64),
    summary: 'Requests in flight over all hosts.',
    default: 64,
    layers: EVERYWHERE,
    group: 'web',
  }),
  'per-host': define({
    type: wholeNumber(1, 64, 4),
    summary: 'Requests in flight to one host.',
    default: 4,
    layers: EVERYWHERE,
    group: 'web',
  }),
  retries: define({
    type: wholeNumber(0, 10, 2),
    summary: 'Spaced tries after a temporary failure.',
    default: 2,
    layers: EVERYWHERE,
    group: 'web',
  }),
  'allow-private': define({
    type: boolean,
    summary: 'Let links to private, loopback and link-local addresses be requested.',
    default: false,
    layers: EVERYWHERE,
    group: 'web',
  }),
  history: define({
    type: text({ placeholder: 'cache|off|FILE', maxChars: 4_096 }),
    summary:
      'Where sightings live between runs: `cache` (the Actions cache, or an artifact where that was evicted; not in a terminal), `off`, or the path of a file.',
    default: 'cache',
    defaultIn: { terminal: 'off' },
    layers: EVERYWHERE,
    group: 'links',
  }),
  'issue-title': define({
    type: text({ placeholder: 'TEXT', maxChars: 256 }),
    summary: "Title of the report's issue.",
    default: 'Link rot report',
    layers: ON_GITHUB,
    group: 'github',
  }),
  'issue-label': define({
    type: text({ placeholder: 'TEXT', maxChars: 50, forbidden: [',', 'GitHub separates labels by it'] }),
    summary: "Label of the report's issue.",
    default: 'link-rot',
    layers: ON_GITHUB,
    group: 'github',
  }),
  'fix-pull-request': define({
    type: boolean,
    summary: 'In a `report`, keep one pull request with every replacement that can do no harm.',
    default: false,
    layers: ON_GITHUB,
    group: 'github',
  }),
  shard: define({
    type: shard,
    summary:
      '`i/n`: this machine is number i of n. It asks its own hosts only, and leaves what it found as a part file (an artifact).',
    layers: EVERYWHERE,
    group: 'machines',
  }),
  merge: define({
    type: text({ placeholder: 'GLOB', maxChars: 1_024 }),
    summary: 'Glob of the part files that the machines left: their findings become one report.',
    layers: EVERYWHERE,
    group: 'machines',
  }),
  'json-file': define({
    type: filePath,
    summary: 'Also write the report as JSON to this file.',
    layers: EVERYWHERE,
    group: 'findings',
  }),
  'sarif-file': define({
    type: filePath,
    summary: 'Also write the report as SARIF 2.1.0 to this file.',
    layers: EVERYWHERE,
    group: 'findings',
  }),
  'html-file': define({
    type: filePath,
    summary: 'Also write the report as one HTML page to this file.',
    layers: EVERYWHERE,
    group: 'findings',
  }),
  'dry-run': define({
    type: boolean,
    summary: 'A rehearsal: nothing is written to GitHub, and what would be is printed.',
    default: false,
    layers: ON_GITHUB,
    group: 'github',
  }),
  rules: define({
    type: ruleSeverities,
    summary: "Severity of each rule, Deadwood's or remark-lint's: `error`, `warning`, `note` or `off`.",
    layers: IN_FILE,
    group: 'findings',
  }),
  ignore: define({
    type: ignoredUrls,
    summary: 'URLs that are not checked, each as it is written in a document.',
    layers: IN_FILE,
    group: 'links',
  }),
  archive: define({
    type: choice('off', 'offer', 'suggest'),
    summary:
      'What to do with an archived copy of a dead page: nothing (`off`), `offer` it in words, or `suggest` it as the replacement.',
    default: 'offer',
    layers: IN_FILE,
    group: 'links',
  }),
  'history-days': define({
    type: wholeNumber(0, 365, 7),
    summary: 'Days for which a verified target is answered from the history.',
    default: 7,
    layers: IN_FILE,
    group: 'links',
  }),
  'check-run': define({
    type: boolean,
    summary: 'Also make a check run, which branch protection can require.',
    default: false,
    layers: IN_FILE,
    group: 'github',
  }),
  'pin-issue': define({
    type: boolean,
    summary: "Pin the report's issue.",
    default: false,
    layers: IN_FILE,
    group: 'github',
  }),
  dashboard: define({
    type: boolean,
    summary:
      "Put checkboxes into the report's issue: check again, ignore a link, open the fix pull request. They are answered by a workflow on `issues: edited`.",
    default: false,
    layers: IN_FILE,
    group: 'github',
  }),
} as const;

export type SettingKey = keyof typeof DEFINITIONS;
export type SettingValue<K extends SettingKey> =
  (typeof DEFINITIONS)[K] extends Definition<infer T> ? T : never;

/** Settings that have a value even if nobody gives one. */
export type DefaultedKey = {
  [K in SettingKey]: (typeof DEFINITIONS)[K] extends Defaulted<unknown> ? K : never;
}[SettingKey];

export const SETTING_KEYS = Object.keys(DEFINITIONS) as readonly SettingKey[];

/** The definition under any of the keys, where the type of its value does not matter. */
export function definitionOf(key: SettingKey): Definition<unknown> {
  return DEFINITIONS[key] as Definition<unknown>;
}
