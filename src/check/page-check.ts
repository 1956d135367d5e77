/** The check of one page: the sweep's look, the second looks that the table asks for, and the evidence of its targets. */
import type { Evidence, Exchange } from '../domain/evidence.ts';
import type { AcceptedStatus } from '../domain/settings.ts';
import type { WebTarget } from '../domain/target.ts';
import { isInconclusive, isUnchanged, type Validators } from '../domain/validators.ts';
import type { Bagged } from './bag.ts';
import type { Observed } from './check.ts';
import { conditionFor, type ValidatorsOf } from './conditional.ts';
import { findFragment, isJudgeable } from './fragments.ts';
import { type Manners, mannersOf } from './hosts.ts';
import type { Slot } from './lanes.ts';
import type { LookRequest, Sight } from './look.ts';
import type { Page } from './page.ts';
import { BODY, CONDITIONAL, GET_SWEEP, HEAD_SWEEP, requestFor } from './planned-request.ts';
import { nextLook, type PlannedLook } from './second-look.ts';
import type { SideLooks } from './side-looks.ts';
import { looksLikeFile } from './smells.ts';
import type { SweptPage } from './sweep.ts';
import type { SweepReply } from './sweep-front.ts';

/** What a page's check asks of the run it belongs to. */
export interface PageWorld {
  /** With a slot, the first request is made at once; otherwise in the host's turn. */
  look(request: LookRequest, slot?: Slot): Promise<Sight>;
  /** Resolves after the pause; rejects when the run is over. */
  pause(durationMs: number): Promise<void>;
  /** An exchange of another page of that host which shows why nobody is asked there any more. */
  troubleAt(host: string): Exchange | undefined;
  /** Remembers what may become the reason for giving up the host it happened at. */
  noteTrouble(exchange: Exchange): void;
  readonly sideLooks: SideLooks;
  archiveOf(url: string): Promise<Evidence['archive']>;
  readonly validatorsOf: ValidatorsOf | undefined;
  /** True when the run ended, true network or not. */
  readonly ending: Evidence['notAsked'] | undefined;
  readonly retries: number;
  readonly timeoutMs: number;
  readonly accept: readonly AcceptedStatus[];
  /** The first look at the page is over. */
  looked(page: PageCheck): void;
  finished(page: PageCheck, observed: readonly Observed[]): void;
}

export class PageCheck implements SweptPage, Bagged {
  place = -1;
  /** Normalised, without fragment. */
  readonly url: string;
  readonly targets: WebTarget[];
  /** With its port, if that is not the scheme's own: what a lane and a sweep are for. */
  readonly host: string;
  readonly #address: URL;
  readonly #manners: Manners;
  readonly #world: PageWorld;
  #exchanges: Exchange[] = [];
  #page: Page | undefined;
  #retryAfterMs: number | undefined;
  #sweep: Promise<void> | undefined;
  #fallback: Promise<void> | undefined;
  /** The GET after a HEAD that linkinator is going to ask for. */
  #expectsFallback = false;
  #notAsked: Evidence['notAsked'] | undefined;
  #isFinished = false;

  constructor(url: string, targets: readonly WebTarget[], world: PageWorld) {
    this.url = url;
    this.targets = [...targets];
    this.#address = new URL(url);
    this.host = this.#address.host;
    this.#manners = mannersOf(this.#address.hostname);
    this.#world = world;
  }

  /** What was seen, once it is finished. */
  get seen(): { readonly exchanges: readonly Exchange[]; readonly page: Page | undefined } {
    return { exchanges: this.#exchanges, page: this.#page };
  }

  /** The first look without linkinator, in a turn that the host's lane has given. */
  begin(slot: Slot): void {
    this.#sweep = this.#lookFirst(slot);
    this.#sweep.catch(() => this.stop(this.#world.ending ?? 'budget'));
  }

  /** Ends the check of a page whose host is not asked any more. */
  turnAway(): void {
    this.#turnAway(this.host);
    this.#finish(undefined);
  }

  /** linkinator's question; asked again, it is answered from what is known, but for a GET after a HEAD. */
  async ask(): Promise<SweepReply> {
    if (this.#isFinished) {
      throw new Error('not asked any more');
    }
    if (this.#sweep === undefined) {
      this.#sweep = this.#lookFirst();
    } else if (this.#expectsFallback) {
      this.#expectsFallback = false;
      this.#fallback = this.#lookAgain();
    }
    await (this.#fallback ?? this.#sweep);
    const { status, error } = this.#exchanges.at(-1) ?? {};
    if (status === undefined) {
      throw new Error(error?.code ?? 'not asked');
    }
    return { status };
  }

  /** After the sweep: makes good what it left out. */
  settle(): void {
    if (this.#sweep === undefined || this.#expectsFallback) {
      // The answer is the sweep's, which is gone; the check goes on by itself.
      this.ask().catch(() => undefined);
    }
  }

  /** Ends the check with what has been seen. */
  stop(notAsked: Evidence['notAsked']): void {
    this.#notAsked ??= notAsked;
    this.#finish(undefined);
  }

  /** @param slot what linkinator does not have: its questions wait for the host's turn */
  async #lookFirst(slot?: Slot): Promise<void> {
    const isHead = looksLikeFile(this.#address) && !this.#manners.isGetOnly && !this.#wantsAnchors();
    const condition = isHead ? undefined : conditionFor(this.targets, this.#world.validatorsOf);
    if (condition !== undefined) await this.#look(CONDITIONAL, slot, condition);
    else await this.#look(isHead ? HEAD_SWEEP : GET_SWEEP, slot);
    this.#world.looked(this);
    const { status = 0 } = this.#exchanges.at(-1) ?? {};
    const asksAgain = slot === undefined && isHead && (status < 200 || status > 299);
    if (asksAgain && this.#plan()?.look === 'get') {
      this.#expectsFallback = true;
    } else {
      this.#goOn();
    }
  }

  async #lookAgain(): Promise<void> {
    const plan = this.#plan();
    if (plan) await this.#look(plan);
    this.#goOn();
  }

  #plan(): PlannedLook | undefined {
    if (this.#isFinished || this.#notAsked !== undefined || this.#world.ending || this.#isAccepted()) {
      return undefined;
    }
    const { retries } = this.#world;
    return nextLook({
      url: this.#address,
      exchanges: this.#exchanges,
      retries,
      ...(this.#retryAfterMs === undefined ? {} : { retryAfterMs: this.#retryAfterMs }),
    });
  }

  #isAccepted(): boolean {
    const last = this.#exchanges.at(-1);
    if (last === undefined || isInconclusive(last)) return false;
    const { status } = last;
    const { hostname } = this.#address;
    return this.#world.accept.some(
      ({ status: accepted, host }) =>
        accepted === status && (host === undefined || hostname === host || hostname.endsWith(`.${host}`)),
    );
  }

  /** Second looks until the table has no more; then the evidence. Detached from the sweep: its pauses cost nobody a turn. */
  #goOn(): void {
    const plan = this.#plan();
    if (plan === undefined && !this.#wantsBody() && !this.#isDead()) this.#finish(undefined);
    else this.#lookOn(plan).catch(() => this.stop(this.#world.ending ?? 'budget'));
  }

  async #lookOn(first: PlannedLook | undefined): Promise<void> {
    for (let plan = first; plan; plan = this.#plan()) {
      await this.#world.pause(plan.pauseMs);
      if (!(await this.#look(plan))) break;
    }
    if (this.#isFinished) return;
    if (this.#wantsBody()) await this.#look(BODY);
    const wantsCopy = this.#isDead() && !this.#world.ending;
    this.#finish(wantsCopy ? await this.#world.archiveOf(this.url) : undefined);
  }

  /** Makes one look; false when nothing came of it, so that the same plan would come again. */
  async #look(plan: PlannedLook, slot?: Slot, condition?: Validators): Promise<boolean> {
    const request = requestFor(plan, {
      url: this.url,
      address: this.#address,
      attempt: this.#exchanges.length + 1,
      wantsAnchors: this.#wantsAnchors(),
      timeoutMs: this.#world.timeoutMs,
      condition,
    });
    const isInsecureCheck = plan.look === 'https' && plan.method === 'HEAD';
    if (plan.look === 'canary' || isInsecureCheck) {
      const { sideLooks } = this.#world;
      const exchange = await (isInsecureCheck
        ? sideLooks.httpsTwin(this.host, request)
        : sideLooks.canary(request));
      if (exchange) this.#exchanges.push(exchange);
      return exchange !== undefined;
    }
    const sight = await this.#world.look(request, slot);
    if (sight.turnedAwayBy !== undefined) {
      this.#turnAway(sight.turnedAwayBy);
      return false;
    }
    this.#exchanges.push(sight.exchange);
    this.#retryAfterMs = sight.retryAfterMs;
    if (plan.url === undefined) this.#page = sight.page;
    this.#world.noteTrouble(sight.exchange);
    if (sight.exchange.error?.kind === 'unsafe') this.#notAsked = 'unsafe';
    if (sight.exchange.error?.kind === 'budget') this.#notAsked = 'budget';
    return true;
  }

  /** Nobody is asked at that host any more: the run is over, or another page's exchange shows why. */
  #turnAway(host: string): void {
    const trouble = this.#world.ending ? undefined : this.#world.troubleAt(host);
    if (!trouble) {
      this.#notAsked = this.#world.ending ?? 'budget';
    } else if (this.#exchanges.length === 0) {
      this.#exchanges = [trouble];
    }
  }

  #wantsAnchors(): boolean {
    return (
      !this.#manners.hasLateAnchors &&
      this.targets.some(({ fragment }) => fragment !== undefined && isJudgeable(fragment))
    );
  }

  /** The page answers, but its anchors were not read. */
  #wantsBody(): boolean {
    const last = this.#exchanges.at(-1);
    if (last === undefined || this.#notAsked !== undefined) return false;
    const isUnread =
      last.status === 200
        ? this.#page !== undefined && this.#page.anchors === undefined
        : // A target with a fragment came while the page was asked for.
          isUnchanged(last);
    return isUnread && this.#wantsAnchors();
  }

  #isDead(): boolean {
    const last = this.#exchanges.at(-1);
    return last?.status === 404 || last?.status === 410 || last?.error?.kind === 'dns-not-found';
  }

  #finish(archive: Evidence['archive']): void {
    if (this.#isFinished) {
      return;
    }
    this.#isFinished = true;
    this.#world.finished(
      this,
      this.targets.map((target) => ({ target, evidence: this.#evidenceOf(target, archive) })),
    );
  }

  #evidenceOf({ url, fragment }: WebTarget, archive: Evidence['archive']): Evidence {
    const page = this.#page;
    return {
      url,
      checkedBy: 'web',
      exchanges: this.#exchanges,
      ...(fragment !== undefined && page
        ? { fragment: findFragment(fragment, page, this.#address.hostname) }
        : {}),
      ...(archive ? { archive } : {}),
      ...(this.#notAsked ? { notAsked: this.#notAsked } : {}),
    };
  }
}
