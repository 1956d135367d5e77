import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION, NODE, type Part } from '../bench.ts';
import { measure, type Run } from '../measure.ts';
import { startReviewWorld, type WorldRequest } from '../review-world.ts';
import { stepEnvironment } from '../runner.ts';
import { figuresTable, waterfall } from '../table.ts';

const [API_MS, WEB_MS] = [50, 100];

/**
 * The whole review of five changed links, the Action as the runner starts it: an API that takes 50 ms for each answer, a web that
 * takes 100 ms; and where the time of the median run went. The limit is four answers of the API and one of the web, one after the
 * other, behind the start of Node.
 */
export const review: Part = async ({ folder, rounds }) => {
  const world = await startReviewWorld({ apiLatencyMs: API_MS, webLatencyMs: WEB_MS });
  const seen: { readonly run: Run; readonly requests: readonly WorldRequest[] }[] = [];
  try {
    const prepare = async () => {
      const proposal = await world.propose();
      await world.takeRequests();
      return stepEnvironment(mkdtempSync(join(folder, 'review-')), proposal, { history: 'off' });
    };
    const finish = async (run: Run) => {
      seen.push({ run, requests: await world.takeRequests() });
    };
    const bare = { PATH: process.env.PATH };
    const figures = await measure(
      [
        { name: 'node -e 0', command: [NODE, '-e', '0'], environment: bare },
        {
          name: 'review of five links',
          command: [NODE, ACTION],
          cwd: folder,
          environment: bare,
          prepare,
          finish,
        },
      ],
      { rounds },
    );
    const counts = seen.map(({ requests }) => String(requests.length));
    console.log(`\nReview: an API of ${API_MS} ms, a web of ${WEB_MS} ms`);
    console.log(figuresTable(figures, { requests: ['', counts.at(-1) ?? '?'] }));
    console.log(`\n${chartOf(seen)}`);
  } finally {
    await world.close();
  }
};

/** Of the run in the middle. */
function chartOf(seen: readonly { readonly run: Run; readonly requests: readonly WorldRequest[] }[]): string {
  const middle = seen.toSorted((a, b) => a.run.seconds - b.run.seconds)[seen.length >> 1];
  if (middle === undefined) return '';
  const { run, requests } = middle;
  const totalMs = run.seconds * 1_000;
  const bars = requests.map(({ name, startedAtMs, endedAtMs }) => ({
    name,
    startMs: startedAtMs - run.startedAtMs,
    endMs: endedAtMs - run.startedAtMs,
  }));
  return waterfall([{ name: 'the whole step', startMs: 0, endMs: totalMs }, ...bars], totalMs);
}
