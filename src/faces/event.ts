import { readFile } from 'node:fs/promises';
import { DeadwoodError } from '../domain/errors.ts';

/** GitHub delivers at most 25 MB (docs.github.com/webhooks, “Payload cap”). */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * The event's payload as JSON, unjudged. A run without one (no `GITHUB_EVENT_PATH`) has an empty payload.
 *
 * @throws {DeadwoodError} when the file cannot be read or is not JSON
 */
export async function readEvent(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return {};
  try {
    const bytes = await readFile(path);
    if (bytes.byteLength > MAX_BYTES) throw new RangeError(`it has ${bytes.byteLength} bytes`);
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DeadwoodError(`The event's payload ${path} (GITHUB_EVENT_PATH) cannot be read: ${reason}.`, {
      cause: error,
    });
  }
}
