import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A command to be timed as a whole process. */
export interface Subject {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Called before each run, not timed: to empty a cache, to restart a counter. Its variables are added to the environment. */
  readonly prepare?: () => Prepared | Promise<Prepared>;
  /** Called after each counted run, not timed. */
  readonly finish?: (run: Run) => void | Promise<void>;
}

type Prepared = Readonly<Record<string, string>> | undefined;

/** One run of a process. */
export interface Run {
  readonly startedAtMs: number;
  /** Wall clock. */
  readonly seconds: number;
  /** Processor time of the process and all it waited for, user and system; undefined where GNU time is missing. */
  readonly cpuSeconds?: number;
  readonly peakKib?: number;
  readonly exitCode: number;
  readonly output: string;
}

export interface Figures {
  readonly name: string;
  /** Of each counted run, in order. */
  readonly seconds: readonly number[];
  /** As `seconds`; empty where GNU time is missing. */
  readonly cpuSeconds: readonly number[];
  /** Largest resident memory of the process over all runs, megabytes (10⁶); undefined where GNU time is missing. */
  readonly peakMegabytes?: number;
  readonly exitCodes: readonly number[];
  /** Standard output of the last run. */
  readonly output: string;
}

const GNU_TIME = '/usr/bin/time';
const MARK = 'deadwood-bench=';

export interface MeasureOptions {
  readonly rounds: number;
  /** One round more that is not counted. Yes, unless given. */
  readonly warmsUp?: boolean;
  readonly timeoutMs?: number;
}

/**
 * Runs the subjects in turn (A B C A B C …), so that a drift of the machine's speed meets all of them; one round to
 * warm up is not counted.
 */
export async function measure(subjects: readonly Subject[], options: MeasureOptions): Promise<Figures[]> {
  const { rounds, warmsUp = true, timeoutMs = 900_000 } = options;
  const runs = subjects.map(() => [] as Run[]);
  for (let round = warmsUp ? -1 : 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const run = await runOnce(subject, (await subject.prepare?.()) ?? {}, timeoutMs);
      if (round >= 0) {
        runs[index]?.push(run);
        await subject.finish?.(run);
      }
      process.stderr.write(
        `\r\x1b[K${subject.name}: ${run.seconds.toFixed(2)} s (round ${round + 1} of ${rounds})`,
      );
    }
  }
  process.stderr.write('\r\x1b[K');
  return subjects.map((subject, index) => summarise(subject, runs[index] ?? []));
}

function summarise(subject: Subject, runs: readonly Run[]): Figures {
  const peaks = runs.flatMap((run) => run.peakKib ?? []);
  return {
    name: subject.name,
    seconds: runs.map((run) => run.seconds),
    cpuSeconds: runs.flatMap((run) => run.cpuSeconds ?? []),
    ...(peaks.length === 0 ? {} : { peakMegabytes: (Math.max(...peaks) * 1024) / 1e6 }),
    exitCodes: runs.map((run) => run.exitCode),
    output: runs.at(-1)?.output ?? '',
  };
}

function runOnce(subject: Subject, added: Readonly<Record<string, string>>, timeoutMs: number): Promise<Run> {
  const [program = '', ...rest] = existsSync(GNU_TIME)
    ? [GNU_TIME, '-f', `${MARK}%M %U %S`, ...subject.command]
    : subject.command;
  return new Promise((resolve, reject) => {
    const startedAtMs = Date.now();
    const startedAt = performance.now();
    const child = spawn(program, rest, {
      cwd: subject.cwd,
      env: { ...(subject.environment ?? process.env), ...added },
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
      const [, peak, user, system] = new RegExp(`${MARK}(\\d+) ([\\d.]+) ([\\d.]+)`).exec(errors) ?? [];
      resolve({
        startedAtMs,
        seconds,
        ...(peak === undefined ? {} : { peakKib: Number(peak) }),
        ...(user === undefined ? {} : { cpuSeconds: Number(user) + Number(system) }),
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
