import type { Exchange, PageFacts } from '../../src/domain/evidence.ts';

/** A plain 200 on GET, with what is given instead. */
export function exchange(change: Partial<Exchange> = {}): Exchange {
  const url = change.url ?? 'https://example.com/guide/page';
  const plain: Exchange = {
    look: 'sweep',
    method: 'GET',
    url,
    attempt: 1,
    hops: [],
    finalUrl: change.finalUrl ?? url,
    headers: {},
    startedAtMs: 0,
    durationMs: 10,
    ...(change.error ? {} : { status: 200 }),
  };
  return { ...plain, ...change };
}

export function failed(
  kind: NonNullable<Exchange['error']>['kind'],
  code: string,
  change: Partial<Exchange> = {},
): Exchange {
  return exchange({ ...change, error: { kind, code, at: 'https://example.com/', message: code } });
}

/** A page with much text and no peculiarity. */
export function facts(change: Partial<PageFacts> = {}): PageFacts {
  return {
    contentType: 'text/html',
    title: 'A page',
    start: '<!doctype html>',
    text: 'Words about gears and clocks.',
    scripts: 0,
    textLength: 2_000,
    foreignHosts: [],
    bytes: 3_000,
    isTruncated: false,
    hasPasswordField: false,
    ...change,
  };
}

/** One redirect from the target to `location`. */
export function hop(location: string, status = 301, url = 'https://example.com/guide/page') {
  return { url, status, location, by: 'http' as const };
}
