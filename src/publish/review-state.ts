import { createHash } from 'node:crypto';
import { readMarkers, renderMarker } from '../report/fingerprint.ts';
import type { Statement } from './place-findings.ts';

/** What a review's hidden marker remembers of the run that wrote it. */
export interface ReviewState {
  /** Head commit it speaks of. */
  readonly commit: string;
  /** Over the fingerprints of all findings: the same findings, the same digest. */
  readonly digest: string;
  /** Fingerprints of findings that had no room for a comment; `many` when they are too many to be listed. */
  readonly overflow: readonly string[] | 'many';
}

/** 300 fingerprints are 9 kB of marker in a body of 60 kB. */
const MAX_LISTED = 300;

export function stateOf(
  headSha: string,
  said: readonly Statement[],
  overflow: readonly Statement[],
): ReviewState {
  const names = (statements: readonly Statement[]) => statements.map(({ fingerprint }) => fingerprint).sort();
  const hash = createHash('sha256').update(JSON.stringify([names(said), names(overflow)]));
  return {
    commit: headSha,
    digest: hash.digest('hex').slice(0, 20),
    overflow: overflow.length > MAX_LISTED ? 'many' : names(overflow),
  };
}

/** The state in a review's body; `superseded` for one that a newer review has replaced, undefined when it is none of ours. */
export function readState(body: string): ReviewState | 'superseded' | undefined {
  const payload = readMarkers(body).find(({ kind }) => kind === 'review')?.payload;
  if (typeof payload !== 'object' || payload === null) return undefined;
  if ('isSuperseded' in payload && payload.isSuperseded === true) return 'superseded';
  const { commit, digest, overflow } = payload as Record<string, unknown>;
  const isList = Array.isArray(overflow) && overflow.every((name) => typeof name === 'string');
  if (typeof commit !== 'string' || typeof digest !== 'string' || !(isList || overflow === 'many'))
    return undefined;
  return { commit, digest, overflow };
}

/** What becomes of an older review's body when a newer one has been written. */
export const SUPERSEDED_BODY = `A newer review below says how this pull request stands now.\n\n${renderMarker('review', { isSuperseded: true })}\n`;

/** Two bodies that differ in nothing a reader sees: the marker and the commit in links to lines do not count. */
export function isSameBody(a: string, b: string): boolean {
  return visible(a) === visible(b);
}

function visible(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/^<!-- .* -->$/gm, '')
    .replace(/\/blob\/[0-9a-f]{40,64}\//g, '/blob/HEAD/')
    .trim();
}
