import { after } from 'node:test';
import { createWebChecker, type WebChecker, type WebOptions } from '../../src/check/web.ts';
import type { Evidence, Exchange } from '../../src/domain/evidence.ts';
import { SILENT_LOG } from '../../src/domain/ports.ts';
import type { WebTarget } from '../../src/domain/target.ts';
import { collected, inBatches } from '../support/batches.ts';
import { fastClock } from '../support/web/clocks.ts';
import type { StandInHost } from '../support/web/stand-in.ts';
import { type StandInWeb, startWeb } from '../support/web/web.ts';

const SPEED = 50;

type Change = Partial<WebOptions['settings']> & { readonly budgetSeconds?: number };

/** A stand-in web with a checker before it; both are closed after the tests. */
export async function open(
  hosts: readonly StandInHost[],
  change: Change = {},
): Promise<{ readonly web: StandInWeb; readonly checker: WebChecker }> {
  const web = await startWeb(hosts);
  const checker = await createChecker({ environment: web.environment }, change);
  after(() => web.close());
  return { web, checker };
}

/** A checker whose pauses are short; closed after the tests. */
export async function createChecker(
  options: Partial<WebOptions>,
  { budgetSeconds = 3_000, ...settings }: Change = {},
): Promise<WebChecker> {
  const clock = fastClock(SPEED);
  const checker = await createWebChecker({
    settings: {
      timeoutSeconds: 5,
      concurrency: 64,
      perHost: 4,
      retries: 2,
      allowPrivate: false,
      accept: [],
      archive: 'off',
      ...settings,
    },
    deadlineMs: clock.now() + budgetSeconds * 1_000,
    clock,
    log: SILENT_LOG,
    environment: {},
    ...options,
  });
  after(() => checker.close());
  return checker;
}

export function target(url: string): WebTarget {
  const parsed = new URL(url);
  const fragment = parsed.hash ? { fragment: decodeURIComponent(parsed.hash.slice(1)) } : {};
  return { kind: 'web', url: parsed.href, occurrences: [], ...fragment };
}

/** Evidence by URL as it was given. */
export async function check(checker: WebChecker, urls: readonly string[]): Promise<Map<string, Evidence>> {
  const found = new Map<string, Evidence>();
  for (const { evidence } of await collected(checker.check(inBatches(urls.map(target))))) {
    found.set(evidence.url, evidence);
  }
  return new Map(urls.map((url) => [url, found.get(new URL(url).href) as Evidence]));
}

/** `sweep GET 301 https://…/ 200`, `browser GET timeout/DEADLINE` */
export function words({ look, method, hops, status, error }: Exchange): string {
  const way = hops.map((hop) => `${hop.status} ${hop.location} `).join('');
  return `${look} ${method} ${way}${status ?? `${error?.kind}/${error?.code}`}`;
}

export function story(evidence: Evidence | undefined): readonly string[] {
  return evidence?.exchanges.map(words) ?? ['no evidence'];
}
