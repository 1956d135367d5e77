/**
 * The web check: from targets to evidence. Each page is looked at once, in its host's turn (lanes.ts), by linkinator where there are
 * few (linkinator-sweeps.ts); our transport makes the requests (transport.ts); what is not plainly alive is looked at again (second-look.ts). What it all
 * means is the judge's business.
 *
 * Nothing is kept of a finished page but for a few recent ones, so memory does not grow with the number of targets.
 */
import { setMaxListeners } from 'node:events';
import type { ExchangeError } from '../domain/evidence.ts';
import type { Clock, Log } from '../domain/ports.ts';
import type { Settings } from '../domain/settings.ts';
import type { WebTarget } from '../domain/target.ts';
import { type AuthorityReply, type AuthorityRequest, fetchAuthority } from './authority-fetch.ts';
import type { Observed } from './check.ts';
import type { ValidatorsOf } from './conditional.ts';
import { honestUserAgent } from './headers.ts';
import { Lanes } from './lanes.ts';
import type { LookWorld } from './look.ts';
import { createNameResolver, type NameResolver } from './name-resolver.ts';
import { type Environment, readProxies } from './proxy.ts';
import type { Batches } from './streams.ts';
import type { Sweeper } from './sweep.ts';
import { Transport } from './transport.ts';
import { createTrust } from './trust.ts';
import { WebRun } from './web-run.ts';

export interface WebOptions {
  readonly settings: Pick<
    Settings,
    'timeoutSeconds' | 'concurrency' | 'perHost' | 'retries' | 'allowPrivate' | 'accept' | 'archive'
  >;
  /** Milliseconds since the epoch, by `clock`: then everything pending ends, and the rest is named `budget`. */
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly log: Log;
  /** Proxy variables and NODE_EXTRA_CA_CERTS are read from it, once. */
  readonly environment: Environment;
  /** Added to the User-Agent's comment, after the address to read about us at. */
  readonly userAgentSuffix?: string;
  /** ISO 8601 instant of the first failure that an earlier run saw of a target; the archive is asked for a copy before it. */
  readonly firstFailureOf?: (url: string) => string | undefined;
  /** What an earlier run kept of a target that was alive; asked for pages that are going to be asked. */
  readonly validatorsOf?: ValidatorsOf | undefined;
  /** Replaces the machine's name resolution. */
  readonly resolver?: NameResolver;
  readonly onProgress?: (progress: WebProgress) => void;
}

export interface WebProgress {
  /** Targets with evidence. */
  readonly done: number;
  /** Targets taken in so far. */
  readonly known: number;
  /** Hosts with pages that have not been asked for. */
  readonly waitingHosts: number;
}

export interface WebChecker {
  /** Evidence for every target, in the order of completion; ends by the deadline at the latest, if `targets` does. */
  check(targets: Batches<WebTarget>): Batches<Observed>;
  /** One question to an authority, through the same guard and proxy, in the host's turn; a 429 is waited for, a little. */
  fetchAuthority(
    url: string,
    request?: AuthorityRequest,
  ): Promise<AuthorityReply | { readonly error: ExchangeError }>;
  /** Sent so far. */
  readonly requests: number;
  /** Closes connections and puts back what was replaced in the process (sweep-front.ts). */
  close(): Promise<void>;
}

export async function createWebChecker(options: WebOptions): Promise<WebChecker> {
  const { settings, clock, log, environment, deadlineMs } = options;
  const proxies = readProxies(environment);
  const startedAtMs = clock.now();
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  const closing = new AbortController();
  clock.sleep(Math.max(0, deadlineMs - startedAtMs), closing.signal).then(
    () => ending.abort(),
    () => undefined,
  );
  const timeoutMs = settings.timeoutSeconds * 1_000;
  const transport = new Transport({
    resolver: options.resolver ?? createNameResolver(),
    proxies,
    trust: createTrust(environment.NODE_EXTRA_CA_CERTS, log),
    allowPrivate: settings.allowPrivate,
    timeoutMs: Math.min(timeoutMs, LONGEST_CONNECT_MS),
    userAgent: honestUserAgent(options.userAgentSuffix),
    perHost: settings.perHost,
    concurrency: settings.concurrency,
    signal: ending.signal,
  });
  const { concurrency, perHost } = settings;
  const lanes = new Lanes({ concurrency, perHost, clock, signal: ending.signal, deadlineMs });
  const world: LookWorld = {
    transport,
    lanes,
    clock,
    startedAtMs,
    ...(options.userAgentSuffix === undefined ? {} : { userAgentSuffix: options.userAgentSuffix }),
  };
  let sweeper: Promise<Sweeper> | undefined;
  const openSweeper = () => {
    sweeper ??= import('./sweep.ts').then(({ createLinkinatorSweeper }) => createLinkinatorSweeper());
    return sweeper;
  };
  return {
    check: (targets) =>
      new WebRun({ ...options, world, openSweeper, ending: ending.signal, timeoutMs }).check(targets),
    fetchAuthority: (url, request = {}) => fetchAuthority(url, request, { ...world, timeoutMs }),
    get requests() {
      return transport.requests;
    },
    async close() {
      closing.abort();
      ending.abort();
      await (await sweeper)?.close();
      await transport.close();
    },
  };
}

/** A host that cannot be connected to in this time is not going to answer in the rest of a request's. */
const LONGEST_CONNECT_MS = 10_000;
