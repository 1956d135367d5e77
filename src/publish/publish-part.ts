import { uploadFiles, writeTexts } from '../history/artifacts.ts';
import type { Published, RunRequest } from '../run-request.ts';
import { type Part, writePart } from '../shard/part.ts';

/** Parts are merged on the same day; a day more is for whoever looks for what went wrong. */
const PART_DAYS = 2;

/**
 * Leaves what a shard found in the working folder, `deadwood-part-3-of-8.jsonl`, and as an artifact of the same name where the
 * runner offers that: another machine merges it.
 */
export async function publishPart(part: Part, { surroundings }: RunRequest): Promise<Published> {
  const { index, count, judgements } = part;
  const name = `deadwood-part-${index}-of-${count}`;
  const [path = ''] = await writeTexts(surroundings.cwd, { [`${name}.jsonl`]: writePart(part) });
  const uploaded = await uploadFiles(name, [path], PART_DAYS);
  if ('problem' in uploaded) surroundings.log.debug(`The part was not uploaded: ${uploaded.problem}.`);
  const kept = 'problem' in uploaded ? path : `${path}, and as the artifact ${name}`;
  return {
    partFile: path,
    sentences: [`Part ${index} of ${count}: ${judgements.length} targets were checked; it is in ${kept}.`],
  };
}
