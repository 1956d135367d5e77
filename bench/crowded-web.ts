import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createStandInGitHub } from '../test/support/web/authorities/github.ts';
import { json, page, type StandInHost, type StandInResponse, status } from '../test/support/web/stand-in.ts';
import { startWeb } from '../test/support/web/web.ts';

/**
 * The web of a list that leads to GitHub more than anywhere else, in a process of its own, behind a proxy with TLS: github.com and
 * Hacker News refuse who asks too often, as they do. Every link is good: what a tool calls broken is its own doing.
 */
export interface CrowdedWeb {
  /** Proxy variables, the authority's certificate, and a token for api.github.com. */
  readonly environment: Readonly<Record<string, string>>;
  readonly urls: readonly string[];
  /** Since the last call. Limits are forgotten too, as if an hour had passed. */
  take(): Promise<{ readonly requests: number; readonly refused: number }>;
  close(): Promise<void>;
}

/**
 * How often an address may ask. github.com's own limits for people without an account are not published; since May 2025 they are
 * met by whoever opens some dozen pages (github.com/orgs/community/discussions/159123). Hacker News blocks bursts
 * (github.com/open-guides/og-aws/pull/532). Both rows are kinder than what was seen.
 */
const GITHUB = { requests: 400, windowMs: 60_000 };
const HACKER_NEWS = { requests: 60, windowMs: 60_000 };

/** Shares of a measured wiki's 153,764 links; what is left is a long tail, four links a host. */
const SHARES = { github: 0.41, hackerNews: 0.11 };
const LINKS_A_HOST = 4;
const LATENCY_MS = 60;

interface Opened {
  readonly environment: Readonly<Record<string, string>>;
  readonly urls: readonly string[];
}

export async function startCrowdedWeb(links: number): Promise<CrowdedWeb> {
  const child = fork(fileURLToPath(import.meta.url), [String(links)], { stdio: 'inherit' });
  const next = <T>() =>
    new Promise<T>((resolve) => child.once('message', (message) => resolve(message as T)));
  const { environment, urls } = await next<Opened>();
  return {
    environment,
    urls,
    async take() {
      const answer = next<{ requests: number; refused: number }>();
      child.send('take');
      return answer;
    },
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    },
  };
}

/** So many requests in each window; the rest is told when to come back. */
function createLimit({ requests, windowMs }: { readonly requests: number; readonly windowMs: number }) {
  let [startedAtMs, used] = [0, 0];
  return {
    /** Seconds to wait; 0 when the request is within the limit. */
    take(): number {
      const nowMs = Date.now();
      if (nowMs - startedAtMs >= windowMs) [startedAtMs, used] = [nowMs, 0];
      used += 1;
      return used <= requests ? 0 : Math.ceil((startedAtMs + windowMs - nowMs) / 1_000);
    },
    forget() {
      startedAtMs = 0;
    },
  };
}

const TAIL = /^site-\d+\.link-garden\.net$/;

async function serve(links: number): Promise<void> {
  const [repositories, items] = [Math.round(links * SHARES.github), Math.round(links * SHARES.hackerNews)];
  const names = Array.from({ length: repositories }, (_, index) => `maker-${index % 700}/tool-${index}`);
  const github = createStandInGitHub({ repositories: names.map((nameWithOwner) => ({ nameWithOwner })) });
  const limits = { github: createLimit(GITHUB), hackerNews: createLimit(HACKER_NEWS) };
  let [requests, refused] = [0, 0];
  const answered = (answer: StandInResponse): StandInResponse => ({ ...answer, delayMs: LATENCY_MS });
  const limited = (limit: { take(): number }, answer: () => StandInResponse): StandInResponse => {
    const seconds = limit.take();
    if (seconds === 0) return answer();
    refused += 1;
    return status(429, { headers: { 'retry-after': String(seconds) }, body: 'Too many requests' });
  };
  const article = (title: string) =>
    page(title, '<p>All about it, in some words that nobody needs to read.</p>');
  const hosts: readonly Omit<StandInHost, 'network'>[] = [
    { host: 'github.com', handle: ({ url }) => limited(limits.github, () => article(url.pathname.slice(1))) },
    {
      host: 'api.github.com',
      async handle({ url, body }) {
        if (url.pathname !== '/graphql') return json({ message: 'Not Found' }, 404);
        const { query } = JSON.parse(body) as { query: string };
        return json(await github.graphql(query));
      },
    },
    {
      host: 'news.ycombinator.com',
      handle: ({ url }) =>
        limited(limits.hackerNews, () => article(`Item ${url.searchParams.get('id')} | Hacker News`)),
    },
    {
      host: 'hacker-news.firebaseio.com',
      handle({ url }) {
        const id = Number(/(\d+)\.json$/.exec(url.pathname)?.[1]);
        return json({ id, type: 'story', by: 'someone', title: `Item ${id}` });
      },
    },
    { host: TAIL, handle: ({ url }) => article(`${url.hostname}${url.pathname}`) },
  ];
  const counted = hosts.map(
    ({ host, handle }): StandInHost => ({
      host,
      async handle(request) {
        requests += 1;
        const answer = await handle(request);
        return typeof answer === 'string' ? answer : answered(answer);
      },
    }),
  );
  const web = await startWeb(counted);
  const tail = Array.from(
    { length: links - repositories - items },
    (_, index) => `https://site-${Math.floor(index / LINKS_A_HOST)}.link-garden.net/page-${index}`,
  );
  const urls = [
    ...names.map((name) => `https://github.com/${name}`),
    ...Array.from(
      { length: items },
      (_, index) => `https://news.ycombinator.com/item?id=${20_000_000 + index}`,
    ),
    ...tail,
  ];
  process.on('message', () => {
    process.send?.({ requests, refused });
    [requests, refused] = [0, 0];
    for (const limit of Object.values(limits)) limit.forget();
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ environment: web.environment, urls } satisfies Opened);
}

const argument = process.argv[2];
if (import.meta.main && argument !== undefined) await serve(Number(argument));
