import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../bench.ts';
import { SWEEP_OPTIONS, writeLinks } from '../links.ts';
import { measure, median, type Subject } from '../measure.ts';
import { startOrigins } from '../origins.ts';
import { figuresTable } from '../table.ts';

const [LINKS, HOSTS, LATENCY_MS] = [2_000, 100, 20];
/** What half of the web’s home pages transfer less than: https://almanac.httparchive.org/en/2024/page-weight */
const PAGE_BYTES = 18 * 1024;
/** All are due when ten days have passed, and none must be read in full yet (history/freshness.ts). */
const [FIRST, DUE] = ['2026-10-05T06:17:00Z', '2026-10-15T06:17:00Z'];

/** What it costs to ask for all of many unchanged links again, where hosts have no validators and where they have. */
export const due: Part = async ({ folder, rounds, deadwood }) => {
  const worlds = await Promise.all(
    [false, true].map((haveTags) =>
      startOrigins({ hosts: HOSTS, latencyMs: LATENCY_MS, pageBytes: PAGE_BYTES, haveTags }),
    ),
  );
  const received = worlds.map(() => [] as number[]);
  try {
    const subjects: Subject[] = [];
    for (const [index, origins] of worlds.entries()) {
      const urls = Array.from({ length: LINKS }, (_, link) => origins.url(link % HOSTS, link));
      const { markdown } = writeLinks(folder, `due-${index}`, urls);
      const history = join(folder, `due-${index}.db`);
      const name =
        index === 0 ? 'hosts without validators: read again' : 'hosts with ETags: have they changed?';
      const subject = deadwood(name, ...SWEEP_OPTIONS, '--history', history, markdown);
      const on = (instant: string) => ({
        ...subject,
        environment: { ...subject.environment, DEADWOOD_NOW: instant },
      });
      await measure([on(FIRST)], { rounds: 1, warmsUp: false });
      copyFileSync(history, `${history}.first`);
      subjects.push({
        ...on(DUE),
        prepare: async () => {
          copyFileSync(`${history}.first`, history);
          await origins.takeBytes();
          return undefined;
        },
        finish: async () => {
          received[index]?.push(await origins.takeBytes());
        },
      });
    }
    const figures = await measure(subjects, { rounds });
    console.log(`\n${LINKS} unchanged links that fall due: medians of ${rounds} runs`);
    const bytes = received.map((each) => median(each));
    console.log(
      figuresTable(figures, {
        received: bytes.map((each) => `${(each / 1e6).toFixed(2)} MB`),
        'bytes a link': bytes.map((each) => String(Math.round(each / LINKS))),
      }),
    );
  } finally {
    await Promise.all(worlds.map((origins) => origins.close()));
  }
};
