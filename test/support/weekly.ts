import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep, type StepResult } from './bundle.ts';
import { type Forge, type ForgeOptions, startForge } from './forge/forge.ts';
import { repositoryBody } from './forge/routes/shapes.ts';
import { json, type StandInHost } from './web/stand-in.ts';
import { type StandInWeb, startWeb } from './web/web.ts';

type Files = Parameters<Forge['commit']>[1];

/** One run of the report, with what it changed at GitHub. */
export interface WeeklyRun extends StepResult {
  /** Requests that write, in order: `POST /repos/{owner}/{repo}/issues`. */
  readonly writes: readonly string[];
}

export interface WeeklyOptions {
  /** `2026-10-05`: the run begins at 06:17 UTC of that day, or at the instant given. */
  readonly on: string;
  readonly event?: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly workspace?: string;
  readonly onStart?: (child: ChildProcess) => void;
}

/** A repository on a forge, a web that changes over time, a history in a folder, and the report run against them. */
export interface Weekly {
  readonly forge: Forge;
  readonly web: StandInWeb;
  /** Where the history and whatever a test needs lies. */
  readonly folder: string;
  readonly historyFile: string;
  /** Commits the whole of `main`. */
  commit(files: Files): string;
  report(options: WeeklyOptions): Promise<WeeklyRun>;
  /** The issue's body as a person sees it, with what differs between machines named: commits, ports, durations. */
  issueText(number?: number): string;
  close(): Promise<void>;
}

/** The clock of the run goes so many times faster: pauses between looks cost nothing. */
const SPEED = 50;

export async function openWeekly(hosts: readonly StandInHost[], options: ForgeOptions = {}): Promise<Weekly> {
  const archive: StandInHost = { host: 'archive.org', handle: () => json({ archived_snapshots: {} }) };
  const [forge, web] = await Promise.all([startForge(options), startWeb([archive, ...hosts])]);
  const folder = mkdtempSync(join(tmpdir(), 'deadwood-weekly-'));
  const historyFile = join(folder, 'history.db');
  const token = forge.token({
    permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write', metadata: 'read' },
  });
  return {
    forge,
    web,
    folder,
    historyFile,
    commit: (files) => forge.commit('main', files),
    async report({ on, event = 'schedule', payload, inputs, environment, ...given }) {
      forge.takeRequests();
      const before = forge.requests.length;
      const instant = on.includes('T') ? on : `${on}T06:17:00Z`;
      const result = await runStep({
        event,
        payload: payload ?? { schedule: '17 6 * * 1', repository: repositoryBody(forge.state) },
        inputs: {
          token: given.token ?? token,
          history: historyFile,
          retries: '0',
          'timeout-seconds': '5',
          'fail-on': 'never',
          ...inputs,
        },
        environment: {
          ...web.environment,
          ...forge.environment,
          NO_PROXY: '127.0.0.1',
          no_proxy: '127.0.0.1',
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: forge.state.git.resolve('main') ?? '',
          DEADWOOD_NOW: `${instant}*${SPEED}`,
          ...environment,
        },
        ...(given.workspace === undefined ? {} : { workspace: given.workspace }),
        ...(given.onStart === undefined ? {} : { onStart: given.onStart }),
      });
      const requests = forge.takeRequests();
      const seen = forge.requests.slice(before);
      const writes = requests.filter((name, index) =>
        name.startsWith('graphql ') ? !/^graphql (Read|Ask)/.test(name) : seen[index]?.method !== 'GET',
      );
      return { ...result, writes };
    },
    issueText(number) {
      const issue = forge.issues().find((each) => number === undefined || each.number === number);
      return normal(issue?.body ?? '(no issue)', forge);
    },
    async close() {
      await web.close();
      rmSync(folder, { recursive: true, force: true });
      await forge.close();
    },
  };
}

export function normal(text: string, { state }: Forge): string {
  return text
    .replace(/^<!-- deadwood:issue.* -->\n\n/, '')
    .replace(/ <!-- deadwood:link:1 [^ ]* -->/g, '')
    .replaceAll(state.serverUrl, '')
    .replaceAll(state.git.resolve('main') ?? '-', 'SHA')
    .replaceAll((state.git.resolve('main') ?? '-').slice(0, 7), 'SHA')
    .replace(/\b\d+(\.\d+)? (ms|s|min) apart/g, 'some time apart')
    .replace(/<details>\n<summary>Slowest hosts<\/summary>[^]*?<\/details>\n+/g, '');
}
