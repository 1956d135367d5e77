import { join } from 'node:path';
import { DeadwoodError } from '../domain/errors.ts';
import { type Uploaded, uploadFiles, writeTexts } from '../history/artifacts.ts';
import type { PublishInput } from './publish.ts';

const NAME = 'deadwood-report';
const DAYS = 90;

/**
 * The whole report as an artifact of the run: a page to look at, JSON, CSV. Gives its address, which the issue links; where
 * the runner offers no artifacts nobody misses it.
 */
export async function publishWhole({ report, past, request }: PublishInput): Promise<string | undefined> {
  const { environment, log } = request.surroundings;
  const { RUNNER_TEMP: temporary, ACTIONS_RUNTIME_TOKEN: token } = environment;
  if (!temporary || !token) {
    log.debug('The report was not uploaded: this runner offers no artifacts.');
    return undefined;
  }
  const [{ htmlChunks }, { jsonChunks }, { csvChunks }] = await Promise.all([
    import('../report/html.ts'),
    import('../report/json.ts'),
    import('../report/csv.ts'),
  ]);
  const uploaded = await upload(join(temporary, NAME), {
    'links.html': htmlChunks(report, past),
    'links.json': jsonChunks(report),
    'links.csv': csvChunks(report),
  });
  if ('problem' in uploaded) {
    log.debug(`The report was not uploaded: ${uploaded.problem}.`);
    return undefined;
  }
  // Source: https://github.com/actions/upload-artifact, “Outputs” (artifact-url)
  return report.job.runUrl === undefined ? undefined : `${report.job.runUrl}/artifacts/${uploaded.id}`;
}

async function upload(folder: string, texts: Readonly<Record<string, Iterable<string>>>): Promise<Uploaded> {
  try {
    return await uploadFiles(NAME, await writeTexts(folder, texts), DAYS);
  } catch (error) {
    if (!(error instanceof DeadwoodError)) throw error;
    return { problem: error.message, isOffered: true };
  }
}
