/** What a look takes of an answer's body, and what the host's lane learns from it. */
import type { ExchangeError, Look } from '../domain/evidence.ts';
import { isRedirect } from './location.ts';
import { isHtml } from './page.ts';
import type { LaneOutcome } from './patience.ts';
import { readRetryAfter } from './retry-after.ts';
import type { AnswerHeaders, Outcome } from './transport.ts';

/** Of a page that is only judged: titles, markers and the first text stand there. */
const JUDGED_BYTES = 128 * 1024;
/** Of a page whose anchors are wanted. */
const ANCHOR_BYTES = 2 * 1024 * 1024;
/** Of another text, such as an error in JSON. */
const OTHER_TEXT_BYTES = 4 * 1024;

/** Bytes of the decoded body; 0 for none. An answer without a type is read as HTML, as browsers would. */
export function wantedBytes(status: number, headers: AnswerHeaders, wantsAnchors: boolean): number {
  if (isRedirect(status) && headers.location !== undefined) {
    return 0;
  }
  const type = textOf(headers['content-type']);
  if (type === '' || isHtml(type)) {
    return wantsAnchors ? ANCHOR_BYTES : JUDGED_BYTES;
  }
  return /^\s*(text\/|application\/(json|problem\+json|xml))/i.test(type) ? OTHER_TEXT_BYTES : 0;
}

/** Looks at the target itself: a twin, a canary or an unverified look may fail where the host is well. */
const HOST_LOOKS: ReadonlySet<Look> = new Set([
  'conditional',
  'sweep',
  'retry',
  'get',
  'browser',
  'http1',
  'body',
]);

/** Errors that tell something of the host's ability to answer. Not TLS's: they cost no time, and a second look may do. */
const LANE_OUTCOMES: Readonly<Partial<Record<ExchangeError['kind'], LaneOutcome>>> = {
  timeout: { kind: 'timeout' },
  connect: { kind: 'refused' },
  reset: { kind: 'refused' },
};

export function laneOutcomeOf(outcome: Outcome, look: Look, nowMs: number): LaneOutcome {
  if ('error' in outcome) {
    return (HOST_LOOKS.has(look) ? LANE_OUTCOMES[outcome.error.kind] : undefined) ?? { kind: 'neutral' };
  }
  const { status, headers } = outcome.answer;
  if (status === 429) {
    return { kind: 'throttled', waitMs: readRetryAfter(headers, nowMs) };
  }
  const waitMs = status === 503 ? readRetryAfter(headers, nowMs) : undefined;
  return waitMs === undefined ? { kind: 'answered' } : { kind: 'busy', waitMs };
}

/** A header's value as one text. */
export function textOf(value: string | string[] | undefined): string {
  return value === undefined ? '' : typeof value === 'string' ? value : value.join(', ');
}
