import type { Extraction } from '../domain/link.ts';
import { createInnerTest } from '../resolve/inner-links.ts';
import type { OwnRepository } from '../resolve/own-repository.ts';
import { fromRow, type KeptReading } from './row.ts';

/** What earlier runs read, by git's ids of the texts. */
export interface RememberedReadings {
  reading(blobId: string, path: string): KeptReading | undefined;
  /** What a document says that may lead into the repository, for whoever asks of many documents about that alone. */
  innerExtraction(blobId: string, path: string): Extraction | undefined;
}

/** @param rowOf the history's row of a text, read as the language that the path tells */
export function rememberReadings(
  rowOf: (blobId: string, path: string) => Uint8Array | undefined,
  repository: Pick<OwnRepository, 'owner' | 'name'> | undefined,
): RememberedReadings {
  const isInner = repository === undefined ? () => true : createInnerTest(repository);
  const reading = (blobId: string, path: string) => {
    const row = rowOf(blobId, path);
    return row === undefined ? undefined : fromRow(path, row);
  };
  return {
    reading,
    innerExtraction(blobId, path) {
      const extraction = reading(blobId, path)?.reading.extraction;
      return extraction && { ...extraction, links: extraction.links.filter(isInner) };
    },
  };
}
