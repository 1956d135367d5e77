import type { AuthorityAnswer } from '../../domain/evidence.ts';
import type { Rule } from './rule.ts';

/** Rules for targets that an authority answered for. `unknown` has no row: the web's evidence decides. */
export const AUTHORITY_RULES: readonly Rule<AuthorityAnswer>[] = [
  {
    id: 'authority-missing',
    when: ({ state }) => state === 'missing',
    verdict: 'dead',
    reason: reasonOf('missing'),
    message: ({ statement }) => statement,
    source: 'product.md, dead: an authority says so',
  },
  {
    id: 'authority-hidden',
    when: ({ state }) => state === 'hidden',
    verdict: 'suspect',
    reason: reasonOf('hidden'),
    message: ({ statement }) => statement,
    source: 'product.md, suspect: hiding missing-or-private',
  },
  {
    id: 'authority-moved',
    when: ({ state, location }) => state === 'moved' && location !== undefined,
    verdict: 'moved',
    reason: reasonOf('renamed'),
    message: ({ statement }) => statement,
    source: 'issue 4.6: an authority’s rename is safe to write',
  },
  {
    id: 'authority-exists',
    when: ({ state }) => state === 'exists' || state === 'moved',
    verdict: 'alive',
    reason: 'exists',
    message: ({ statement }) => statement,
    source: 'product.md, alive',
  },
];

function reasonOf(otherwise: string): (answer: AuthorityAnswer) => string {
  return ({ details }) => details[0] ?? otherwise;
}
