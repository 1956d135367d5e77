import type { LinkList } from '../domain/link.ts';
import { isPlainUrl } from '../resolve/canonical.ts';
import { urlHash } from '../resolve/url-hash.ts';

/** `Reading.hashes` of a document's links. */
export function plainHashes(links: LinkList): Int32Array {
  const hashes = new Int32Array(links.length);
  for (let index = 0; index < hashes.length; index += 1) {
    const url = links.at(index)?.url ?? '';
    if (isPlainUrl(url)) hashes[index] = urlHash(url);
  }
  return hashes;
}
