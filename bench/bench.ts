import type { Subject } from './measure.ts';
import type { Peer } from './peers.ts';

/** What every part of the bench is given. */
export interface Bench {
  /** A folder that is gone afterwards. */
  readonly folder: string;
  /** Counted runs of each subject. */
  readonly rounds: number;
  /** Our own command line in that folder. */
  deadwood(name: string, ...args: readonly string[]): Subject;
  /** A peer's subject, or none and a line that says why. */
  peer(name: string, found: Peer, ...args: readonly string[]): readonly Subject[];
}

/** One table, printed; `argument` is what stands behind the part's name. */
export type Part = (bench: Bench, argument?: string) => Promise<void>;

export const NODE = process.execPath;
/** `DEADWOOD_DIST=folder/` measures another build. */
const DIST = process.env.DEADWOOD_DIST ?? new URL('../dist/', import.meta.url).pathname;
export const CLI = `${DIST}cli.js`;
export const ACTION = `${DIST}index.js`;

export function createBench(folder: string, rounds: number): Bench {
  const environment = { PATH: process.env.PATH, HOME: folder };
  return {
    folder,
    rounds,
    deadwood: (name, ...args) => ({ name, command: [NODE, CLI, ...args], cwd: folder, environment }),
    peer(name, found, ...args) {
      if ('missing' in found) {
        console.log(`left out: ${found.missing}`);
        return [];
      }
      return [{ name, command: [...found.command, ...args], cwd: folder, environment }];
    },
  };
}

/** A script beside this one, run by the same Node. */
export function script(name: string): string {
  return new URL(name, import.meta.url).pathname;
}
