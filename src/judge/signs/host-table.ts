/**
 * Lookup of hosts in a table. An entry `example.com` means that host and its everyday doubles (`www.`, `m.`, `mobile.`, `de.`);
 * `.example.com` means the host and everything below it.
 */
export interface HostTable<Row> {
  /** The row of a host name (lower case, no port), the most specific first. */
  find(host: string): Row | undefined;
}

/** Hosts whose rows are remembered: a run asks for the same ones again and again. */
const MOST_KNOWN = 1_000;

const DOUBLES = /^(?:www\d?|m|mobile|amp|[a-z]{2}(?:-[a-z]{2})?)\.(?=.*\.)/;

export function hostTable<Row extends { readonly hosts: readonly string[] }>(
  rows: readonly Row[],
): HostTable<Row> {
  const exact = new Map<string, Row>();
  const below = new Map<string, Row>();
  for (const row of rows) {
    for (const entry of row.hosts) {
      if (entry.startsWith('.')) below.set(entry.slice(1), row);
      else exact.set(entry, row);
    }
  }
  const known = new Map<string, Row | undefined>();
  return {
    find(host) {
      const row = known.get(host);
      if (row !== undefined || known.has(host)) return row;
      const found = exact.get(host) ?? exact.get(host.replace(DOUBLES, '')) ?? rowAbove(host, below);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(host, found);
      return found;
    },
  };
}

function rowAbove<Row>(host: string, below: ReadonlyMap<string, Row>): Row | undefined {
  for (let rest = host; rest !== ''; rest = parentOf(rest)) {
    const row = below.get(rest);
    if (row !== undefined) return row;
  }
  return undefined;
}

function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** Host of an absolute URL, lower case, or '' for what is no URL. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
