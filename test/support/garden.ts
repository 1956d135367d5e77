import { runStep, type StepOptions, type StepResult } from './bundle.ts';
import { type Forge, type ForgeOptions, type ShownComment, startForge } from './forge/forge.ts';
import { json, page, redirect, type StandInHost, status } from './web/stand-in.ts';
import { startWeb } from './web/web.ts';

/** The web that the documents of these tests link to; only a page that is gone costs a pause. */
const HOSTS: readonly StandInHost[] = [
  { host: 'archive.org', handle: () => json({ archived_snapshots: {} }) },
  {
    host: 'garden.tools',
    handle: ({ url }) => {
      if (url.pathname === '/old-rake') return redirect(301, '/rake');
      const prose = PAGES[url.pathname];
      return prose === undefined ? status(404) : page(`Garden tools: ${url.pathname}`, `<p>${prose}</p>`);
    },
  },
];

const PAGES: Readonly<Record<string, string>> = {
  '/': 'Spades and rakes, and all that is needed to keep them.',
  '/spade': 'All about the spade: what it digs, how it is sharpened, where it hangs.',
  '/rake': 'Leaves fear it. How to choose a rake for lawns, beds and gravel.',
  '/shears': 'For hedges and for roses, with handles of ash and blades of steel.',
  '/can': 'Water is carried in it from the well to the beans, every evening.',
};

/** One run of the Action, with what it asked of GitHub. */
export interface Visit extends StepResult {
  /** In order: `GET /repos/{owner}/{repo}/…` or `graphql ReadPullRequest`. */
  readonly requests: readonly string[];
  /** Those that change something, refused ones too. */
  readonly writes: readonly string[];
}

export interface VisitOptions {
  readonly event?: string;
  /** Instead of the pull request's event. */
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Given the process, to end it at the worst moment. */
  readonly onStart?: StepOptions['onStart'];
}

/** A forge and a web, and the Action run against them. */
export interface Garden {
  readonly forge: Forge;
  /** Commits the base on `main` and the change on `branch`, and opens a pull request. */
  propose(branch: string, base: Files, head: Files): number;
  /** Runs the Action for a pull request, as a runner does. */
  visit(pullNumber: number, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

type Files = Parameters<Forge['commit']>[1];

export async function openGarden(options: ForgeOptions = {}): Promise<Garden> {
  const [forge, web] = await Promise.all([startForge(options), startWeb(HOSTS)]);
  return {
    forge,
    propose(branch, base, head) {
      const parent = forge.commit('main', base);
      forge.commit(branch, head, { parent });
      return forge.openPullRequest({ head: branch });
    },
    async visit(pullNumber, options = {}) {
      const { event = 'pull_request_target', payload, inputs, token, environment, onStart } = options;
      forge.takeRequests();
      const before = forge.requests.length;
      const step: StepOptions = {
        event,
        payload: payload ?? forge.event(pullNumber),
        inputs: {
          token: token ?? forge.environment.GITHUB_TOKEN ?? '',
          history: 'off',
          retries: '0',
          'timeout-seconds': '5',
          ...inputs,
        },
        environment: {
          ...web.environment,
          ...forge.environment,
          NO_PROXY: '127.0.0.1',
          no_proxy: '127.0.0.1',
          ...environment,
        },
        ...(onStart === undefined ? {} : { onStart }),
      };
      const result = await runStep(step);
      const requests = forge.takeRequests();
      const seen = forge.requests.slice(before);
      const writes = requests.filter((name, index) =>
        name.startsWith('graphql ')
          ? !/^graphql (?:Read|More|Check)/.test(name)
          : seen[index]?.method !== 'GET',
      );
      return { ...result, requests, writes };
    },
    async close() {
      await web.close();
      await forge.close();
    },
  };
}

/** A review comment as a reader sees it: where, what is wrong (the bold sentences), and what a click would write. */
export interface Remark {
  /** `README.md:4`, `README.md:4-6`, `README.md:outdated`. */
  readonly at: string;
  readonly says: readonly string[];
  readonly suggests?: readonly string[];
}

export function remarksOn(forge: Forge, pullNumber: number): readonly Remark[] {
  return forge
    .comments(pullNumber)
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)))
    .map(remarkOf);
}

function remarkOf(comment: ShownComment): Remark {
  const suggestion = suggestionIn(comment.body);
  const { line, originalLine, originalStartLine } = comment;
  const span =
    line === null
      ? 'outdated'
      : originalStartLine === undefined
        ? `${line}`
        : `${line - originalLine + originalStartLine}-${line}`;
  return {
    at: `${comment.path}:${span}`,
    says: [...comment.body.matchAll(/^\*\*(.+?)\*\*/gm)].map((match) => match[1] ?? ''),
    ...(suggestion === undefined ? {} : { suggests: suggestion }),
  };
}

function suggestionIn(body: string): readonly string[] | undefined {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
  if (start === -1) return undefined;
  const fence = (lines[start] ?? '').replace('suggestion', '');
  return lines.slice(start + 1, lines.indexOf(fence, start + 1));
}

/** The document after a click on every suggestion, as GitHub's “commit suggestion” makes it. */
export function acceptSuggestions(forge: Forge, pullNumber: number, path: string, text: string): string {
  const lines = text.split('\n');
  const comments = forge.comments(pullNumber).filter((comment) => comment.path === path);
  for (const { body, line, originalLine, originalStartLine } of comments.toSorted(
    (a, b) => (b.line ?? 0) - (a.line ?? 0),
  )) {
    const suggestion = suggestionIn(body);
    if (suggestion === undefined || line === null) continue;
    const count = originalLine - (originalStartLine ?? originalLine) + 1;
    lines.splice(line - count, count, ...suggestion);
  }
  return lines.join('\n');
}

/** What is visible of a body: without the hidden marker. */
export function visible(body: string): string {
  return body.replace(/^<!-- deadwood:.* -->$/gm, '').trim();
}

/** Lines joined, with one at the end. */
export function markdown(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
