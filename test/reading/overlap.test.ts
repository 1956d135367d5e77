import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { SILENT_LOG } from '../../src/domain/ports.ts';
import { SYSTEM_CLOCK } from '../../src/faces/system-clock.ts';
import { terminalJob } from '../../src/job.ts';
import { run } from '../../src/pipeline.ts';
import { optionLayer } from '../../src/settings/layers.ts';
import { page } from '../support/web/stand-in.ts';
import { startWeb } from '../support/web/web.ts';

const PAGES = 200;

/** The thread with the last document gets it when the first target has been asked: a run that read first would wait for ever. */
test('the first target is asked while documents are still to be read', { timeout: 60_000 }, async ({
  signal,
}) => {
  const events: string[] = [];
  const { promise: firstAsked, resolve: tellFirstAsked } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => tellFirstAsked());
  const web = await startWeb([
    {
      host: 'garden.tools',
      handle({ url }) {
        events.push(url.pathname);
        tellFirstAsked();
        return page(`Garden tools: ${url.pathname}`, `<p>All about ${url.pathname}, and how to keep it.</p>`);
      },
    },
  ]);
  const gate = http.createServer(async (_, response) => {
    await firstAsked;
    events.push('last.md is read');
    response.end();
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const cwd = mkdtempSync(join(tmpdir(), 'deadwood-overlap-'));
  try {
    for (let index = 0; index < PAGES; index++) {
      const url = `http://garden.tools/${index === 0 ? 'first' : 'others'}`;
      writeFileSync(join(cwd, `bed-${String(index).padStart(3, '0')}.md`), `# ${index}\n\n<${url}>\n`);
    }
    writeFileSync(join(cwd, 'last.md'), '# Last\n\n<http://garden.tools/last>\n');
    const { port } = gate.address() as AddressInfo;
    const worker = join(cwd, 'worker.mjs');
    const module = new URL('./held-worker.ts', import.meta.url).href;
    writeFileSync(
      worker,
      `import { serveHeld } from '${module}';\nserveHeld('http://127.0.0.1:${port}/');\n`,
    );
    const { report } = await run({
      job: terminalJob(),
      layer: optionLayer(new Map(Object.entries({ lint: false, retries: 0 }))),
      surroundings: {
        environment: web.environment,
        cwd,
        clock: SYSTEM_CLOCK,
        log: SILENT_LOG,
        workerUrl: pathToFileURL(worker),
      },
      options: { offline: false, evidence: false, paths: [] },
    });
    const { documents, verdicts } = report.totals;
    assert.deepEqual([documents, verdicts.alive], [PAGES + 1, 3]);
    const [read, asked] = [events.indexOf('last.md is read'), events.indexOf('/last')];
    assert.ok(0 < read && read < asked, events.join('\n'));
  } finally {
    tellFirstAsked();
    gate.close();
    await web.close();
    rmSync(cwd, { recursive: true, force: true });
  }
});
