import { DeadwoodError } from '../domain/errors.ts';
import { uploadFiles, writeTexts } from '../history/artifacts.ts';
import type { Published, RunRequest } from '../run-request.ts';
import { type Part, writePart } from '../shard/part.ts';

/** Parts are merged on the same day; a day more is for whoever looks for what went wrong. */
const PART_DAYS = 2;

/**
 * Leaves what a shard found in the working folder, `deadwood-part-3-of-8.jsonl`, and as an artifact of the same name where the
 * runner offers that: another machine merges it.
 *
 * @throws {DeadwoodError} when the part cannot leave this machine: the job is red then, and can be run again by itself
 */
export async function publishPart(part: Part, { surroundings }: RunRequest): Promise<Published> {
  const { index, count, judgements } = part;
  const name = `deadwood-part-${index}-of-${count}`;
  const [path = ''] = await writeTexts(surroundings.cwd, { [`${name}.jsonl`]: writePart(part) });
  const uploaded = await uploadFiles(name, [path], PART_DAYS);
  const told = `Part ${index} of ${count}: ${judgements.length} targets were checked`;
  if ('id' in uploaded) return { partFile: path, sentences: [`${told}; they are in the artifact ${name}.`] };
  if (uploaded.isOffered)
    throw new DeadwoodError(
      `${told}, but the artifact ${name} could not be uploaded: ${uploaded.problem.split('\n', 1)[0]} Run this job again; the other parts stand.`,
    );
  surroundings.log.debug(`The part was not uploaded: ${uploaded.problem}.`);
  return { partFile: path, sentences: [`${told}; they are in ${name}.jsonl.`] };
}
