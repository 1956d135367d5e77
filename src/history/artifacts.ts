import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DeadwoodError } from '../domain/errors.ts';

/**
 * What became of an upload: the artifact's id, which is a part of its address, or why there is none. `isOffered` is false where
 * there was no hope: outside of a workflow, and on GitHub Enterprise Server, which the client does not serve.
 */
export type Uploaded = { readonly id: number } | { readonly problem: string; readonly isOffered: boolean };

/**
 * Uploads files that lie in one folder as one artifact of this run. Outside of a workflow, and where the runner's service does
 * not want it, the problem in words.
 */
export async function uploadFiles(name: string, files: readonly string[], days: number): Promise<Uploaded> {
  const [first] = files;
  if (first === undefined) return { problem: 'there is nothing to upload', isOffered: false };
  if (!process.env.ACTIONS_RUNTIME_TOKEN)
    return { problem: 'this runner offers no artifacts', isOffered: false };
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const client = new DefaultArtifactClient();
    const { id } = await client.uploadArtifact(name, [...files], dirname(first), { retentionDays: days });
    return id === undefined ? { problem: 'the upload has no id', isOffered: true } : { id };
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    const isOffered = !(cause instanceof Error && cause.name === 'GHESNotSupportedError');
    return { problem, isOffered };
  }
}

/**
 * Writes texts, given in chunks, into a folder that is made when it is missing; gives their paths.
 *
 * @throws {DeadwoodError} naming the file that cannot be written
 */
export async function writeTexts(
  folder: string,
  texts: Readonly<Record<string, Iterable<string>>>,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [name, chunks] of Object.entries(texts)) {
    const path = join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await pipeline(Readable.from(chunks), createWriteStream(path));
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
      if (code === undefined) throw cause;
      throw new DeadwoodError(`${path} cannot be written (${code}).`, { cause });
    }
    paths.push(path);
  }
  return paths;
}
