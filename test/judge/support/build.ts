import type { Evidence, Exchange, Hop, PageFacts } from '../../../src/domain/evidence.ts';
import type { PastSightings } from '../../../src/domain/history.ts';
import type { Link, LinkKind } from '../../../src/domain/link.ts';
import type { Occurrence, RepositoryTarget, WebTarget } from '../../../src/domain/target.ts';
import type { JudgePolicy } from '../../../src/judge/policy.ts';

/** Plain data for the judge's tests: say what matters, the rest is ordinary. */

export const POLICY: JudgePolicy = { accept: [], at: '2026-11-09T06:00:00.000Z' };

export function link(url: string, text = 'A link', kind: LinkKind = 'inline'): Link {
  const span = { line: 3, column: 10, endLine: 3, endColumn: 10 + url.length };
  return { kind, destination: url, url, text, span, isEntry: true };
}

export function occurrence(url: string, text?: string, kind?: LinkKind): Occurrence {
  return { file: 'README.md', link: link(url, text, kind) };
}

export function web(url: string, text?: string): WebTarget {
  const fragment = new URL(url).hash.slice(1);
  return {
    kind: 'web',
    url,
    occurrences: [occurrence(url, text)],
    ...(fragment === '' ? {} : { fragment }),
  };
}

export function local(path: string, fragment?: string): RepositoryTarget {
  const url = fragment === undefined ? path : `${path}#${fragment}`;
  return {
    kind: 'repository',
    url,
    path,
    occurrences: [occurrence(url)],
    ...(fragment === undefined ? {} : { fragment }),
  };
}

type ExchangeParts = Partial<Omit<Exchange, 'page' | 'hops'>> & {
  readonly url: string;
  readonly page?: Partial<PageFacts>;
  readonly hops?: readonly Hop[];
};

/** A GET of the sweep, at once, unless said otherwise; the last hop's location is the final URL. */
export function exchange({ page, hops = [], ...parts }: ExchangeParts): Exchange {
  return {
    look: 'sweep',
    method: 'GET',
    attempt: 1,
    hops,
    finalUrl: hops.at(-1)?.location ?? parts.url,
    headers: {},
    startedAtMs: 0,
    durationMs: 100,
    ...parts,
    ...(page === undefined ? {} : { page: pageFacts(page) }),
  };
}

/** A page about something: a title and some hundred words. */
export function pageFacts(page: Partial<PageFacts>): PageFacts {
  const text = page.text ?? 'Words about the thing that was linked, and more of them. '.repeat(40).trim();
  return {
    contentType: 'text/html; charset=utf-8',
    start: '<!doctype html><html><head>',
    text,
    scripts: 1,
    textLength: text.length,
    foreignHosts: [],
    bytes: 8_000,
    isTruncated: false,
    hasPasswordField: false,
    ...page,
  };
}

export function hop(url: string, location: string, status = 301): Hop {
  return { url, location, status, by: 'http' };
}

/** The looks that a careful check makes at something that is not there: honest, then as a browser three seconds later. */
export function statusTwice(url: string, status: number, parts: Partial<ExchangeParts> = {}): Exchange[] {
  return [
    exchange({ url, status, ...parts }),
    exchange({ url, status, look: 'browser', attempt: 2, startedAtMs: 3_000, ...parts }),
  ];
}

export function failed(
  url: string,
  kind: NonNullable<Exchange['error']>['kind'],
  code: string,
  parts: Partial<ExchangeParts> = {},
): Exchange {
  return exchange({ url, ...parts, error: { kind, code, at: parts.finalUrl ?? url, message: code } });
}

export function evidence(url: string, ...exchanges: readonly Exchange[]): Evidence {
  return { url, checkedBy: 'web', exchanges };
}

export function past(url: string, parts: Partial<PastSightings> = {}): PastSightings {
  return {
    url,
    firstSeenAt: '2026-01-05T06:00:00.000Z',
    lastVerdict: 'alive',
    lastReason: 'http-200',
    lastCheckedAt: '2026-11-02T06:00:00.000Z',
    failures: [],
    ...parts,
  };
}
