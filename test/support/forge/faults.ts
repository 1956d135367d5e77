import type { Answer } from './http.ts';

/** What goes wrong at a request. */
export type Mishap =
  | 'bad-gateway' // 502 with GitHub's unicorn page
  | 'drop' // the connection is cut
  | 'secondary-limit' // 403 with `retry-after: 1`
  | 'secondary-limit-silent' // 403 without any header that says how long
  | 'rate-limit' // 403, nothing remaining until the reset
  | 'forbidden' // 403 Resource not accessible by integration
  | Answer
  | { readonly run: () => void | Promise<void> }; // then goes on: for killing the client at this very moment

export interface Fault {
  /** `POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews`, `graphql ReadPullRequest`; absent: every request. */
  readonly at?: string;
  readonly mishap: Mishap;
  /** How many matching requests it hits; 1 without it. */
  readonly times?: number;
  /** How many matching requests pass before. */
  readonly after?: number;
  /** `done`: the forge did the work first, and only the answer is lost. */
  readonly moment?: 'before' | 'done';
}

interface Armed {
  readonly fault: Fault;
  toPass: number;
  toHit: number;
}

export interface Faults {
  inject(fault: Fault): void;
  /** Nothing goes wrong any more. */
  calm(): void;
  /** The mishap for this request, if one is due; counts it. */
  due(names: readonly (string | undefined)[]): Fault | undefined;
}

export function createFaults(): Faults {
  const armed: Armed[] = [];
  return {
    inject: (fault) => void armed.push({ fault, toPass: fault.after ?? 0, toHit: fault.times ?? 1 }),
    calm: () => void armed.splice(0),
    due(names) {
      for (const one of armed) {
        const isHere = one.fault.at === undefined || names.includes(one.fault.at);
        if (!isHere || one.toHit === 0) continue;
        if (one.toPass > 0) {
          one.toPass -= 1;
          continue;
        }
        one.toHit -= 1;
        return one.fault;
      }
      return undefined;
    },
  };
}

const SECONDARY = {
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  documentation_url:
    'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
};

/** The answer of a mishap; undefined cuts the connection. */
export function mishapAnswer(
  mishap: Exclude<Mishap, { run: unknown }>,
  nowSeconds: number,
): Answer | undefined {
  switch (mishap) {
    case 'drop':
      return undefined;
    case 'bad-gateway':
      return {
        status: 502,
        body: '<html><title>Unicorn!</title></html>',
        headers: { 'content-type': 'text/html' },
      };
    case 'secondary-limit':
      return { status: 403, body: SECONDARY, headers: { 'retry-after': '1' } };
    case 'secondary-limit-silent':
      return { status: 403, body: SECONDARY };
    case 'rate-limit':
      return {
        status: 403,
        body: { message: 'API rate limit exceeded for installation.' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(nowSeconds + 2) },
      };
    case 'forbidden':
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    default:
      return mishap;
  }
}
