import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { type Forge, startForge } from '../support/forge/forge.ts';
import { repositoryBody, userOf } from '../support/forge/routes/shapes.ts';
import { startWeb } from '../support/web/web.ts';
import { DOCUMENTS, HOSTS } from './garden.ts';
import { runWorkflow, type WorkflowRun } from './runner.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
/** `DEADWOOD_DIST=folder` tries another build. */
const DIST = process.env.DEADWOOD_DIST ?? join(ROOT, 'dist');

type Files = Parameters<Forge['commit']>[1];

export interface Started {
  readonly event: string;
  /** A workflow file of the user's repository. */
  readonly workflow: string;
  readonly payload: object;
  readonly runId?: number;
  readonly cache?: string;
}

/** A workflow run, with what it asked for. */
export interface Visit extends WorkflowRun {
  /** Of GitHub, in order: `GET /repos/{owner}/{repo}/…` or `graphql ReadPullRequest`. */
  readonly requests: readonly string[];
  /** Of the web: `GET https://…` */
  readonly webRequests: readonly string[];
}

/** Somebody who uses Deadwood: a repository on the tests' GitHub and its checkout, a web, and a runner. */
export interface User {
  readonly forge: Forge;
  /** All files of the default branch. */
  readonly files: Files;
  readonly repository: object;
  readonly sender: object;
  /** Runs a workflow with a token that may do what the workflow's jobs ask for, and no more. */
  run(started: Started): Promise<Visit>;
  close(): Promise<void>;
}

/** The repository holds the documents, the Action itself (`uses: ./`) and the workflow files, as this one does. */
export async function openUser(extra: Files = {}): Promise<User> {
  const [forge, web] = await Promise.all([startForge({ repository: 'maker/garden' }), startWeb(HOSTS)]);
  const folder = mkdtempSync(join(tmpdir(), 'deadwood-act-user-'));
  const checkout = join(folder, 'garden');
  const action = { 'action.yml': readFileSync(join(ROOT, 'action.yml')), ...filesUnder(DIST, 'dist') };
  const workflows = filesUnder(join(ROOT, '.github/workflows'), '.github/workflows');
  const files: Files = { ...DOCUMENTS, ...action, ...workflows, ...extra };
  forge.commit('main', files);
  git('clone', '--quiet', forge.state.git.directory, checkout);
  return {
    forge,
    files,
    repository: repositoryBody(forge.state),
    sender: userOf(forge.state, 'ada'),
    async run({ event, workflow, payload, runId = 1, cache }) {
      forge.takeRequests();
      const before = web.requests.length;
      const { GITHUB_TOKEN: _, ...github } = forge.environment;
      const visit = await runWorkflow({
        repository: checkout,
        workflow,
        event,
        payload,
        token: forge.token({ permissions: permissionsOf(readFileSync(join(checkout, workflow), 'utf8')) }),
        github: { ...github, GITHUB_RUN_ID: String(runId) },
        machine: { ...web.environment, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
        // What the README says of `uses: deadwood/deadwood@v0`.
        actions: { 'deadwood/deadwood@v0': checkout },
        ...(cache === undefined ? {} : { cache: join(folder, cache) }),
      });
      const webRequests = web.requests.slice(before).map(({ method, url }) => `${method} ${url}`);
      return { ...visit, requests: forge.takeRequests(), webRequests };
    },
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await web.close();
      await forge.close();
    },
  };
}

function filesUnder(folder: string, name: string): Files {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [join(name, relative(folder, path)), readFileSync(path)]),
  );
}

function git(...args: readonly string[]): void {
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  execFileSync('git', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

type Permissions = Parameters<Forge['token']>[0]['permissions'];

/** Of all jobs of a workflow. */
function permissionsOf(workflow: string): Permissions {
  const { jobs } = parse(workflow) as { jobs: Record<string, { permissions?: Permissions }> };
  return Object.assign({}, ...Object.values(jobs).map(({ permissions }) => permissions));
}
