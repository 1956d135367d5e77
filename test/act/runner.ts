import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A run takes some five seconds; on a busy machine several times that. */
const TIMEOUT_MS = 120_000;

export interface WorkflowRunOptions {
  /** The user's repository on disk, a git checkout: what `actions/checkout` brings. */
  readonly repository: string;
  /** `.github/workflows/review.yml` of that repository. */
  readonly workflow: string;
  /** `pull_request_target` */
  readonly event: string;
  readonly payload: object;
  /** What `github.token` is. */
  readonly token: string;
  /** The runner's own variables: `GITHUB_API_URL`, `GITHUB_RUN_ID`. */
  readonly github: Readonly<Record<string, string>>;
  /** Variables of the machine: proxies, certificates. */
  readonly machine: Readonly<Record<string, string>>;
  /** Where the runner's cache server keeps its entries; none: there is no cache service. */
  readonly cache?: string;
  /** `owner/name@ref` → folder: actions that are taken from this machine. */
  readonly actions?: Readonly<Record<string, string>>;
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  /** `README.md:10`; absent for one that is about no file. */
  readonly at?: string;
}

/** What a workflow run leaves behind. */
export interface WorkflowRun {
  readonly exitCode: number | null;
  /** Of the step that failed; 0 when none did. */
  readonly stepExitCode: number;
  /** Of each job by its id: `success` or `failure`. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Of all steps. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What people read in the log, a line each. */
  readonly log: readonly string[];
  readonly durationMs: number;
}

/**
 * One run of a workflow file by `act`, on this machine without containers, as a fresh machine each time: own home folder,
 * nothing of this one's environment but PATH.
 */
export async function runWorkflow(options: WorkflowRunOptions): Promise<WorkflowRun> {
  const home = mkdtempSync(join(tmpdir(), 'deadwood-act-'));
  const startedAtMs = Date.now();
  try {
    const eventFile = join(home, 'event.json');
    writeFileSync(eventFile, JSON.stringify(options.payload));
    const { exitCode, stdout, stderr } = await start(argumentsOf(options, eventFile), options.repository, {
      // `runs.using: node24` is the first `node` in PATH: the one that runs this script.
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: home,
      ACT_DISABLE_VERSION_CHECK: '1',
      ...options.machine,
    });
    const told = readLog(stdout, stderr);
    if (Object.keys(told.jobs).length === 0)
      throw new Error(`act ran no job (exit code ${exitCode}):\n${told.log.join('\n')}`);
    return { exitCode, ...told, durationMs: Date.now() - startedAtMs };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function argumentsOf(options: WorkflowRunOptions, eventFile: string): readonly string[] {
  const { event, workflow, token, github, cache, actions = {} } = options;
  return [
    event,
    ...['--workflows', workflow, '--eventpath', eventFile],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--json', '--rm'],
    ...['--secret', `GITHUB_TOKEN=${token}`],
    ...Object.entries(github).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(actions).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
    ...(cache === undefined
      ? ['--no-cache-server']
      : ['--cache-server-path', cache, '--cache-server-addr', '127.0.0.1']),
  ];
}

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('act', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    // The runner then ends its steps, and says so in the log.
    const timer = setTimeout(() => child.kill('SIGTERM'), TIMEOUT_MS);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(new Error('act could not be started; .ci/act installs it', { cause }));
    });
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, stdout, stderr });
    });
  });
}

/** A line of `act --json`; which fields it has depends on what it tells. */
interface LogLine {
  readonly msg?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly command?: string;
  /** Of `set-output`. */
  readonly name?: string;
  readonly arg?: string;
  /** Of `summary`. */
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>> | null;
}

const LEVELS = ['notice', 'warning', 'error'] as const;

function readLog(stdout: string, stderr: string): Omit<WorkflowRun, 'exitCode' | 'durationMs'> {
  const outputs: Record<string, string> = {};
  const jobs: Record<string, string> = {};
  const annotations: Annotation[] = [];
  const log: string[] = [];
  let summary = '';
  for (const text of `${stdout}\n${stderr}`.split('\n')) {
    if (!text.startsWith('{')) {
      if (text !== '') log.push(text);
      continue;
    }
    const line = JSON.parse(text) as LogLine;
    const { command, name = '', arg = '', jobID, jobResult } = line;
    if (jobID !== undefined && jobResult !== undefined) jobs[jobID] = jobResult;
    if (command === 'set-output') outputs[name] = arg;
    if (command === 'summary') summary += line.content ?? '';
    const level = LEVELS.find((candidate) => candidate === command);
    if (level !== undefined) annotations.push(annotationOf(level, arg, line.kvPairs ?? {}));
    log.push(line.msg?.trimEnd() ?? '');
  }
  const failure = log.map((line) => /^exit status (\d+)$/.exec(line)?.[1]).find((code) => code !== undefined);
  return { outputs, jobs, annotations, log, summary, stepExitCode: Number(failure ?? 0) };
}

function annotationOf(
  level: Annotation['level'],
  message: string,
  { file, line }: Readonly<Record<string, string>>,
): Annotation {
  return { level, message, ...(file === undefined ? {} : { at: `${file}:${line}` }) };
}
