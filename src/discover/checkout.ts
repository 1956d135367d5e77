import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where to look for git's own folder. `elsewhere`: the environment names one, so only git itself knows (git, “GIT_DIR”). */
export type Checkout =
  | { readonly kind: 'found'; readonly root: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'elsewhere' };

/**
 * The git checkout that holds a folder, found as git finds it (gitrepository-layout; git, “Discussion”): the nearest folder
 * upwards with a `.git` in it, which is a folder with a `HEAD`, or in a worktree or a submodule a file. No process is started for
 * it: that takes as long as reading a document.
 */
export function findCheckout(
  folder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Checkout {
  if (environment.GIT_DIR || environment.GIT_WORK_TREE) return { kind: 'elsewhere' };
  for (let above = resolve(folder); ; above = dirname(above)) {
    if (holdsGit(above)) return { kind: 'found', root: above };
    if (above === dirname(above)) return { kind: 'none' };
  }
}

function holdsGit(folder: string): boolean {
  const git = join(folder, '.git');
  return existsSync(join(git, 'HEAD')) || (existsSync(git) && statSync(git).isFile());
}
