import { NODE, type Part, script } from '../bench.ts';
import { SWEEP_OPTIONS, writeLinks } from '../links.ts';
import { measure, type Run, type Subject } from '../measure.ts';
import { startOrigins } from '../origins.ts';
import { linkinator, lychee } from '../peers.ts';
import { table } from '../table.ts';

const [LINKS, HOSTS, LATENCY_MS, SLOW_MS] = [2_000, 100, 20, 30_000];
/** The host that takes thirty seconds stands first, so that whoever waits for it waits at once; with few links, to see an end. */
const SLOW_LINKS = 4;

/**
 * Never waiting on one: when the targets of quick hosts were answered while one host takes 30 s for each answer. One run each: it
 * is an order that is shown, not a speed.
 */
export const schedule: Part = async ({ folder, deadwood, peer }) => {
  const origins = await startOrigins({ hosts: HOSTS, latencyMs: LATENCY_MS, slowMs: { 0: SLOW_MS } });
  const seen = new Map<string, { readonly run: Run; readonly afterMs: readonly number[] }>();
  const watched = (subject: Subject): Subject => ({
    ...subject,
    prepare: async () => {
      await origins.takeAnswers();
      return undefined;
    },
    finish: async (run) => {
      const answers = await origins.takeAnswers();
      seen.set(subject.name, {
        run,
        afterMs: answers.map((atMs) => atMs - run.startedAtMs).sort((a, b) => a - b),
      });
    },
  });
  try {
    const quick = Array.from({ length: LINKS - SLOW_LINKS }, (_, index) =>
      origins.url(1 + (index % (HOSTS - 1)), index),
    );
    const slow = Array.from({ length: SLOW_LINKS }, (_, index) => origins.url(0, index));
    const { markdown, lines } = writeLinks(folder, 'schedule', [...slow, ...quick]);
    const undici = [NODE, script('bare-undici.ts'), lines, '4', '256'];
    const environment = { PATH: process.env.PATH };
    const subjects = [
      deadwood('deadwood', ...SWEEP_OPTIONS, '--timeout-seconds', '40', markdown),
      { name: 'bare undici', command: undici, environment },
      ...peer(
        'lychee',
        await lychee(),
        '--no-progress',
        '--max-concurrency',
        '256',
        '--timeout',
        '40',
        markdown,
      ),
      ...peer(
        'linkinator',
        linkinator(),
        markdown,
        '--markdown',
        '--concurrency',
        '256',
        '--verbosity',
        'error',
      ),
    ];
    await measure(subjects.map(watched), { rounds: 1, warmsUp: false });
    const rows = [...seen].map(([name, { run, afterMs }]) => [
      name,
      chartOf(afterMs),
      ...[0.5, 0.9, (LINKS - SLOW_LINKS) / LINKS].map((share) => secondsAt(afterMs, share)),
      `${afterMs.length}`,
      `${run.seconds.toFixed(1)} s`,
    ]);
    console.log(
      `\nSchedule: ${LINKS} links, ${HOSTS} hosts at ${LATENCY_MS} ms, one of them at ${SLOW_MS / 1_000} s`,
    );
    const all = 'all of the quick';
    const header = [
      '',
      `answered, a column is ${COLUMN_MS} ms`,
      'half',
      '90 %',
      all,
      'answered',
      'whole run',
    ];
    console.log(table(header, rows));
  } finally {
    await origins.close();
  }
};

const [COLUMNS, COLUMN_MS] = [40, 250];
const LEVELS = ' ▁▂▃▄▅▆▇█';

/** The share of targets answered by each instant, as a line that rises. */
function chartOf(afterMs: readonly number[]): string {
  return Array.from({ length: COLUMNS }, (_, column) => {
    const answered = afterMs.filter((ms) => ms <= (column + 1) * COLUMN_MS).length;
    return LEVELS[Math.floor((answered / LINKS) * (LEVELS.length - 1) + 0.001)];
  }).join('');
}

function secondsAt(afterMs: readonly number[], share: number): string {
  const ms = afterMs[Math.ceil(share * LINKS) - 1];
  return ms === undefined ? 'never' : `${(ms / 1_000).toFixed(1)} s`;
}
