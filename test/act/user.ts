import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { type Forge, startForge } from '../support/forge/forge.ts';
import { repositoryBody, userOf } from '../support/forge/routes/shapes.ts';
import { startWeb } from '../support/web/web.ts';
import { HOSTS } from './garden.ts';
import { runWorkflow, type WorkflowRun } from './runner.ts';

export const ROOT = new URL('../../', import.meta.url).pathname;
/** `DEADWOOD_DIST=folder` tries another build. */
const DIST = process.env.DEADWOOD_DIST ?? join(ROOT, 'dist');

export type Files = Parameters<Forge['commit']>[1];

export interface Start {
  readonly event: string;
  /** A workflow file's name: `review.yml`. */
  readonly workflow: string;
  /** What the event's payload has beside the repository and the sender. */
  readonly payload: object;
  readonly runId?: number;
  /** With the runner's cache service, which remembers from one run to the next. */
  readonly hasCache?: boolean;
  /** More of what the runner gives a step. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A workflow run, with what it asked for. */
export interface Visit extends WorkflowRun {
  /** Of GitHub, in order: `GET /repos/{owner}/{repo}/…` or `graphql ReadPullRequest`. */
  readonly requests: readonly string[];
  /** Those of them that change something. */
  readonly writes: readonly string[];
  /** Of the web: `GET https://…` */
  readonly webRequests: readonly string[];
}

/** Somebody who uses Deadwood: a repository on the tests' GitHub, the web that it links to, and a runner. */
export interface User {
  readonly forge: Forge;
  /** Runs a workflow of the default branch, with a token that may do what its jobs ask for and no more. */
  run(start: Start): Promise<Visit>;
  close(): Promise<void>;
}

/** With the files of the default branch, workflows among them; `uses: deadwood/deadwood@v0` finds the Action. */
export async function openUser(files: Files): Promise<User> {
  const [forge, web] = await Promise.all([startForge({ repository: 'maker/garden' }), startWeb(HOSTS)]);
  const folder = mkdtempSync(join(tmpdir(), 'deadwood-act-user-'));
  const [checkout, action] = [join(folder, 'garden'), join(folder, 'deadwood')];
  cpSync(join(ROOT, 'action.yml'), join(action, 'action.yml'));
  cpSync(DIST, join(action, 'dist'), { recursive: true });
  forge.commit('main', files);
  const { GITHUB_TOKEN: _, ...github } = forge.environment;

  return {
    forge,
    async run({ event, workflow, payload, runId = 1, hasCache = false, environment = {} }) {
      rmSync(checkout, { recursive: true, force: true });
      git('clone', '--quiet', forge.state.git.directory, checkout);
      const path = `.github/workflows/${workflow}`;
      forge.takeRequests();
      const [forgeBefore, webBefore] = [forge.requests.length, web.requests.length];
      const visit = await runWorkflow({
        repository: checkout,
        workflow: path,
        event,
        payload: { repository: repositoryBody(forge.state), sender: userOf(forge.state, 'ada'), ...payload },
        token: forge.token({ permissions: permissionsOf(readFileSync(join(checkout, path), 'utf8')) }),
        github: { ...github, GITHUB_RUN_ID: String(runId), ...environmentOfStandIns(action), ...environment },
        machine: { ...web.environment, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
        actions: { 'deadwood/deadwood@v0': action, ...STAND_INS },
        ...(hasCache ? { cache: join(folder, 'cache') } : {}),
      });
      const requests = forge.takeRequests();
      const seen = forge.requests.slice(forgeBefore);
      return {
        ...visit,
        requests,
        writes: requests.filter((name, index) =>
          name.startsWith('graphql ') ? !/^graphql (Read|Ask)/.test(name) : seen[index]?.method !== 'GET',
        ),
        webRequests: web.requests.slice(webBefore).map(({ method, url }) => `${method} ${url}`),
      };
    },
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await web.close();
      await forge.close();
    },
  };
}

/** The Action and the workflow files, as they stand in this repository: `uses: ./` finds it. */
export function ownFiles(): Files {
  return {
    'action.yml': readFileSync(join(ROOT, 'action.yml')),
    ...filesUnder(DIST, 'dist'),
    ...filesUnder(join(ROOT, '.github/workflows'), '.github/workflows'),
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

/** Actions of others that our workflows use beside the checkout of one's own repository, which the runner does itself. */
const STAND_INS: Readonly<Record<string, string>> = Object.fromEntries(
  [...usedActions()].map((used) => [used, join(ROOT, 'test/act/actions', /([\w-]+)@/.exec(used)?.[1] ?? '')]),
);

function* usedActions(): Generator<string> {
  const text = readFileSync(join(ROOT, '.github/workflows/link-rot-sharded.yml'), 'utf8');
  for (const [, used = ''] of text.matchAll(/uses: (actions\/\S+)/g)) yield used;
}

/** What the stand-ins go by. */
function environmentOfStandIns(action: string): Readonly<Record<string, string>> {
  return {
    CHECKOUT_FOLDER: action,
    ARTIFACT_CLIENT: import.meta.resolve('@actions/artifact'),
  };
}

/** Of all jobs of a workflow. */
function permissionsOf(workflow: string): Permissions {
  const { jobs } = parse(workflow) as { jobs: Record<string, { permissions?: Permissions }> };
  return Object.assign({}, ...Object.values(jobs).map(({ permissions }) => permissions));
}
