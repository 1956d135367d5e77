import type {
  InvalidTarget,
  Occurrence,
  RepositoryTarget,
  SkippedTarget,
  Target,
  WebTarget,
} from '../domain/target.ts';
import { percentDecoded } from './canonical.ts';

/** A target whose occurrences are still being collected. */
export type OpenTarget = Target & Placed;

/**
 * Where a target is linked from. Nine targets of ten are linked once, and a wiki has 150,000: one occurrence is kept as it is,
 * without an array around it.
 */
abstract class Placed {
  #places: Occurrence | Occurrence[] | undefined;

  get occurrences(): readonly Occurrence[] {
    const places = this.#places;
    if (places === undefined) return [];
    return Array.isArray(places) ? places : [places];
  }

  get firstOccurrence(): Occurrence | undefined {
    const places = this.#places;
    return Array.isArray(places) ? places[0] : places;
  }

  addOccurrence(occurrence: Occurrence): void {
    const places = this.#places;
    if (places === undefined) this.#places = occurrence;
    else if (Array.isArray(places)) places.push(occurrence);
    else this.#places = [places, occurrence];
  }

  sortOccurrences(compare: (a: Occurrence, b: Occurrence) => number): void {
    if (Array.isArray(this.#places)) this.#places.sort(compare);
  }
}

class OpenWebTarget extends Placed implements WebTarget {
  readonly kind = 'web';
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
  }
}

class OpenFragmentTarget extends OpenWebTarget {
  readonly fragment: string;

  constructor(url: string, fragment: string) {
    super(url);
    this.fragment = fragment;
  }
}

class OpenRepositoryTarget extends Placed implements RepositoryTarget {
  readonly kind = 'repository';
  readonly url: string;
  readonly path: string;

  constructor(url: string, path: string) {
    super();
    this.url = url;
    this.path = path;
  }
}

class OpenAnchorTarget extends OpenRepositoryTarget {
  readonly fragment: string;

  constructor(url: string, path: string, fragment: string) {
    super(url, path);
    this.fragment = fragment;
  }
}

class OpenRefusedTarget<K extends 'invalid' | 'skipped'> extends Placed {
  readonly kind: K;
  readonly url: string;
  readonly reason: string;
  readonly message: string;

  constructor(kind: K, url: string, why: { readonly reason: string; readonly message: string }) {
    super();
    this.kind = kind;
    this.url = url;
    this.reason = why.reason;
    this.message = why.message;
  }
}

/** @param normal as `normalizeUrl` writes it */
export function webTarget(normal: string): OpenTarget {
  const hash = normal.indexOf('#');
  return hash === -1 || hash === normal.length - 1
    ? new OpenWebTarget(normal)
    : new OpenFragmentTarget(normal, percentDecoded(normal.slice(hash + 1)));
}

/** @param name what stands for the path in the target's URL */
export function repositoryTarget(name: string, path: string, fragment: string | undefined): OpenTarget {
  return fragment === undefined
    ? new OpenRepositoryTarget(name, path)
    : new OpenAnchorTarget(`${name}#${fragment}`, path, fragment);
}

export function invalidTarget(name: string, why: Pick<InvalidTarget, 'reason' | 'message'>): OpenTarget {
  return new OpenRefusedTarget('invalid', name, why);
}

export function skippedTarget(name: string, why: Pick<SkippedTarget, 'reason' | 'message'>): OpenTarget {
  return new OpenRefusedTarget('skipped', name, why);
}
