import { NODE, type Part, script } from '../bench.ts';
import { SWEEP_OPTIONS, writeLinks } from '../links.ts';
import { type Figures, measure, median, type Subject } from '../measure.ts';
import { startOrigins } from '../origins.ts';
import { linkinator, lychee, markdownLinkCheck } from '../peers.ts';
import { figuresTable } from '../table.ts';

const [LINKS, HOSTS, LATENCY_MS] = [10_000, 200, 20];

/** Many links over plain local servers, against bare undici at the same concurrency. */
export const sweep: Part = async ({ folder, rounds, deadwood, peer }) => {
  const origins = await startOrigins({ hosts: HOSTS, latencyMs: LATENCY_MS });
  const requests = new Map<string, number[]>();
  const counted = (subject: Subject, links = LINKS): Subject => ({
    ...subject,
    prepare: async () => {
      await origins.takeRequests();
      return undefined;
    },
    finish: async () => {
      const counts = requests.get(subject.name) ?? [];
      requests.set(subject.name, [...counts, (await origins.takeRequests()) / links]);
    },
  });
  try {
    const urls = Array.from({ length: LINKS }, (_, index) => origins.url(index % HOSTS, index));
    const { markdown, lines } = writeLinks(folder, 'sweep', urls);
    const undici = [NODE, script('bare-undici.ts'), lines, '4', '256'];
    const environment = { PATH: process.env.PATH };
    const subjects = [
      { name: 'bare undici, 4 a host, 256 in flight (the limit)', command: undici, environment },
      deadwood('deadwood', ...SWEEP_OPTIONS, markdown),
      ...peer('lychee', await lychee(), '--no-progress', '--max-concurrency', '256', markdown),
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
    ].map((subject) => counted(subject));
    const figures: Figures[] = await measure(subjects, { rounds });
    // Two requests in flight a file: all the links would take it minutes.
    const tenth = writeLinks(folder, 'sweep-tenth', urls.slice(0, LINKS / 10)).markdown;
    const slow = peer(
      'markdown-link-check, a tenth of the links',
      await markdownLinkCheck(),
      '--quiet',
      tenth,
    );
    const slowRounds = { rounds: Math.min(rounds, 2), warmsUp: false };
    figures.push(
      ...(await measure(
        slow.map((subject) => counted(subject, LINKS / 10)),
        slowRounds,
      )),
    );
    const perTarget = figures.map(({ name }) => median(requests.get(name) ?? []).toFixed(2));
    console.log(`\nSweep: ${LINKS} links, ${HOSTS} hosts, ${LATENCY_MS} ms`);
    console.log(figuresTable(figures, { 'requests a target': perTarget }));
  } finally {
    await origins.close();
  }
};
