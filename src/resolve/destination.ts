import type { EntryKind } from '../domain/ports.ts';
import type { Settings } from '../domain/settings.ts';
import { isPlainUrl, normalizeUrl, withoutCredentials } from './canonical.ts';
import { type Mistake, mistakeIn, mistakeInPath, parserMistake } from './mistakes.ts';
import { invalidTarget, type OpenTarget, repositoryTarget, skippedTarget, webTarget } from './open-target.ts';
import { createOwnRepositoryMatcher, isSiteRoute, type OwnRepository, siteOf } from './own-repository.ts';
import { isReservedForDocumentation, isTemplate } from './placeholders.ts';
import { placeOf } from './repository-path.ts';

/** What must be known to tell where a destination leads. */
export interface ResolveContext {
  readonly settings: Pick<Settings, 'exclude'>;
  /** Absent in a folder that is no repository of a known server: absolute links are all web targets then. */
  readonly repository?: OwnRepository;
  /** The tree, where it is at hand: a name that looks like a host or a template may be a file after all. */
  readonly kindOf?: (path: string) => EntryKind | undefined;
}

/** Gives targets without occurrences: those are for whoever collects them. */
export interface DestinationReader {
  /**
   * What a URL with a scheme, or one that begins with `//`, leads to; the same in every document.
   *
   * @param isPlain whether `isPlainUrl` holds, where that is known
   */
  absolute(url: string, isPlain?: boolean): OpenTarget;
  /** What any other destination leads to, written in the document at `documentPath`. */
  relative(url: string, documentPath: string): OpenTarget;
}

/** Longest name of a target that is no URL we ask: a `data:` URL may hold a whole picture. */
const MAX_NAME_CHARACTERS = 500;
/** Repository paths that could be taken for something else as a target's name are written with `./` in front. */
const AMBIGUOUS_NAME = /^(?:[a-z][a-z\d+.-]*:|[\\{<.]|www\.)/i;

const EMPTY: Mistake = { reason: 'empty', message: 'The destination is empty.' };
const OUTSIDE: Mistake = { reason: 'outside-repository', message: 'It leads out of the repository.' };
const TEMPLATE = 'It is a template: a part of the address is left open.';
const RESERVED_HOST = 'Its host is reserved for documentation (RFC 2606).';
const SITE_UNKNOWN = 'It leads to a page of the repository on its server, which is not known here.';

const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i;

/** True when a destination means the same in every document: it has a scheme or begins with two slashes. */
export function isAbsolute(url: string): boolean {
  return ABSOLUTE.test(url);
}

/** Reads destinations one by one; pure, never throws. */
export function createDestinationReader(context: ResolveContext): DestinationReader {
  const { repository, kindOf } = context;
  const { exclude } = context.settings;
  const ownPlaceOf = repository && createOwnRepositoryMatcher(repository);

  return {
    absolute: (url, isPlain) => unlessExcluded(url, readAbsolute(url, isPlain)),
    relative: (url, documentPath) => unlessExcluded(url, readRelative(url, documentPath)),
  };

  function readAbsolute(written: string, isPlain = isPlainUrl(written)): OpenTarget {
    if (isPlain) return readWeb(written);
    const url = trimmed(written);
    if (isTemplate(url)) return skipped(url, 'placeholder', TEMPLATE);
    const mistake = mistakeIn(url);
    if (mistake !== undefined) return invalid(url, mistake);
    if (/^[\\/]{2}/.test(url)) return readAbsolute(`https:${url}`);
    const normal = normalizeUrl(url);
    if (normal !== undefined) return readWeb(normal);
    const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
    if (scheme === 'http' || scheme === 'https') return invalid(url, parserMistake(url));
    return skipped(url, 'scheme', `Links with the scheme “${scheme}” are not checked.`);
  }

  function readWeb(normal: string): OpenTarget {
    if (isReservedForDocumentation(normal)) return skipped(normal, 'placeholder', RESERVED_HOST);
    const place = ownPlaceOf?.(normal);
    if (place !== undefined) return local(place.path, place.fragment);
    return webTarget(normal);
  }

  function readRelative(url: string, documentPath: string): OpenTarget {
    if (url === '') return invalid(url, EMPTY);
    const place = placeOf(url, documentPath);
    if (url.startsWith('#')) return local(place.path, place.fragment);
    if (place.above > 0) return readOutside(url, place.path, place.above);
    if (kindOf?.(place.path) === undefined) {
      if (isTemplate(url)) return skipped(url, 'placeholder', TEMPLATE);
      const mistake = mistakeIn(url) ?? mistakeInPath(url);
      if (mistake !== undefined) return invalid(url, mistake);
    }
    return local(place.path, place.fragment);
  }

  function readOutside(url: string, path: string, above: number): OpenTarget {
    if (!isSiteRoute(path, above)) {
      return invalid(url, OUTSIDE);
    }
    if (repository === undefined) {
      return skipped(url, 'site-route', SITE_UNKNOWN);
    }
    const suffix = url.slice(url.search(/[?#]|$/));
    return readAbsolute(`${siteOf(repository)}${path && `/${path}`}${suffix}`);
  }

  function unlessExcluded(written: string, target: OpenTarget): OpenTarget {
    if (exclude.length === 0) return target;
    const byName = exclude.find((pattern) => pattern.matches(target.url));
    const isRewritten = written !== target.url;
    const pattern = byName ?? (isRewritten ? exclude.find((other) => other.matches(written)) : undefined);
    if (pattern === undefined) return target;
    const name = byName === undefined ? written : target.url;
    return skipped(name, 'excluded', `The settings exclude it: ${pattern.source}`);
  }
}

function local(path: string, fragment: string | undefined): OpenTarget {
  const plain = path === '' ? '.' : AMBIGUOUS_NAME.test(path) ? `./${path}` : path;
  return repositoryTarget(plain, path, fragment);
}

function invalid(url: string, mistake: Mistake): OpenTarget {
  return invalidTarget(nameOf(url), mistake);
}

function skipped(url: string, reason: string, message: string): OpenTarget {
  return skippedTarget(nameOf(url), { reason, message });
}

function nameOf(url: string): string {
  const safe = withoutCredentials(url);
  return safe.length > MAX_NAME_CHARACTERS ? `${safe.slice(0, MAX_NAME_CHARACTERS)}…` : safe;
}

/** Without what the URL Standard takes away before parsing: control characters and spaces around, tabs and line ends inside. */
export function trimmed(url: string): string {
  if (!/[\0-\x20]/.test(url)) return url;
  let start = 0;
  let end = url.length;
  while (start < end && url.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && url.charCodeAt(end - 1) <= 0x20) end -= 1;
  return url.slice(start, end).replace(/[\t\n\r]+/g, '');
}
