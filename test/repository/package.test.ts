import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HOMEPAGE, NAME, VERSION } from '../../src/about.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository: { readonly url: string };
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

test('package.json and the code agree on who we are', () => {
  assert.deepEqual([manifest.name, manifest.version], [NAME, VERSION]);
  assert.equal(manifest.repository.url, `git+${HOMEPAGE}.git`);
  assert.equal(manifest.bin.deadwood, 'dist/cli.js');
});

test('the changelog has a place for this version', () => {
  assert.match(
    read('CHANGELOG.md'),
    new RegExp(`^## \\[(Unreleased|${VERSION.replaceAll('.', '\\.')})\\]`, 'm'),
  );
});

test('the licence is MIT, and those of what is bundled are told', () => {
  assert.equal(manifest.license, 'MIT');
  assert.match(read('LICENSE'), /^MIT License\n/);
  const licenses = read('dist/licenses.txt');
  for (const name of ['linkinator', 'undici', 'yaml', 're2js', '@octokit/core'])
    assert.ok(licenses.includes(`\n${name}\n`), name);
});

test('one install script is allowed, the one that brings Node', () => {
  assert.deepEqual(manifest.allowScripts, { node: true });
});

test('the lock file names no registry: everybody installs from their own', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
  const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
  assert.deepEqual(resolved, []);
});

test('nothing is loaded from outside dependencies', () => {
  assert.ok(!existsSync(new URL('../../.npmrc', import.meta.url)));
  const ranges = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.deepEqual(
    ranges.filter((range) => !/^[~^]?\d/.test(range)),
    [],
  );
});
