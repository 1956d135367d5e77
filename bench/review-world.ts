import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startForge } from '../test/support/forge/forge.ts';
import { page, type StandInHost } from '../test/support/web/stand-in.ts';
import { startWeb } from '../test/support/web/web.ts';

/**
 * A GitHub and a web in a process of their own, each with a latency, for measuring a whole review: the strict GitHub of the
 * tests, and five hosts behind a proxy with TLS. Every answer is noted with its time.
 */
export interface ReviewWorldOptions {
  readonly apiLatencyMs: number;
  readonly webLatencyMs: number;
}

/** One request as the world saw it; instants are `Date.now()`'s. */
export interface WorldRequest {
  /** `graphql ReadPullRequest`, `GET https://one.garden-shop.net/spade`. */
  readonly name: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** A pull request that nobody has reviewed yet: what a runner hands to the Action. */
export interface Proposal {
  readonly event: object;
  readonly environment: Readonly<Record<string, string>>;
  /** The one document of it, as it is at the head. */
  readonly document: string;
}

export interface ReviewWorld {
  propose(): Promise<Proposal>;
  /** Requests since the last call, in the order in which they began. */
  takeRequests(): Promise<readonly WorldRequest[]>;
  close(): Promise<void>;
}

export async function startReviewWorld(options: ReviewWorldOptions): Promise<ReviewWorld> {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(options)], { stdio: 'inherit' });
  const ask = <T>(question: string): Promise<T> =>
    new Promise((resolve) => {
      child.once('message', (answer) => resolve(answer as T));
      if (question !== '') child.send(question);
    });
  await ask('');
  return {
    propose: () => ask('propose'),
    takeRequests: () => ask('requests'),
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    },
  };
}

const SHOPS = ['one', 'two', 'three', 'four', 'five'].map((name) => `${name}.garden-shop.net`);
const BASE = '# Garden\n\nWhat we work with.\n\n- [Here](#garden)\n';
/** Five links to the web, one of them twice: there is something to say. */
const HEAD = `${BASE}${[...SHOPS, SHOPS[0]].map((host) => `- [A tool](https://${host}/tool) - Digs.\n`).join('')}`;

async function serve({ apiLatencyMs, webLatencyMs }: ReviewWorldOptions): Promise<void> {
  let requests: WorldRequest[] = [];
  const note = (name: string, startedAtMs: number): void => {
    requests.push({ name, startedAtMs, endedAtMs: Date.now() });
  };
  const hosts = SHOPS.map(
    (host): StandInHost => ({
      host,
      async handle({ method, url }) {
        const startedAtMs = Date.now();
        await later(webLatencyMs);
        note(`${method} ${url.href}`, startedAtMs);
        return page(`A tool of ${host}`, '<p>All about a tool: what it digs, how it is sharpened.</p>');
      },
    }),
  );
  const forge = await startForge({ latencyMs: apiLatencyMs, onAnswer: note });
  const web = await startWeb(hosts);
  const parent = forge.commit('main', { 'README.md': BASE });
  let proposals = 0;
  const answers: Readonly<Record<string, () => object>> = {
    propose() {
      const head = `topic-${++proposals}`;
      forge.commit(head, { 'README.md': HEAD }, { parent });
      const noProxy = { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
      const environment = { ...web.environment, ...forge.environment, ...noProxy };
      const event = forge.event(forge.openPullRequest({ head }));
      return { event, environment, document: HEAD } satisfies Proposal;
    },
    requests() {
      const taken = requests.toSorted((a, b) => a.startedAtMs - b.startedAtMs);
      requests = [];
      return taken;
    },
  };
  process.on('message', (question: string) => process.send?.(answers[question]?.() ?? {}));
  process.on('disconnect', () => process.exit(0));
  process.send?.({});
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const argument = process.argv[2];
if (import.meta.main && argument !== undefined) await serve(JSON.parse(argument) as ReviewWorldOptions);
