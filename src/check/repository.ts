import type { Evidence, FragmentAnswer, RepositoryAnswer } from '../domain/evidence.ts';
import type { RepositoryTree } from '../domain/ports.ts';
import type { RepositoryTarget } from '../domain/target.ts';
import { type FragmentQuestion, hasAnchor, namesCustomId, questionOf } from './repository-anchors.ts';
import { findPlace, type Place, readmeOf } from './repository-files.ts';
import { createSuggester } from './repository-nearest.ts';
import { type AnchorsOf, createPages, type LearntPage } from './repository-pages.ts';

export type { AnchorsOf } from './repository-pages.ts';

export interface RepositoryChecker {
  /** Whether a target exists in the tree, and its fragment in the file. Never rejects because of what is in the tree. */
  check(target: RepositoryTarget): Promise<Evidence>;
  /** Takes over the anchors of a document that was read anyway, so that it is not read again. */
  learn(extraction: LearntPage): void;
}

/** Checks the local targets of one run against one tree. Files are read as {@link createPages} says. */
export function createRepositoryChecker(tree: RepositoryTree, anchorsOf: AnchorsOf): RepositoryChecker {
  const suggester = createSuggester(tree);
  const pages = createPages(tree, anchorsOf);

  return {
    learn: pages.learn,
    async check(target) {
      const place: Place = pages.isLearnt(target.path)
        ? { kind: 'file', path: target.path, isLinked: false }
        : await findPlace(tree, target.path);
      const evidence = { url: target.url, checkedBy: 'repository', exchanges: [] };
      if (place.kind === 'missing') {
        const nearest = place.isLinked ? undefined : suggester.path(target.path);
        const resolvedPath = place.isLinked ? { resolvedPath: place.path } : {};
        return { ...evidence, repository: { kind: 'missing', ...(nearest && { nearest }), ...resolvedPath } };
      }
      const repository = answerFor(place.kind, place);
      if (target.fragment === undefined) return { ...evidence, repository };
      const isReadable = place.kind === 'file' || place.kind === 'directory';
      const fragment = isReadable
        ? await fragmentAnswer(target.fragment, place.kind, place.path)
        : { fragment: target.fragment, isFound: false, isUnjudgeable: true };
      return { ...evidence, repository, fragment };
    },
  };

  async function fragmentAnswer(
    fragment: string,
    kind: 'file' | 'directory',
    path: string,
  ): Promise<FragmentAnswer> {
    const question = questionOf(fragment);
    if (question.kind === 'top') return { fragment, isFound: true };
    if (question.kind === 'unjudgeable') return { fragment, isFound: false, isUnjudgeable: true };
    const file = kind === 'file' ? path : readmeOf(tree, path);
    if (file === undefined) return { fragment, isFound: false };
    if (question.kind === 'readme' && (kind === 'directory' || /(?:^|\/)readme[^/]*$/i.test(file))) {
      return { fragment, isFound: true };
    }
    return anchorAnswer(fragment, question, file);
  }

  async function anchorAnswer(
    fragment: string,
    question: FragmentQuestion & { kind: 'anchor' | 'readme' },
    file: string,
  ): Promise<FragmentAnswer> {
    const name = question.kind === 'anchor' ? question.name : 'readme';
    const { anchors, isComplete, isCaseless, lineCount } = await pages.pageOf(file);
    if (isCaseless ? hasAnchor(anchors, name) : anchors.has(name)) return { fragment, isFound: true };
    if (question.kind === 'anchor' && question.lastLine !== undefined && lineCount !== undefined) {
      return { fragment, isFound: question.lastLine >= 1 && question.lastLine <= lineCount };
    }
    if (!isComplete || namesCustomId((await tree.readText(file)) ?? '', name)) {
      return { fragment, isFound: false, isUnjudgeable: true };
    }
    const nearest = suggester.anchor(name, anchors);
    return { fragment, isFound: false, ...(nearest && { nearest }) };
  }
}

/** What there is to say of a place that is not missing. */
function answerFor(kind: Exclude<Place['kind'], 'missing'>, { path, isLinked }: Place): RepositoryAnswer {
  if (kind === 'elsewhere') return { kind: 'symlink' };
  return isLinked ? { kind: 'symlink', resolvedPath: path } : { kind };
}

const checkers = new WeakMap<RepositoryTree, RepositoryChecker>();

/** One target; the checker is kept with the tree, so that many targets of one tree share what was read. */
export function checkRepository(
  target: RepositoryTarget,
  tree: RepositoryTree,
  anchorsOf: AnchorsOf,
): Promise<Evidence> {
  const checker = checkers.get(tree) ?? createRepositoryChecker(tree, anchorsOf);
  checkers.set(tree, checker);
  return checker.check(target);
}
