import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A folder that is gone after the tests; `git` makes commits in it as somebody, whatever the machine's configuration. */
export interface TemporaryFolder {
  readonly path: string;
  /** Writes files, making their folders; a text, bytes, or where a symbolic link leads. */
  write(files: Readonly<Record<string, string | Buffer | { readonly link: string }>>): Promise<void>;
  remove(path: string): Promise<void>;
  git(...args: readonly string[]): Promise<string>;
}

export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'deadwood-test-')));
  after(() => rm(path, { recursive: true, force: true }));
  return {
    path,
    write: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        const file = join(path, name);
        await mkdir(dirname(file), { recursive: true });
        if (typeof content === 'object' && 'link' in content) await symlink(content.link, file);
        else await writeFile(file, content);
      }
    },
    remove: (name) => rm(join(path, name), { recursive: true }),
    git: async (...args) => (await run('git', args, { cwd: path, env: gitEnvironment(path) })).stdout,
  };
}

/** A repository with one commit of these files. */
export async function makeRepository(
  files: Readonly<Record<string, string | { readonly link: string }>>,
): Promise<TemporaryFolder> {
  const folder = await makeTemporaryFolder();
  await folder.git('init', '--quiet', '--initial-branch=main');
  await folder.write(files);
  await folder.git('add', '--all');
  await folder.git('commit', '--quiet', '--allow-empty', '--message', 'first');
  return folder;
}

function gitEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Somebody',
    GIT_AUTHOR_EMAIL: 'somebody@example.org',
    GIT_COMMITTER_NAME: 'Somebody',
    GIT_COMMITTER_EMAIL: 'somebody@example.org',
  };
}
