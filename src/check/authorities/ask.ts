import type { Evidence } from '../../domain/evidence.ts';
import type { WebTarget } from '../../domain/target.ts';
import type { AuthorityResult } from '../check.ts';
import { type Batches, createQueue, type Queue } from '../streams.ts';
import type { Authority, AuthorityWorld, Question, Reply } from './authority.ts';
import { AUTHORITIES } from './table.ts';

/** Batches of one authority that may fail one after the other before it is asked no more in this run. */
const FAILURES_ALLOWED = 2;

/** Asks with one world: what the pipeline holds on to. */
export function createAuthorities(
  world: AuthorityWorld,
  table: readonly Authority[] = AUTHORITIES,
): (targets: Batches<WebTarget>) => Batches<AuthorityResult> {
  return (targets) => askAuthorities(targets, world, table);
}

/**
 * Sends each target to the authority that knows of it, in batches, while more targets come in; what nobody knows of, and
 * what an authority could not tell, is handed on. Each target comes out once, in no particular order.
 */
export async function* askAuthorities(
  targets: Batches<WebTarget>,
  world: AuthorityWorld,
  table: readonly Authority[] = AUTHORITIES,
): Batches<AuthorityResult> {
  const results = createQueue<AuthorityResult>();
  const desks = table.map((authority) => new Desk(authority, world, results));
  const sorting = sortTargets(targets, desks, world, results).then(
    () => results.end(),
    (error: unknown) => results.end(error),
  );
  yield* results.batches();
  await sorting;
}

async function sortTargets(
  targets: Batches<WebTarget>,
  desks: readonly Desk[],
  world: AuthorityWorld,
  results: Queue<AuthorityResult>,
): Promise<void> {
  for await (const batch of targets) {
    const isInTime = world.clock.now() < world.deadlineMs;
    for (const target of batch) {
      const url = new URL(target.url);
      const isTaken = isInTime && desks.some((desk) => desk.take(target, url));
      if (!isTaken) results.push({ handOn: target });
    }
  }
  await Promise.all(desks.map((desk) => desk.close()));
}

interface Waiting {
  readonly target: WebTarget;
  readonly question: Question<unknown>;
}

/** One authority in one run: gathers questions, sends them in batches, and stops asking when it does not answer. */
class Desk {
  readonly #authority: Authority;
  readonly #world: AuthorityWorld;
  readonly #results: Queue<AuthorityResult>;
  /** Batches that are being filled, by group. */
  readonly #open = new Map<string, Waiting[]>();
  /** Batches that are full and wait for their turn. */
  readonly #full: (readonly Waiting[])[] = [];
  readonly #lanes: Promise<void>[] = [];
  /** Lanes that will look at the line of full batches again. */
  #working = 0;
  #failuresInARow = 0;
  #isClosed = false;

  constructor(authority: Authority, world: AuthorityWorld, results: Queue<AuthorityResult>) {
    this.#authority = authority;
    this.#world = world;
    this.#results = results;
  }

  /** False when this authority has no word on the URL, or none to give in this run. */
  take(target: WebTarget, url: URL): boolean {
    const asked = this.#isClosed ? undefined : this.#authority.read(url, this.#world);
    if (asked === undefined) return false;
    const { subject, group = '' } = asked;
    const fragment = target.fragment === undefined ? {} : { fragment: target.fragment };
    const waiting: Waiting = { target, question: { key: target.url, url, subject, ...fragment } };
    const batch = this.#open.get(group) ?? [];
    batch.push(waiting);
    this.#open.set(group, batch);
    if (batch.length >= this.#authority.batchSize) {
      this.#open.delete(group);
      this.#send(batch);
    }
    return true;
  }

  /** No more questions: sends what is left and waits for all answers. */
  async close(): Promise<void> {
    for (const batch of this.#open.values()) this.#send(batch);
    this.#open.clear();
    await Promise.all(this.#lanes);
  }

  #send(batch: readonly Waiting[]): void {
    this.#full.push(batch);
    if (this.#working >= this.#authority.batchesInFlight) return;
    this.#working++;
    this.#lanes.push(this.#work());
  }

  async #work(): Promise<void> {
    for (let batch = this.#full.shift(); batch !== undefined; batch = this.#full.shift()) {
      const replies = await this.#ask(batch);
      for (const { target, question } of batch) {
        const reply = replies.get(question.key);
        this.#results.push(
          reply === undefined || reply.state === 'unknown'
            ? { handOn: target }
            : { answered: evidenceOf(target, this.#authority.name, reply), target },
        );
      }
    }
    // In the same turn as the last look at the line: no batch can come in between and find nobody.
    this.#working--;
  }

  /** No answers at all when the authority failed, or the run's time is over. */
  async #ask(batch: readonly Waiting[]): Promise<ReadonlyMap<string, Reply>> {
    if (this.#isClosed || this.#world.clock.now() >= this.#world.deadlineMs) return new Map();
    try {
      const { byKey, isExhausted } = await this.#authority.ask(
        batch.map(({ question }) => question),
        this.#world,
      );
      this.#failuresInARow = 0;
      if (isExhausted === true) {
        if (!this.#isClosed) this.#world.onExhausted?.(this.#authority.name);
        this.#stop('allows no more requests for now');
      }
      return byKey;
    } catch (error) {
      this.#failuresInARow++;
      const why = error instanceof Error ? error.message : String(error);
      this.#world.log.debug(`${this.#authority.name} did not answer (${why}): the web is asked instead.`);
      if (this.#failuresInARow >= FAILURES_ALLOWED) this.#stop('does not answer');
      return new Map();
    }
  }

  #stop(why: string): void {
    if (!this.#isClosed)
      this.#world.log.info(`${this.#authority.name} ${why}; the rest is asked on the web.`);
    this.#isClosed = true;
  }
}

function evidenceOf(target: WebTarget, authority: string, { fragment, ...answer }: Reply): Evidence {
  return {
    url: target.url,
    checkedBy: authority,
    exchanges: [],
    authority: { authority, ...answer },
    ...(fragment === undefined ? {} : { fragment }),
  };
}
