/**
 * Lookup of hosts in a table. An entry `example.com` means that host and its everyday doubles (`www.`, `m.`, `mobile.`, `de.`);
 * `.example.com` means the host and everything below it.
 */
export interface HostTable<Row> {
  /** The row of a host name (lower case, no port), the most specific first. */
  find(host: string): Row | undefined;
}

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
  return {
    find(host) {
      const plain = exact.get(host) ?? exact.get(host.replace(DOUBLES, ''));
      if (plain !== undefined) return plain;
      for (let rest = host; rest !== ''; rest = parentOf(rest)) {
        const row = below.get(rest);
        if (row !== undefined) return row;
      }
      return undefined;
    },
  };
}

function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** Host of an absolute URL, lower case, or '' for what is no URL. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
