import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION, NODE, type Part } from '../bench.ts';
import { writeCorpus } from '../corpus.ts';
import { SWEEP_OPTIONS, writeLinks } from '../links.ts';
import { measure, median, type Subject } from '../measure.ts';
import { startOrigins } from '../origins.ts';
import { startReviewWorld } from '../review-world.ts';
import { stepEnvironment } from '../runner.ts';
import { table } from '../table.ts';

const [LINKS, HOSTS, LATENCY_MS] = [2_000, 100, 20];

/** What a second run costs that has a history: of a wiki's documents, of many links in a terminal, and of a pull request's five. */
export const again: Part = async (bench) => {
  const rows = [...(await manyDocuments(bench)), ...(await manyLinks(bench)), ...(await twoReviews(bench))];
  console.log(`\nAgain, with a history: medians of ${bench.rounds} runs`);
  console.log(table(['', 'targets', 'requests to the web', 'to the API', 'time', 'min–max'], rows));
};

/** Nothing is asked and nothing linted: what is left is reading, or not reading. */
async function manyDocuments({ folder, rounds, deadwood }: Parameters<Part>[0]): Promise<string[][]> {
  const wiki = join(folder, 'again-wiki');
  await writeCorpus(wiki);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], {
      cwd: wiki,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'wiki');
  const seen = new Map<string, Seen[]>();
  const [json, history] = [join(folder, 'again-wiki.json'), join(folder, 'again-wiki.db')];
  const options = ['--offline', '--no-lint', '--quiet', '--fail-on', 'never', '--json-file', json];
  const nothing = { web: async () => 0, api: async () => 0 };
  for (let round = 0; round < rounds; round++) {
    rmSync(history, { force: true });
    const runs = {
      'no history': [],
      'first run': ['--history', history],
      'second run': ['--history', history],
    };
    for (const [name, remembering] of Object.entries(runs)) {
      const own = deadwood(`the wiki's documents, ${name}`, ...options, ...remembering);
      const subject = { ...own, cwd: wiki };
      await watch(seen, subject, json, nothing);
    }
  }
  return rowsOf(seen);
}

async function manyLinks({ folder, rounds, deadwood }: Parameters<Part>[0]): Promise<string[][]> {
  const origins = await startOrigins({ hosts: HOSTS, latencyMs: LATENCY_MS });
  try {
    const urls = Array.from({ length: LINKS }, (_, index) => origins.url(index % HOSTS, index));
    const { markdown } = writeLinks(folder, 'again', urls);
    const seen = new Map<string, Seen[]>();
    for (let round = 0; round < rounds; round++) {
      const home = mkdtempSync(join(folder, 'again-'));
      const json = join(home, 'report.json');
      const history = ['--history', join(home, 'history.db'), '--json-file', json];
      for (const name of [`${LINKS} links, first run`, `${LINKS} links, second run`]) {
        await origins.takeRequests();
        const subject = deadwood(name, ...SWEEP_OPTIONS, ...history, markdown);
        const requests = { web: () => origins.takeRequests(), api: async () => 0 };
        await watch(seen, subject, json, requests);
      }
    }
    return rowsOf(seen);
  } finally {
    await origins.close();
  }
}

/** A memory that the default branch's report wrote is read in a review. */
async function twoReviews({ folder, rounds, deadwood }: Parameters<Part>[0]): Promise<string[][]> {
  const world = await startReviewWorld({ apiLatencyMs: 50, webLatencyMs: 100 });
  const seen = new Map<string, Seen[]>();
  try {
    for (let round = 0; round < rounds; round++) {
      const home = mkdtempSync(join(folder, 'reviews-'));
      const [json, history] = [join(home, 'report.json'), join(home, 'history.db')];
      const { environment, document } = await world.propose();
      const file = join(home, 'README.md');
      writeFileSync(file, document);
      const remembering = deadwood(
        '',
        '--no-lint',
        '--quiet',
        '--fail-on',
        'never',
        '--history',
        history,
        file,
      );
      const review = async (name: string, inputs: Readonly<Record<string, string>>) => {
        const proposal = await world.propose();
        await world.takeRequests();
        const subject = {
          name,
          command: [NODE, ACTION],
          cwd: home,
          environment: stepEnvironment(home, proposal, { 'json-file': json, ...inputs }),
        };
        const taken = world.takeRequests;
        let requests: Awaited<ReturnType<typeof taken>> = [];
        const isApi = ({ name: request }: { readonly name: string }) => !request.includes('https://');
        await watch(seen, subject, json, {
          web: async () => {
            requests = await taken();
            return requests.filter((request) => !isApi(request)).length;
          },
          api: async () => requests.filter(isApi).length,
        });
      };
      await review('review of five links, nothing remembered', { history: 'off' });
      const own = { ...remembering.environment, ...environment, GITHUB_TOKEN: '' };
      await measure([{ ...remembering, environment: own }], { rounds: 1, warmsUp: false });
      await review('review of five links that a run has seen', { history });
    }
    return rowsOf(seen);
  } finally {
    await world.close();
  }
}

interface Seen {
  readonly seconds: number;
  readonly targets: number;
  readonly web: number;
  readonly api: number;
}

async function watch(
  seen: Map<string, Seen[]>,
  subject: Subject,
  json: string,
  requests: { readonly web: () => Promise<number>; readonly api: () => Promise<number> },
): Promise<void> {
  const [figures] = await measure([subject], { rounds: 1, warmsUp: false });
  const { totals } = JSON.parse(readFileSync(json, 'utf8')) as { totals: { targets: number } };
  const [web, api] = [await requests.web(), await requests.api()];
  const before = seen.get(subject.name) ?? [];
  seen.set(subject.name, [
    ...before,
    { seconds: figures?.seconds[0] ?? 0, targets: totals.targets, web, api },
  ]);
}

function rowsOf(seen: ReadonlyMap<string, readonly Seen[]>): string[][] {
  return [...seen].map(([name, runs]) => {
    const seconds = runs.map((run) => run.seconds);
    return [
      name,
      ...(['targets', 'web', 'api'] as const).map((key) => String(median(runs.map((run) => run[key])))),
      `${median(seconds).toFixed(2)} s`,
      `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`,
    ];
  });
}
