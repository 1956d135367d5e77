import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A command to be timed as a whole process. */
export interface Subject {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Called before each run: to empty a cache, to restart a counter. Not timed. */
  readonly prepare?: () => void | Promise<void>;
}

export interface Figures {
  readonly name: string;
  /** Seconds of wall clock of each counted run, in order. */
  readonly seconds: readonly number[];
  /** Largest resident memory of the process over all runs, megabytes (10⁶); undefined where GNU time is missing. */
  readonly peakMegabytes?: number;
  readonly exitCodes: readonly number[];
  /** Standard output of the last run. */
  readonly output: string;
}

const GNU_TIME = '/usr/bin/time';
const RSS_MARK = 'deadwood-bench-rss-kib=';

/**
 * Runs the subjects in turn (A B C A B C …), so that a drift of the machine's speed meets all of them; one round to
 * warm up is not counted.
 */
export async function measure(
  subjects: readonly Subject[],
  rounds: number,
  timeoutMs = 600_000,
): Promise<Figures[]> {
  const runs = subjects.map(() => [] as Run[]);
  for (let round = -1; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      await subject.prepare?.();
      const run = await runOnce(subject, timeoutMs);
      if (round >= 0) runs[index]?.push(run);
      process.stderr.write(
        `\r\x1b[K${subject.name}: ${run.seconds.toFixed(2)} s (round ${round + 1} of ${rounds})`,
      );
    }
  }
  process.stderr.write('\r\x1b[K');
  return subjects.map((subject, index) => summarise(subject, runs[index] ?? []));
}

interface Run {
  readonly seconds: number;
  readonly peakKib?: number;
  readonly exitCode: number;
  readonly output: string;
}

function summarise(subject: Subject, runs: readonly Run[]): Figures {
  const peaks = runs.flatMap((run) => run.peakKib ?? []);
  return {
    name: subject.name,
    seconds: runs.map((run) => run.seconds),
    ...(peaks.length === 0 ? {} : { peakMegabytes: (Math.max(...peaks) * 1024) / 1e6 }),
    exitCodes: runs.map((run) => run.exitCode),
    output: runs.at(-1)?.output ?? '',
  };
}

function runOnce(subject: Subject, timeoutMs: number): Promise<Run> {
  const isTimed = existsSync(GNU_TIME);
  const [program = '', ...rest] = isTimed
    ? [GNU_TIME, '-f', `${RSS_MARK}%M`, ...subject.command]
    : subject.command;
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(program, rest, {
      cwd: subject.cwd,
      env: subject.environment ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
    });
    const output: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-20_000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - startedAt) / 1000;
      const peak = errors.match(new RegExp(`${RSS_MARK}(\\d+)`))?.[1];
      resolve({
        seconds,
        ...(peak === undefined ? {} : { peakKib: Number(peak) }),
        exitCode: code ?? -1,
        output: Buffer.concat(output).toString(),
      });
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
