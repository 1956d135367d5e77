import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OwnArtifacts } from './carry.ts';
import { store, unzipFile } from './unzip.ts';

/** A million targets make 425 MB (docs/scale.md), a third of that when packed. */
const MAX_BYTES = 2 * 1024 * 1024 * 1024;
const MAX_ZIP_BYTES = 512 * 1024 * 1024;

/**
 * Brings the history that the newest report of the default branch left as an artifact to `path`. The file appears whole or
 * not at all.
 *
 * @throws {Error} in words, when there is one that cannot be had
 */
export async function fetchHistory(
  artifacts: OwnArtifacts,
  name: string,
  path: string,
): Promise<'fetched' | 'refused' | 'none'> {
  const opened = await artifacts.openNewest(name, MAX_ZIP_BYTES);
  if (opened === undefined) return 'none';
  if (opened === 'refused') return 'refused';
  // Beside the file, so that it can be moved into place.
  const folder = await mkdtemp(join(dirname(path), 'artifact-'));
  try {
    const [zip, unpacked] = [join(folder, 'history.zip'), join(folder, 'history.db')];
    await store(opened, zip, MAX_ZIP_BYTES);
    await unzipFile(zip, basename(path), unpacked, MAX_BYTES);
    await rename(unpacked, path);
    return 'fetched';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
