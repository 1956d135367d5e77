import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { VERSION } from '../about.ts';
import { startSmall } from '../check/small-heap.ts';
import { DeadwoodError } from '../domain/errors.ts';
import type { Log } from '../domain/ports.ts';
import { terminalJob } from '../job.ts';
import type { RunOutcome, RunRequest } from '../run-request.ts';
import { type CommandLine, takeApart } from './arguments.ts';
import { wantsColor } from './color.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { faultOf } from './fault.ts';
import { createProgressLine } from './progress-line.ts';
import { SYSTEM_CLOCK } from './system-clock.ts';

/** A terminal, or what stands in for one. */
export interface Terminal {
  /** Without the program and the script. */
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Aborted when the person wants no more. */
  readonly signal: AbortSignal;
  readonly workerUrl: URL;
}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** How long a run that was told to stop may take to say what it knows. */
const GRACE_MS = 5_000;

/** Runs in this very process: reads its arguments, writes to its streams, sets its exit code. */
export async function runCli(host: NodeJS.Process, workerUrl: URL): Promise<void> {
  startSmall();
  const stop = new AbortController();
  const { stdout, stderr } = host;
  // A reader that has seen enough (`deadwood | head`) is no fault.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      host.exit(host.exitCode ?? EXIT_CODES.clean);
    });
  }
  host.on('SIGINT', () => {
    if (stop.signal.aborted) host.exit(EXIT_CODES.interrupted);
    stop.abort(new DeadwoodError('Stopped.'));
    setTimeout(() => host.exit(EXIT_CODES.interrupted), GRACE_MS).unref();
  });
  // Thrown where nobody waits for it, say in a socket's callback.
  host.on('uncaughtException', (error) => {
    tellFault(error, host.env, stderr);
    host.exit(EXIT_CODES.fault);
  });
  host.exitCode = await checkInTerminal({
    argv: host.argv.slice(2),
    environment: host.env,
    cwd: host.cwd(),
    stdout,
    stderr,
    signal: stop.signal,
    workerUrl,
  });
  // Connections that a server keeps open must not keep the person waiting.
  setTimeout(() => host.exit(), 1_000).unref();
}

export type Run = (request: RunRequest) => Promise<RunOutcome>;

/** The stages are loaded only when there is something to check. */
const runPipeline: Run = async (request) => (await import('../pipeline.ts')).run(request);

/** One command line, answered. Gives the exit code; never throws. */
export async function checkInTerminal(terminal: Terminal, runStages: Run = runPipeline): Promise<number> {
  const { argv, environment, stdout, stderr, signal } = terminal;
  try {
    const line = await takeApart(argv);
    if (line.terminal.help === true) {
      const { renderHelp } = await import('./help.ts');
      stdout.write(renderHelp({ color: wantsColor(environment, stdout), ...widthOf(stdout) }));
      return EXIT_CODES.clean;
    }
    if (line.terminal.version === true) {
      stdout.write(`${VERSION}\n`);
      return EXIT_CODES.clean;
    }
    const exitCode = await check(terminal, line, runStages);
    return signal.aborted ? EXIT_CODES.interrupted : exitCode;
  } catch (error) {
    tellFault(error, environment, stderr);
    return signal.aborted ? EXIT_CODES.interrupted : EXIT_CODES.fault;
  }
}

function tellFault(error: unknown, environment: Terminal['environment'], stderr: Stream): void {
  const { message, stack } = faultOf(error, environment);
  stderr.write(`deadwood: ${message}\n${stack === undefined ? '' : `${stack}\n`}`);
}

async function check(terminal: Terminal, line: CommandLine, runStages: Run): Promise<number> {
  const { environment, cwd, stderr, signal, workerUrl } = terminal;
  const { diff, offline = false, evidence = false, quiet = false } = line.terminal;
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  const isWatched = stderr.isTTY === true && !quiet && !environment.CI && environment.TERM !== 'dumb';
  const progress = isWatched ? createProgressLine(stderr, SYSTEM_CLOCK.now) : undefined;
  const log = logTo(stderr, environment, () => progress?.clear());
  try {
    const outcome = await runStages({
      job: terminalJob(),
      layer: line.settings,
      surroundings: {
        environment,
        cwd,
        clock: SYSTEM_CLOCK,
        log,
        ...(token ? { token } : {}),
        workerUrl,
        signal,
        ...(progress === undefined ? {} : { onProgress: progress.show }),
      },
      options: { offline, evidence, paths: line.paths, ...(diff === undefined ? {} : { diffBase: diff }) },
    });
    progress?.clear();
    await print(terminal, line, outcome);
    return outcome.exitCode;
  } finally {
    progress?.clear();
  }
}

async function print(terminal: Terminal, line: CommandLine, outcome: RunOutcome): Promise<void> {
  const { environment, cwd, stdout, stderr } = terminal;
  const { format = 'terminal', output, quiet = false, evidence = false } = line.terminal;
  const { report, settings, published, past } = outcome;
  const { renderFormat, writeFile, writeReportFiles } = await import('./report-output.ts');
  await writeReportFiles(report, settings, { cwd, evidence, past });
  const isPrinted = output === undefined;
  const color = isPrinted && wantsColor(environment, stdout);
  const options = { color, quiet, evidence, past, ...(isPrinted ? widthOf(stdout) : {}) };
  const chunks = await renderFormat(format, report, options);
  if (isPrinted) await writeAll(stdout, chunks);
  else await writeFile(resolve(cwd, output), chunks, '--output');
  if (!quiet) for (const sentence of published.sentences) stderr.write(`deadwood: ${sentence}\n`);
}

/** As fast as the reader takes it. */
async function writeAll(stream: Writable, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) {
    if (!stream.write(chunk)) await once(stream, 'drain');
  }
}

function widthOf(stream: Stream): { readonly width?: number } {
  return stream.isTTY === true && stream.columns !== undefined ? { width: stream.columns } : {};
}

/** Warnings always, the rest for who asks with DEADWOOD_DEBUG; on stderr, so that stdout is the report alone. */
function logTo(stderr: Stream, { DEADWOOD_DEBUG }: Terminal['environment'], makeRoom: () => void): Log {
  const isDebugging = DEADWOOD_DEBUG !== undefined && DEADWOOD_DEBUG !== '' && DEADWOOD_DEBUG !== '0';
  const write = (message: string): void => {
    makeRoom();
    stderr.write(`deadwood: ${message}\n`);
  };
  const more = isDebugging ? write : (): void => undefined;
  return { debug: more, info: more, warning: write };
}
