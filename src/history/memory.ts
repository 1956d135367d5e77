import type { Log } from '../domain/ports.ts';
import type { Settings } from '../domain/settings.ts';
import type { Judgement } from '../domain/verdict.ts';
import { strikesOf } from '../judge/strikes.ts';
import type { TargetPast } from '../report/model.ts';
import type { CarryOptions } from './carry.ts';
import type { RunRow, Sightings } from './sightings.ts';

/** The history as one run uses it; `off` answers nothing and keeps nothing. */
export interface Memory {
  readonly sightings: Sightings | undefined;
  /** True when what documents say is kept for others to read: then their blob ids are wanted. */
  readonly keepsExtractions: boolean;
  /** What the report's rows say of a target's past. */
  pastOf(judgement: Judgement): TargetPast | undefined;
  /** Keeps the run, forgets what is long gone, and carries the file to the next run where this run may. */
  close(run: RunRow): Promise<readonly string[]>;
}

export interface MemoryOptions {
  readonly settings: Pick<Settings, 'history' | 'historyDays'>;
  readonly nowMs: number;
  readonly log: Log;
  /** Present in GitHub Actions, where `cache` can be meant. */
  readonly carry?: CarryOptions;
  /** Only runs of the default branch write what others read. */
  readonly mayWrite: boolean;
}

/** Targets that are linked no more are remembered for so many days: a link may come back with a revert. */
const KEPT_DAYS = 120;

const OFF: Memory = {
  sightings: undefined,
  keepsExtractions: false,
  pastOf: () => undefined,
  close: async () => [],
};

export async function openMemory(options: MemoryOptions): Promise<Memory> {
  const { settings, nowMs, log, carry, mayWrite } = options;
  if (settings.history === 'off') return OFF;
  const isCarried = settings.history === 'cache';
  if (isCarried && carry === undefined) return OFF;
  let path = settings.history;
  if (isCarried && carry !== undefined) {
    const { restoreHistory, CARRIED_FILE } = await import('./carry.ts');
    const from = await restoreHistory(carry);
    log.debug(`History: restored from ${from}.`);
    path = CARRIED_FILE;
  }
  const { openSightings } = await import('./sightings.ts');
  const { historyDays } = settings;
  const sightings = openSightings({
    path,
    nowMs,
    historyDays,
    log,
  });
  return {
    sightings: mayWrite ? sightings : readOnly(sightings),
    keepsExtractions: mayWrite,
    pastOf(judgement) {
      const past = judgement.verdict === 'alive' ? undefined : sightings.past(judgement.url);
      if (past === undefined) return undefined;
      const { verdict, reason } = judgement;
      const isFailure = verdict === 'unreachable' || verdict === 'dead';
      return {
        strikes: isFailure ? strikesOf(reason, past, new Date(nowMs).toISOString()).length : 0,
        firstSeenAt: past.firstSeenAt,
        ...(past.lastAliveAt === undefined ? {} : { lastAliveAt: past.lastAliveAt }),
      };
    },
    async close(run) {
      if (mayWrite) {
        sightings.recordRun(run);
        sightings.forgetOlderThan(KEPT_DAYS);
      }
      sightings.close();
      if (!isCarried || !mayWrite || carry === undefined) return [];
      const { saveHistory } = await import('./carry.ts');
      return saveHistory(carry);
    },
  };
}

/** A pull request reads the memory and leaves it as it is. */
function readOnly(sightings: Sightings): Sightings {
  return { ...sightings, record() {}, keepExtraction() {} };
}
