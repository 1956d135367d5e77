/** The looks that nobody has to plan, and what a planned look asks for. */
import type { Validators } from '../domain/validators.ts';
import type { LookRequest } from './look.ts';
import type { PlannedLook } from './second-look.ts';

/** The first look at a page, as everybody asks for one. */
export const GET_SWEEP: PlannedLook = {
  look: 'sweep',
  method: 'GET',
  headers: 'honest',
  isVerified: true,
  isHttp1: false,
  pauseMs: 0,
};
/** The first look at what has the name of a file. */
export const HEAD_SWEEP: PlannedLook = { ...GET_SWEEP, method: 'HEAD' };
/** The first look at a page that an earlier run has read. */
export const CONDITIONAL: PlannedLook = { ...GET_SWEEP, look: 'conditional' };
/** For the anchors of a page that was looked at without them. */
export const BODY: PlannedLook = { ...GET_SWEEP, look: 'body' };

/** HEAD gets less time: servers that hang on it answer GET at once (html-proofer#439). */
const HEAD_TIMEOUT_MS = 5_000;

/** The page that a look is for, as far as its request tells. */
export interface AskedPage {
  readonly url: string;
  readonly address: URL;
  /** 1-based over the page. */
  readonly attempt: number;
  readonly wantsAnchors: boolean;
  readonly timeoutMs: number;
  readonly condition: Validators | undefined;
}

export function requestFor(plan: PlannedLook, page: AskedPage): LookRequest {
  const { look, method, headers, isVerified, isHttp1 } = plan;
  const isOwn = plan.url === undefined;
  return {
    look,
    method,
    url: plan.url ?? page.url,
    address: isOwn ? page.address : undefined,
    attempt: page.attempt,
    headers,
    priority: look === 'sweep' || look === 'conditional' ? 'first' : 'second',
    isVerified,
    isHttp1,
    wantsAnchors: isOwn && page.wantsAnchors,
    timeoutMs: method === 'HEAD' ? Math.min(HEAD_TIMEOUT_MS, page.timeoutMs) : page.timeoutMs,
    condition: page.condition,
  };
}
