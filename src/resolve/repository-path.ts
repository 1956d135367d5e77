import { percentDecoded } from './canonical.ts';

/** Where a relative destination leads: a path of the repository, or out of it by `above` folders. */
export interface RelativePlace {
  /** Normalised path; when `above` > 0, what is left of it behind the last `..` that leads out. */
  readonly path: string;
  /** How many folders above the repository's root it leads; 0 inside. */
  readonly above: number;
  /** Percent-decoded, without `#`; absent when there is none. */
  readonly fragment?: string;
}

/**
 * Resolves a relative destination as GitHub does: against the document's folder, or against the root of the repository
 * when it begins with `/`
 * (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes#relative-links-and-image-paths-in-markdown-files);
 * query dropped (`?plain=1`, `?raw=true` change the view, not the file), percent-decoded, dot segments resolved. A
 * backslash is a character of a name: CommonMark writes it as `%5C` (https://spec.commonmark.org/0.31.2/#example-507).
 */
export function placeOf(url: string, documentPath: string): RelativePlace {
  const hash = url.indexOf('#');
  const page = hash === -1 ? url : url.slice(0, hash);
  const fragment = hash === -1 ? '' : percentDecoded(url.slice(hash + 1));
  const mark = page.indexOf('?');
  const written = percentDecoded(mark === -1 ? page : page.slice(0, mark));

  let place: { path: string; above: number };
  if (written === '') place = { path: documentPath, above: 0 };
  else if (written.startsWith('/')) place = normalPath(written);
  else place = normalPath(documentPath.slice(0, documentPath.lastIndexOf('/') + 1) + written);
  return fragment === '' ? place : { ...place, fragment };
}

/** Resolves `.`, `..` and empty segments: `docs/../a//b` → `a/b`; `../../issues` leads two folders above the root. */
export function normalPath(path: string): { path: string; above: number } {
  if (!/(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(path)) return { path, above: 0 };
  const kept: string[] = [];
  let above = 0;
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.pop() === undefined) above += 1;
  }
  return { path: kept.join('/'), above };
}
