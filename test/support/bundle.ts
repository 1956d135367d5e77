import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** `DEADWOOD_DIST=folder` tries another build. */
const DIST = process.env.DEADWOOD_DIST ?? new URL('../../dist/', import.meta.url).pathname;
/** Nothing of the machine but what a program needs to start. */
const { PATH = '' } = process.env;
const TIMEOUT_MS = 150_000;
const PEAK_MEMORY = new URL('./peak-memory.ts', import.meta.url).href;

export interface Spawned {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most memory the process held at once, in bytes; undefined when it was killed. */
  readonly peakBytes: number | undefined;
}

export interface StepResult extends Spawned {
  /** What the step wrote to GITHUB_OUTPUT. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The command line, `dist/cli.js`, in a folder. */
export function runCli(
  args: readonly string[],
  options: { readonly cwd: string; readonly environment?: Readonly<Record<string, string>> },
): Promise<Spawned> {
  return run(join(DIST, 'cli.js'), args, options.cwd, { PATH, HOME: options.cwd, ...options.environment });
}

export interface StepOptions {
  readonly event: string;
  readonly payload: object;
  /** Inputs by their names in action.yml; what is left out has the default that action.yml gives. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE; an empty folder unless given. */
  readonly workspace?: string;
  /** Given the process, to end it at the worst moment. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** The Action, `dist/index.js`, spawned as the runner does: event file, inputs, output and summary files. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'deadwood-step-'));
  try {
    const paths = {
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    };
    writeFileSync(paths.GITHUB_EVENT_PATH, JSON.stringify(options.payload));
    writeFileSync(paths.GITHUB_OUTPUT, '');
    writeFileSync(paths.GITHUB_STEP_SUMMARY, '');
    const workspace = options.workspace ?? mkdtempSync(join(folder, 'workspace-'));
    const environment = {
      PATH,
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: options.event,
      GITHUB_WORKSPACE: workspace,
      GITHUB_RUN_ID: '1',
      RUNNER_TEMP: folder,
      ...paths,
      ...options.environment,
      ...inputsOf(options.inputs),
    };
    const spawned = await run(join(DIST, 'index.js'), [], workspace, environment, options.onStart);
    return {
      ...spawned,
      outputs: parseOutputs(readFileSync(paths.GITHUB_OUTPUT, 'utf8')),
      summary: readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `per-host: 4` → `INPUT_PER-HOST=4`, as the runner names them. */
function inputsOf(inputs: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** The file's multi-line form, which `@actions/core` writes: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+)<<(ghadelimiter_.+)\r?\n([\s\S]*?)\r?\n?\2$/gm)) {
    outputs[match[1] ?? ''] = match[3] ?? '';
  }
  return outputs;
}

function run(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  onStart?: StepOptions['onStart'],
): Promise<Spawned> {
  if (!existsSync(script)) throw new Error(`${script} is not there: npm run bundle makes it`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', PEAK_MEMORY, script, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: TIMEOUT_MS,
    });
    onStart?.(child);
    let stdout = '';
    let stderr = '';
    let peakKilobytes = '';
    const report = child.stdio[3] as Readable;
    report.setEncoding('utf8').on('data', (chunk: string) => {
      peakKilobytes += chunk;
    });
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const peakBytes = peakKilobytes === '' ? undefined : Number(peakKilobytes) * 1_024;
      resolve({ exitCode, stdout, stderr, peakBytes });
    });
  });
}
