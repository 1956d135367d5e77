import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Folders and files of `src/`, from the inside out. What stands on a line may import its own line and those above it, at run
 * time; types are erased and may be shared. `*.ts` is the wiring: files directly in `src/` that have no line of their own.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['domain', 'about.ts'],
  [
    'discover',
    'extract',
    'lint',
    'resolve',
    'check',
    'judge',
    'history',
    'report',
    'mend',
    'shard',
    'job',
    'job.ts',
    'settings',
    'settings.ts',
  ],
  ['github', 'workspace', 'reading', 'publish', 'bot', 'run-request.ts'],
  ['*.ts'],
  ['faces'],
];

/** Who may load what reaches out of the process, or is heavy. Everybody else is pure, and starts fast. */
const OUTSIDE: readonly (readonly [pattern: RegExp, areas: readonly string[]])[] = [
  [/^node:(fs|fs\/promises)$/, ['discover', 'check', 'history', 'shard', 'faces', 'configure.ts']],
  [/^node:child_process$/, ['discover']],
  [/^node:(dns|http|https|net|tls)$|^(undici|linkinator|tough-cookie|htmlparser2)$/, ['check', 'github']],
  [/^node:sqlite$|^@actions\/(cache|artifact)$/, ['history']],
  [/^@actions\/core$/, ['faces']],
  [/^@octokit\/|^octokit$/, ['github']],
  [/^(remark-|unified$|vfile)/, ['lint']],
  [/^@lezer\//, ['extract']],
];

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly isDynamic: boolean;
}

/** Imports that are there at run time, of every file of `src/`. */
function* imports(): Generator<Import> {
  for (const file of globSync('**/*.ts', { cwd: SRC })) {
    const text = readFileSync(join(SRC, file), 'utf8');
    for (const [statement, specifier = ''] of text.matchAll(
      /^(?:import|export)\b[^;]*?\bfrom '([^']+)';$/gm,
    )) {
      const names =
        /\{([^}]*)\}/
          .exec(statement)?.[1]
          ?.split(',')
          .filter((name) => name.trim() !== '') ?? [];
      const isErased =
        /^(import|export) type\b/.test(statement) ||
        (names.length > 0 && names.every((name) => /^\s*type\s/.test(name)) && !/^import \w/.test(statement));
      if (!isErased) yield { file, specifier, isDynamic: false };
    }
    for (const [, specifier = ''] of text.matchAll(/^import '([^']+)';$/gm))
      yield { file, specifier, isDynamic: false };
    for (const [, specifier = ''] of text.matchAll(/(?<!typeof )\bimport\(\s*'([^']+)'/g))
      yield { file, specifier, isDynamic: true };
  }
}

function areaOf(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

function layerOf(area: string): number {
  const names = LAYERS.flat();
  const name = area.endsWith('.ts') && !names.includes(area) ? '*.ts' : area;
  const layer = LAYERS.findIndex((areas) => areas.includes(name));
  assert.notEqual(layer, -1, `give src/${area} a place in LAYERS`);
  return layer;
}

test('imports point inward', () => {
  const outward: string[] = [];
  for (const { file, specifier } of imports()) {
    if (!specifier.startsWith('.')) continue;
    const target = normalize(join(dirname(file), specifier));
    if (layerOf(areaOf(target)) > layerOf(areaOf(file))) outward.push(`${file} imports ${target}`);
  }
  assert.deepEqual(outward, []);
});

test('the domain imports nothing but itself', () => {
  const foreign = [...imports()].filter(
    ({ file, specifier }) => areaOf(file) === 'domain' && !specifier.startsWith('./'),
  );
  assert.deepEqual(foreign, []);
});

test('only adapters reach outside', () => {
  const reaching: string[] = [];
  for (const { file, specifier } of imports()) {
    for (const [pattern, areas] of OUTSIDE)
      if (pattern.test(specifier) && !areas.includes(areaOf(file)))
        reaching.push(`${file} imports ${specifier}`);
  }
  assert.deepEqual(reaching, []);
});

test('--version and --help load nothing but Node', () => {
  const loaded = new Set<string>();
  const all = [...imports()].filter(({ isDynamic }) => !isDynamic);
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { specifier } of all.filter((each) => each.file === file))
      if (specifier.startsWith('.')) load(normalize(join(dirname(file), specifier)));
      else loaded.add(specifier);
  };
  for (const file of ['faces/main.ts', 'faces/cli.ts', 'faces/help.ts']) load(file);
  const packages = [...loaded].filter((name) => !name.endsWith('.ts') && !name.startsWith('node:'));
  assert.deepEqual(packages, []);
});
