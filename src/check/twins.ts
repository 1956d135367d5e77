/** Addresses beside a page's own that tell something of it: twins that may serve the same, and a sibling that cannot exist. */

/** The same address with another scheme or host; undefined where there is no such twin. */
export function twinOf(url: URL, twin: 'https' | 'http' | 'www' | 'no-www'): string | undefined {
  if (url.port !== '') {
    // Another port's service has no twin that could be guessed.
    return undefined;
  }
  const other = new URL(url);
  switch (twin) {
    case 'https':
    case 'http':
      other.protocol = `${twin}:`;
      return other.protocol === url.protocol ? undefined : other.href;
    case 'www':
      if (/^www\.|^[\d.]+$|^\[/.test(url.hostname)) {
        return undefined;
      }
      other.hostname = `www.${url.hostname}`;
      return other.href;
    case 'no-www':
      if (!url.hostname.startsWith('www.')) {
        return undefined;
      }
      other.hostname = url.hostname.slice('www.'.length);
      return other.href;
    default:
      throw new Error(`no such twin: ${twin satisfies never}`);
  }
}

/**
 * A sibling that cannot exist: the last part of the path (or, for a page chosen by its query, the last value) replaced by a
 * word that nobody uses, its ending kept. The same for all pages of a directory, so that it is asked for once.
 */
export function canaryOf(url: URL): string | undefined {
  const canary = new URL(url);
  canary.hash = '';
  const [lastKey] = [...canary.searchParams.keys()].slice(-1);
  if (lastKey !== undefined) {
    canary.searchParams.set(lastKey, CANARY_WORD);
    return canary.href;
  }
  const directory = url.pathname.replace(/\/+$/, '').replace(/[^/]*$/, '');
  const ending = /\.[a-z]{2,5}$/i.exec(url.pathname)?.[0] ?? '';
  canary.pathname = `${directory}${CANARY_WORD}${ending}`;
  return canary.href === url.href ? undefined : canary.href;
}

const CANARY_WORD = 'deadwood-canary-q7x4k2';
