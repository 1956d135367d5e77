import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../bench.ts';
import { SWEEP_OPTIONS, writeLinks } from '../links.ts';
import { measure, median } from '../measure.ts';
import { startOrigins } from '../origins.ts';
import { table } from '../table.ts';

const [LINKS, HOSTS, LATENCY_MS] = [2_000, 100, 20];
/** What half of the web’s home pages transfer less than: https://almanac.httparchive.org/en/2024/page-weight */
const PAGE_BYTES = 18 * 1024;
/** Later than all of the spread span of `history-days: 7`, earlier than the time after which a page is read whatever its host says. */
const [FIRST, DUE] = ['2026-10-05T06:17:00Z', '2026-10-15T06:17:00Z'];

/** What it costs to ask for all of many links again, where hosts have no validators and where they have. */
export const due: Part = async ({ folder, rounds, deadwood }) => {
  const rows: string[][] = [];
  for (const haveTags of [false, true]) {
    const origins = await startOrigins({
      hosts: HOSTS,
      latencyMs: LATENCY_MS,
      pageBytes: PAGE_BYTES,
      haveTags,
    });
    try {
      const urls = Array.from({ length: LINKS }, (_, index) => origins.url(index % HOSTS, index));
      const { markdown } = writeLinks(folder, 'due', urls);
      const seen = { seconds: [] as number[], cpu: [] as number[], bytes: [] as number[] };
      for (let round = 0; round < rounds; round++) {
        const home = mkdtempSync(join(folder, 'due-'));
        const subject = deadwood('due', ...SWEEP_OPTIONS, '--history', join(home, 'history.db'), markdown);
        const on = (instant: string) => ({
          ...subject,
          environment: { ...subject.environment, DEADWOOD_NOW: instant },
        });
        await measure([on(FIRST)], { rounds: 1, warmsUp: false });
        await origins.takeBytes();
        const [figures] = await measure([on(DUE)], { rounds: 1, warmsUp: false });
        seen.bytes.push(await origins.takeBytes());
        seen.seconds.push(...(figures?.seconds ?? []));
        seen.cpu.push(...(figures?.cpuSeconds ?? []));
        rmSync(home, { recursive: true });
      }
      rows.push([
        haveTags ? 'hosts with ETags: asked whether they changed' : 'hosts without: read again',
        `${(median(seen.bytes) / 1e6).toFixed(2)} MB`,
        `${Math.round(median(seen.bytes) / LINKS)}`,
        `${median(seen.seconds).toFixed(2)} s`,
        seen.cpu.length === 0 ? '?' : `${median(seen.cpu).toFixed(2)} s`,
      ]);
    } finally {
      await origins.close();
    }
  }
  console.log(`\n${LINKS} unchanged links that fall due: medians of ${rounds} runs`);
  console.log(table(['', 'received', 'bytes a link', 'time', 'processor'], rows));
};
