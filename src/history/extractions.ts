import type { DatabaseSync } from 'node:sqlite';
import { VERSION } from '../about.ts';
import type { Extraction } from '../domain/link.ts';
import { createInnerTest } from '../resolve/inner-links.ts';
import type { OwnRepository } from '../resolve/own-repository.ts';
import type { Batch } from './batch.ts';
import { fromRowData, toRowData } from './extraction-row.ts';

/**
 * What the default branch's documents say, by git's ids of their texts: a pull request that takes a file or a heading away asks
 * what every other document links to, and need not fetch those that are still as they were (docs/adr/0006-…).
 *
 * Of links those are kept that may lead into the repository: no others are asked for, and they are few (1,023 of the 153,764 of
 * the bench's wiki, 160 KB with anchors, where everything would take 16 MB).
 */
export interface Extractions {
  /** The extraction of an unchanged file, links out of the repository left out. Whatever is wrong with a row, it is none. */
  recall(blobId: string, path: string): Extraction | undefined;
  keep(blobId: string, extraction: Extraction): void;
  forgetBefore(limitMs: number): void;
}

/** A document with more in it than this is read again: some 10,000 links. */
const MAX_ROW_CHARACTERS = 1024 * 1024;
/** Raised when an extraction or its row changes its meaning between two versions of the program. */
const FORMAT = 1;

export function openExtractions(
  database: DatabaseSync,
  options: {
    readonly batch: Batch;
    readonly nowMs: number;
    /** Absent where nothing says which repository this is: nothing is remembered then. */
    readonly repository: Pick<OwnRepository, 'serverUrl' | 'owner' | 'name'> | undefined;
  },
): Extractions {
  const { batch, nowMs, repository } = options;
  const select = database.prepare('SELECT data FROM extraction WHERE blob_id = ? AND reader = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO extraction VALUES (?, ?, ?, ?)');
  const forget = database.prepare('DELETE FROM extraction WHERE used_at < ?');
  const forgetBefore = (limitMs: number) => batch.add(() => forget.run(limitMs));
  if (repository === undefined) return { recall: () => undefined, keep() {}, forgetBefore };
  const isInner = createInnerTest(repository);
  return {
    recall(blobId, path) {
      const id = bytesOf(blobId);
      const data = id && select.get(id, readerOf(path, repository))?.data;
      return typeof data === 'string' && data.length <= MAX_ROW_CHARACTERS
        ? fromRowData(path, data)
        : undefined;
    },
    keep(blobId, extraction) {
      const id = bytesOf(blobId);
      const data = toRowData({ ...extraction, links: extraction.links.filter(isInner) });
      if (id === undefined || data.length > MAX_ROW_CHARACTERS) return;
      batch.add(() => upsert.run(id, readerOf(extraction.path, repository), nowMs, data));
    },
    forgetBefore,
  };
}

/** What an extraction depends on besides the text: who reads, as what, and which links are the repository's own. */
function readerOf(
  path: string,
  { serverUrl, owner, name }: Pick<OwnRepository, 'serverUrl' | 'owner' | 'name'>,
): string {
  const language = /\.mdx$/i.test(path) ? 'mdx' : 'markdown';
  return `${FORMAT} ${VERSION} ${language} ${serverUrl}/${owner}/${name}`.toLowerCase();
}

/** Undefined for anything but an id of SHA-1, which all of GitHub's are. */
function bytesOf(blobId: string): Buffer | undefined {
  return /^[\da-f]{40}$/.test(blobId) ? Buffer.from(blobId, 'hex') : undefined;
}
