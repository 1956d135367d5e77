import type { Verdict } from '../../../src/domain/verdict.ts';
import type { StandInHost } from './stand-in.ts';

/** An address of the stand-in web and the verdict that is right for it. */
export interface StandInCase {
  /** Short name, unique: `crates-io-accept`. */
  readonly id: string;
  /** Kind of behaviour; several cases share one: `bot-wall`, `soft-404`. */
  readonly class: string;
  readonly url: string;
  readonly verdict: Verdict;
  /** For `moved`: the only replacement that is right. */
  readonly replacement?: string;
  /** Where the behaviour is known from. */
  readonly source?: string;
}

/** Hosts that belong together, and what is to be said of their addresses. */
export interface StandInTable {
  readonly hosts: readonly StandInHost[];
  readonly cases: readonly StandInCase[];
}
