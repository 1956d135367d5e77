/**
 * Builds `dist/`, what the Action runs and what `npx -y node@24 dist/cli.js` runs: the sources and everything they need,
 * in a few chunks that are loaded on demand. The same sources give the same bytes on every machine: CI builds it anew
 * and compares.
 *
 * 1. `tsc` strips the types into `build/`.
 * 2. `ncc` bundles `build/src/faces/main.js` into `dist/main/`, with the licences of what it took.
 * 3. Three small entries beside it: `index.js` (the Action), `cli.js` (the terminal), `worker.js` (a thread).
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const build = join(root, 'build');
const dist = join(root, 'dist');

/** An older Node has no `node:sqlite`: it gets a sentence, not a stack. */
const MIN_NODE = 24;

/**
 * Compiled code is kept between runs, in the person's own cache: a shared temporary folder could hold somebody else's.
 * Worth some 80 ms a run. NODE_DISABLE_COMPILE_CACHE=1 switches it off.
 */
const COMPILE_CACHE = `const { XDG_CACHE_HOME, HOME } = process.env;
const cache = XDG_CACHE_HOME || (HOME && \`\${HOME}/.cache\`);
if (cache) (await import('node:module')).enableCompileCache(\`\${cache}/deadwood\`);
`;

function entry(face: 'action' | 'cli' | 'worker', comment: string, preparation = ''): string {
  const call = face === 'worker' ? 'worker()' : `${face}(new URL('./worker.js', import.meta.url))`;
  return `// ${comment} Generated: npm run bundle
if (Number.parseInt(process.versions.node, 10) < ${MIN_NODE}) {
  console.error(\`deadwood: Node \${process.versions.node} is too old, it needs ${MIN_NODE}: npx -y node@${MIN_NODE} dist/cli.js\`);
  process.exit(2);
}
${preparation}const { ${face} } = await import('./main/index.js');
await ${call};
`;
}

const ENTRIES: Readonly<Record<string, string>> = {
  'index.js': entry('action', 'The Action: see action.yml.'),
  'cli.js': `#!/usr/bin/env node\n${entry('cli', 'The terminal: npx -y node@24 dist/cli.js --help', COMPILE_CACHE)}`,
  'worker.js': entry('worker', 'A thread that reads documents.'),
};

/** A dependency of which the bundle gets a copy without one of its modules. */
interface Overlay {
  readonly name: string;
  /** Module, and what stands in for it. */
  readonly module: string;
  readonly text: string;
}

const OVERLAYS: readonly Overlay[] = [
  {
    // It reads configuration files of its own by `import()` of a computed path, for which the bundler would take in its whole
    // folder, type declarations included. We give it no such file.
    name: 'linkinator',
    module: 'build/src/config.js',
    text: "export async function getConfig() {\n  throw new Error('configuration files of linkinator are not read');\n}\n",
  },
  {
    // Identity tokens are never asked for; the HTTP client for them is a megabyte that each step would load.
    name: '@actions/core',
    module: 'lib/oidc-utils.js',
    text: "export class OidcClient {\n  static async getIDToken() {\n    throw new Error('identity tokens are not asked for');\n  }\n}\n",
  },
];

transpile();
for (const each of OVERLAYS) overlay(each);
rmSync(dist, { recursive: true, force: true });
run('ncc', [
  'build',
  'build/src/faces/main.js',
  '-o',
  'dist/main',
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet',
]);
renameSync(join(dist, 'main/licenses.txt'), join(dist, 'licenses.txt'));
for (const [name, text] of Object.entries(ENTRIES))
  writeFileSync(join(dist, name), text, { mode: name === 'cli.js' ? 0o755 : 0o644 });
rmSync(build, { recursive: true });
verify();

function transpile(): void {
  rmSync(build, { recursive: true, force: true });
  mkdirSync(build);
  const options = { rootDir: '..', outDir: '.', noCheck: true, removeComments: true };
  const project = { extends: '../tsconfig.json', include: ['../src'], compilerOptions: options };
  writeFileSync(join(build, 'tsconfig.json'), JSON.stringify(project));
  run('tsc', ['--project', 'build/tsconfig.json']);
}

function overlay({ name, module, text }: Overlay): void {
  const [from, to] = ['node_modules', 'build/node_modules'].map((folder) => join(root, folder, name)) as [
    string,
    string,
  ];
  mkdirSync(to, { recursive: true });
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !/\.d\.[cm]?ts$/.test(path) && !path.startsWith(join(from, 'node_modules')),
  });
  if (!existsSync(join(to, module))) throw new Error(`${name} has no ${module} any more`);
  writeFileSync(join(to, module), text);
}

/** Nothing of this machine may be in the bundle: it would differ from the next machine's. */
function verify(): void {
  for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    if (readFileSync(path, 'utf8').includes(root.slice(0, -1)))
      throw new Error(`${path} holds the path of this machine, ${root}`);
  }
}

function run(tool: 'ncc' | 'tsc', options: readonly string[]): void {
  execFileSync(join(root, 'node_modules/.bin', tool), options, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
