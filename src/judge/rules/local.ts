import type { FragmentAnswer, RepositoryAnswer } from '../../domain/evidence.ts';
import type { RepositoryTarget } from '../../domain/target.ts';
import type { Rule } from './rule.ts';

/** What the tree said of a target in this repository. */
export interface LocalFacts {
  readonly target: RepositoryTarget;
  readonly repository: RepositoryAnswer;
  readonly fragment: FragmentAnswer | undefined;
}

/** Rules for targets in this repository: GitHub shows what is in the tree, so that nothing is uncertain. */
export const LOCAL_RULES: readonly Rule<LocalFacts>[] = [
  {
    id: 'broken-symlink',
    when: ({ repository }) => repository.kind === 'missing' && repository.resolvedPath !== undefined,
    verdict: 'invalid',
    reason: 'missing-file',
    message: ({ target, repository }) =>
      `${target.path} is a symbolic link to ${repository.resolvedPath}, which does not exist`,
    source: 'gitattributes and symlinks as GitHub shows them',
  },
  {
    id: 'missing-file',
    when: ({ repository }) => repository.kind === 'missing',
    verdict: 'invalid',
    reason: 'missing-file',
    message: ({ target, repository }) =>
      `There is no ${target.path || 'such folder'} in the repository${nearWords(repository.nearest)}`,
    source: 'product.md, invalid',
  },
  {
    id: 'not-listed',
    when: ({ repository }) => repository.kind === 'unknown',
    verdict: 'blocked',
    reason: 'not-listed',
    message: ({ target }) => `Whether ${target.path} exists cannot be told: GitHub did not list it`,
    source: 'product.md, blocked: nobody can tell',
  },
  {
    id: 'broken-anchor',
    when: ({ fragment }) => fragment !== undefined && !fragment.isFound && fragment.isUnjudgeable !== true,
    verdict: 'invalid',
    reason: 'broken-anchor',
    message: ({ target, fragment }) =>
      `${target.path || 'The README'} has no #${fragment?.fragment}${nearWords(fragment?.nearest, '#')}`,
    source: 'product.md, invalid',
  },
  {
    id: 'local',
    when: () => true,
    verdict: 'alive',
    reason: 'exists',
    message: ({ target }) => `${target.path || 'The repository'} exists`,
    source: 'product.md, alive',
  },
];

function nearWords(nearest: string | undefined, mark = ''): string {
  return nearest === undefined ? '' : `; ${mark}${nearest} does exist`;
}
