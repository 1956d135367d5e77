import { showUrl, wordsOfLooks } from '../describe.ts';
import type { Facts } from '../facts.ts';

/** Parts of messages that several rules use; plain text. */

/** `404 on GET, twice, 3 s apart` */
export function looksOf({ looks, look }: Facts): string {
  return look === undefined ? '' : wordsOfLooks(looks, look.exchange);
}

/** `http-404` */
export function statusReason({ look }: Facts): string {
  return `http-${look?.exchange.status}`;
}

/** Another spelling of the address that answers while this one does not; '' without one. */
export function twinWords({ otherTwin }: Facts): string {
  const url = otherTwin === undefined ? null : URL.parse(otherTwin.url);
  return url === null ? '' : `; ${showUrl(url)} answers`;
}

export function hostOfUrl(url: string | undefined): string {
  return URL.parse(url ?? '')?.hostname ?? '';
}
