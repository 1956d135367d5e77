import { withoutCredentials } from './canonical.ts';
import { editDistance } from './edit-distance.ts';

/** What is wrong with a destination that is no URL: a stable word, and a sentence for people. */
export interface Mistake {
  readonly reason:
    | 'empty'
    | 'outside-repository'
    | 'not-a-url'
    | 'malformed-scheme'
    | 'missing-scheme'
    | 'local-file';
  readonly message: string;
}

/** RFC 3986, section 3.1. */
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
/** `C:\docs` or `C:/docs`, and the share `\\server\docs`. */
const WINDOWS_PATH = /^(?:[a-z]:[\\/]|\\\\)/i;
/** `https//host`, `https;//host`, `https:/host`, `https:host`, `https ://host`: all but `https://` and its backslash twin. */
const BROKEN_HTTP = /^(https?)(?:\s{0,3}[:;.,]?\s{0,3}\/\/|:\s{0,3}\/?)(?=[^\s/\\])/i;
const HTTP = /^https?:[\\/]{2}/i;
const DOUBLED = /^https?:\/\/(?=https?:?\/\/)/i;
/** `example.org:8080/x` and `localhost:3000`: what stands before the colon would be read as a scheme. */
const HOST_WITH_PORT = /^(?:localhost|[a-z\d-]+(?:\.[a-z\d-]+)+):\d{1,5}(?:[/?#]|$)/i;

/** Longest piece of a destination that is repeated in a message. */
const MAX_SHOWN_CHARACTERS = 200;

/**
 * Mistakes that can be seen in the writing alone. `https:/host` is one although a browser reads it as `https://host`
 * when it is typed: as a link on an https page it is relative (URL Standard, “special relative or authority state”).
 */
export function mistakeIn(url: string): Mistake | undefined {
  if (WINDOWS_PATH.test(url)) return LOCAL_FILE;
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'file') return LOCAL_FILE;
  if (HTTP.test(url)) {
    return DOUBLED.test(url)
      ? malformed('The scheme is written twice', url.replace(DOUBLED, '').replace(/^(https?)\/\//i, '$1://'))
      : undefined;
  }
  const broken = BROKEN_HTTP.exec(url);
  if (broken?.[1] !== undefined) {
    const rest = url.slice(broken[0].length);
    return malformed(`“${broken[0].trim()}” should be “${broken[1]}://”`, `${broken[1]}://${rest}`);
  }
  if (url.startsWith('://')) return malformed('The scheme is missing', `https${url}`);
  if (HOST_WITH_PORT.test(url)) return missingScheme(`http://${url}`);
  if (scheme !== undefined && isMisspelled(scheme) && /^[^:]*:\/\//.test(url)) {
    const meant = scheme.endsWith('s') ? 'https' : 'http';
    return malformed(`“${scheme}” is no scheme`, `${meant}${url.slice(scheme.length)}`);
  }
  return undefined;
}

/** A host without `https://` in front: on GitHub it is the name of a file. Told by `www.`, as for autolinks (GFM, 6.9). */
export function mistakeInPath(url: string): Mistake | undefined {
  return /^www\.[a-z\d-]+\.[a-z]/i.test(url) ? missingScheme(`https://${url}`) : undefined;
}

/** Why the WHATWG parser refuses an http(s) URL, as far as that can be told. */
export function parserMistake(url: string): Mistake {
  const authority = /^https?:[\\/]*([^\\/?#]*)/i.exec(url)?.[1] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const port = /:([^:\]]*)$/.exec(host)?.[1];
  const because =
    host === '' || host.startsWith(':')
      ? 'it names no host'
      : /\s/.test(host)
        ? 'there is a space in the host'
        : port !== undefined && !(/^\d*$/.test(port) && Number(port) <= 65_535)
          ? 'the port is no number from 0 to 65535'
          : 'the host is not a valid name or address';
  return { reason: 'not-a-url', message: `It is no URL: ${because}.` };
}

const LOCAL_FILE: Mistake = {
  reason: 'local-file',
  message: 'It names a file on one computer; readers elsewhere cannot open it.',
};

/** Schemes of nothing but the letters of “https”, and those one slip away: `htps`, `ttp`, `htttps`, `hppts`, `nttp`. */
function isMisspelled(scheme: string): boolean {
  const isJumbled = /^[htps]{3,8}$/.test(scheme) && scheme.includes('t') && scheme.includes('p');
  const isNear =
    editDistance(scheme, 'http', 1) !== undefined || editDistance(scheme, 'https', 1) !== undefined;
  return (isJumbled || isNear) && !REGISTERED_NEAR_HTTP.has(scheme);
}

/** https://www.iana.org/assignments/uri-schemes: the registered ones that look like a slip. */
const REGISTERED_NEAR_HTTP: ReadonlySet<string> = new Set(['shttp']);

function malformed(what: string, meant: string): Mistake {
  return { reason: 'malformed-scheme', message: `${what}; was ${shown(meant)} meant?` };
}

function missingScheme(meant: string): Mistake {
  return { reason: 'missing-scheme', message: `The scheme is missing; was ${shown(meant)} meant?` };
}

function shown(url: string): string {
  const safe = withoutCredentials(url);
  return safe.length > MAX_SHOWN_CHARACTERS ? `${safe.slice(0, MAX_SHOWN_CHARACTERS)}…` : safe;
}
