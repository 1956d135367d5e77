import type { AcceptedStatus } from '../domain/settings.ts';
import { quote } from './problems.ts';

/**
 * Reads one item of `accept`: a status or a range of them, everywhere or on one host and its subdomains.
 * `403` · `403 @ example.com` · `200..206` · `400..499 @ example.com`
 */
export function readAcceptedStatuses(
  item: string,
  refuse: (message: string) => void,
): readonly AcceptedStatus[] | undefined {
  const parts = /^(?<first>\d{3})(?:\.\.=?(?<last>\d{3}))?(?:\s*@\s*(?<host>\S+))?$/.exec(item)?.groups;
  if (parts === undefined) {
    refuse(`${quote(item)} is no status code; write for example 403, 403 @ example.com or 200..206`);
    return undefined;
  }
  const first = Number(parts.first);
  const last = Number(parts.last ?? parts.first);
  if (first < 100 || last > 599 || last < first) {
    refuse(`${quote(item)} is no status code from 100 to 599, nor a rising range of them`);
    return undefined;
  }
  const host = parts.host === undefined ? undefined : hostOf(parts.host);
  if (host === null) {
    refuse(`${quote(parts.host)} is no host name; write for example 403 @ example.com`);
    return undefined;
  }
  const statuses = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return statuses.map((status) => (host === undefined ? { status } : { status, host }));
}

/** As it stands in a URL: lower case, punycode; `null` when it is none. A leading `*.` is allowed, it is meant anyway. */
function hostOf(written: string): string | null {
  const name = written.startsWith('*.') ? written.slice(2) : written;
  if (/[/?#@:\\%*]/.test(name) && !/^\[[\da-f:.]+\]$/i.test(name)) return null;
  const host = URL.parse(`https://${name}/`)?.hostname;
  return host === undefined || host === '' ? null : host;
}
