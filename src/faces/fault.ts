import { HOMEPAGE } from '../about.ts';
import { DeadwoodError } from '../domain/errors.ts';

/** What a person is told when Deadwood could not do its job. */
export interface Fault {
  /** Sentences: what happened, to which thing, what to do next. */
  readonly message: string;
  /** For those who asked for it with DEADWOOD_DEBUG or RUNNER_DEBUG; absent when the message says it all. */
  readonly stack?: string;
}

/**
 * The one place where errors end. A DeadwoodError speaks for itself; GitHub's refusals get a sentence of advice; anything
 * else is a mistake of ours, and says where to report it.
 */
export function faultOf(error: unknown, environment: Readonly<Record<string, string | undefined>>): Fault {
  const isDebugging = [environment.DEADWOOD_DEBUG, environment.RUNNER_DEBUG].some(
    (value) => value !== undefined && value !== '' && value !== '0',
  );
  const stack = error instanceof Error && isDebugging ? { stack: stackOf(error) } : {};
  if (error instanceof DeadwoodError) return { message: error.message, ...stack };
  const reason = error instanceof Error ? error.message : String(error);
  // By name, so that the API client is not loaded to ask whether it is to blame.
  if (error instanceof Error && error.name === 'GitHubFailure')
    return {
      message: `${sentence(`GitHub did not do what was asked: ${reason}`)} ${adviceFor(error)}`,
      ...stack,
    };
  return {
    message: `${sentence(`Deadwood met a fault of its own: ${reason}`)} Please report it at ${HOMEPAGE}/issues, with what it prints when DEADWOOD_DEBUG=1 is set.`,
    ...stack,
  };
}

/** What to do about each kind of failure of the API; see github/failure. */
const ADVICE: Readonly<Record<string, string>> = {
  forbidden: 'Check the permissions of the token: the README names what each job needs.',
  'not-found': 'The token may not see it, or it is gone.',
  'rate-limited': 'Run it again when the rate limit is over, or give it a token of its own.',
  unavailable: 'Run it again; https://www.githubstatus.com tells of incidents.',
  deadline: 'Give the run more time with budget-seconds.',
};

function adviceFor(error: Error): string {
  const kind = 'kind' in error && typeof error.kind === 'string' ? error.kind : '';
  return ADVICE[kind] ?? 'Run it again, with DEADWOOD_DEBUG=1 to see more.';
}

function sentence(text: string): string {
  const line = text.split('\n', 1)[0]?.trim() ?? '';
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function stackOf(error: Error): string {
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause instanceof Error ? `${own}\nCaused by: ${stackOf(error.cause)}` : own;
}
