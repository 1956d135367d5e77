import { compileGlob, type Glob } from './glob.ts';

/** What is taken for a document when nobody says otherwise. */
export const DEFAULT_GLOBS: readonly string[] = ['**/*.{md,mdx,markdown}'];

/**
 * One test for a list of globs over repository paths (`docs/guide.md`), as in a `.gitignore`: each pattern may change the
 * answer of those before it, the last that matches decides, and `!` excludes.
 *
 * - A list that begins with an exclusion starts from `DEFAULT_GLOBS`: `['!vendor/']` is all Markdown but that folder.
 * - `docs/` selects the Markdown below the folder; an exclusion takes everything below what it names (`!vendor`).
 * - A leading `/` or `./` is the repository's root, where every pattern starts anyway.
 * - Case counts, except in the file's extension: GitHub renders `README.MD` as Markdown too.
 *
 * Throws a DeadwoodError that names the first malformed pattern.
 */
export function compileGlobs(patterns: readonly string[]): (path: string) => boolean {
  const startsFromDefault = patterns[0]?.startsWith('!') ?? false;
  const steps = [...(startsFromDefault ? DEFAULT_GLOBS : []), ...patterns].map(compileStep);
  return (path) => {
    const spellings = spellingsOf(path);
    for (let index = steps.length - 1; index >= 0; index -= 1) {
      const step = steps[index];
      if (step?.globs.some((glob) => spellings.some((spelling) => glob.matches(spelling))))
        return step.isIncluded;
    }
    return false;
  };
}

/** True when the text has characters that only a glob uses: tells `docs/*.md` from a file's name. */
export function isGlob(text: string): boolean {
  return /[*?{[]/.test(text);
}

interface Step {
  readonly isIncluded: boolean;
  readonly globs: readonly Glob[];
}

function compileStep(pattern: string): Step {
  const isIncluded = !pattern.startsWith('!');
  const written = isIncluded ? pattern : pattern.slice(1);
  const rooted = written.replace(/^(?:\.?\/)+/, '');
  const folder = rooted.replace(/\/+$/, '');
  if (folder === '' || folder === '.') {
    // Nothing left is either nothing written (compileGlob says so) or the root itself: `/`, `./`, `.`.
    const isRoot = written !== '';
    return {
      isIncluded,
      globs: isRoot ? (isIncluded ? DEFAULT_GLOBS : ['**']).map(compileGlob) : [compileGlob('')],
    };
  }
  if (!isIncluded) return { isIncluded, globs: [compileGlob(folder), compileGlob(`${folder}/**`)] };
  if (folder === rooted) return { isIncluded, globs: [compileGlob(rooted)] };
  return { isIncluded, globs: DEFAULT_GLOBS.map((glob) => compileGlob(`${folder}/${glob}`)) };
}

/** The path, and the path with its extension in lower case where that differs. */
function spellingsOf(path: string): readonly string[] {
  const dot = path.lastIndexOf('.');
  if (dot === -1 || dot < path.lastIndexOf('/')) return [path];
  const lower = path.slice(0, dot) + path.slice(dot).toLowerCase();
  return lower === path ? [path] : [path, lower];
}
