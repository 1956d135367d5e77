/**
 * The first look at a page that an earlier run read and found alive: is it still that version? A host that says so (304) sends no
 * body, and the page costs one small answer instead of up to 128 KiB and a second look. Whatever else it answers is not the last
 * word: second-look.ts asks the page plainly then.
 */
import type { WebTarget } from '../domain/target.ts';
import type { Validators } from '../domain/validators.ts';

/** What an earlier run may be asked for. */
export type ValidatorsOf = (url: string) => Validators | undefined;

/**
 * What to ask a page to compare itself with; undefined for a page that must be read. All its targets must have been alive, and none
 * may name a place in it: anchors are in the body.
 */
export function conditionFor(
  targets: readonly WebTarget[],
  validatorsOf: ValidatorsOf | undefined,
): Validators | undefined {
  if (validatorsOf === undefined || targets.some(({ fragment }) => fragment !== undefined)) return undefined;
  const [first, ...others] = targets.map(({ url }) => validatorsOf(url));
  return others.includes(undefined) ? undefined : first;
}

/** Both, where there are both: who knows tags leaves the date aside (RFC 9110, 13.1.3 and 13.2.2). */
export function conditionalHeaders({ etag, lastModified }: Validators): Readonly<Record<string, string>> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}
