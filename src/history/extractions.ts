import type { DatabaseSync } from 'node:sqlite';
import { VERSION } from '../about.ts';
import type { Batch } from './batch.ts';

/**
 * What documents say, by git's ids of their texts: a document that is still as it was need not be read again. A report in a checkout
 * does not open it; a pull request that takes a file or a heading away, and asks what every other document links to, does not fetch
 * it (docs/adr/0006-…). Rows are whatever the reader writes (reading/row.ts), which looks at each before it believes it.
 */
export interface Extractions {
  /** The row of an unchanged file of this path's language, if this very version of the program wrote one. */
  recall(blobId: string, path: string): Uint8Array | undefined;
  /** @param row undefined when it is there already, and is to stay */
  keep(blobId: string, path: string, row: Uint8Array | undefined): void;
  forgetBefore(limitMs: number): void;
}

/** A document with more in it than this is read again: some half a million links. */
const MOST_ROW_BYTES = 16 * 1024 * 1024;
/** Raised when a row changes its meaning between two commits of one version. */
const FORMAT = 2;
/** A row that was used since then is not written to say so once more. */
const RECENT_MS = 7 * 24 * 60 * 60 * 1_000;

export function openExtractions(
  database: DatabaseSync,
  { batch, nowMs }: { readonly batch: Batch; readonly nowMs: number },
): Extractions {
  const select = database.prepare('SELECT data FROM extraction WHERE blob_id = ? AND reader = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO extraction VALUES (?, ?, ?, ?)');
  const touch = database.prepare(
    'UPDATE extraction SET used_at = ?3 WHERE blob_id = ?1 AND reader = ?2 AND used_at < ?4',
  );
  const forget = database.prepare('DELETE FROM extraction WHERE used_at < ?');
  return {
    recall(blobId, path) {
      const id = bytesOf(blobId);
      const data = id && select.get(id, readerOf(path))?.data;
      return data instanceof Uint8Array && data.length <= MOST_ROW_BYTES ? data : undefined;
    },
    keep(blobId, path, row) {
      const id = bytesOf(blobId);
      if (id === undefined) return;
      if (row === undefined) batch.add(() => touch.run(id, readerOf(path), nowMs, nowMs - RECENT_MS));
      else if (row.length <= MOST_ROW_BYTES) batch.add(() => upsert.run(id, readerOf(path), nowMs, row));
    },
    forgetBefore: (limitMs) => batch.add(() => forget.run(limitMs)),
  };
}

/** What an extraction depends on besides the text: who reads, and as what. */
function readerOf(path: string): string {
  return `${FORMAT} ${VERSION} ${/\.mdx$/i.test(path) ? 'mdx' : 'markdown'}`;
}

/** Undefined for anything but an id of SHA-1, which all of GitHub's are. */
function bytesOf(blobId: string): Buffer | undefined {
  return /^[\da-f]{40}$/.test(blobId) ? Buffer.from(blobId, 'hex') : undefined;
}
