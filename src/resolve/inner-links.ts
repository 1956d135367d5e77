import type { Link } from '../domain/link.ts';
import { isAbsolute, trimmed } from './destination.ts';
import type { OwnRepository } from './own-repository.ts';

/**
 * A test of whether a link may lead to a file of the repository, other than the document it stands in: everything relative
 * (`../guide.md#usage`), and every absolute URL that names the repository, at whatever branch. It says no only when the link
 * cannot: `#usage` stays in its document, `https://example.com/` leaves.
 */
export function createInnerTest({
  owner,
  name,
}: Pick<OwnRepository, 'owner' | 'name'>): (link: Pick<Link, 'url'>) => boolean {
  const names = [owner, name].map(anyhowWritten);
  return ({ url: written }) => {
    const isPlainlyWeb = written.startsWith('https://') || written.startsWith('http://');
    const url = isPlainlyWeb ? written : trimmed(written);
    if (!isPlainlyWeb && !isAbsolute(url)) return url !== '' && !url.startsWith('#');
    return names.every((each) => each.test(url));
  };
}

/** In any case, and with the tabs and line ends inside that are taken away before a URL is parsed. */
function anyhowWritten(name: string): RegExp {
  const characters = [...name].map((character) => character.replace(/\W/, '\\$&'));
  return new RegExp(characters.join('[\\t\\n\\r]*'), 'i');
}
