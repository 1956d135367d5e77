import { Writable } from 'node:stream';
import type { Finding } from '../../src/domain/finding.ts';
import { circumstanceOf } from '../../src/job.ts';
import { buildReport } from '../../src/report/model.ts';
import type { RunOutcome, RunRequest } from '../../src/run-request.ts';
import { completeSettings, readSettings } from '../../src/settings.ts';

/** A stream that keeps what is written, and may pose as a terminal. */
export class Recorder extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns = 80;

  constructor(isTTY = false) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export const FINDING: Finding = {
  rule: 'dead-link',
  severity: 'error',
  source: 'deadwood',
  file: 'a.md',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 25,
  message: 'This page is gone.',
  url: 'https://example.com/',
};

/** Stands in for the stages: reads the settings as they do, and reports one document with these findings. */
export function stages(findings: readonly Finding[] = [], published: Partial<RunOutcome['published']> = {}) {
  const requests: RunRequest[] = [];
  const run = async (request: RunRequest): Promise<RunOutcome> => {
    requests.push(request);
    const given = await readSettings({ layer: request.layer, readFile: async () => undefined });
    const settings = completeSettings(given, circumstanceOf(request.job));
    const report = buildReport({
      startedAt: '2026-11-23T05:37:00.000Z',
      durationMs: 1_000,
      job: { mode: 'check' },
      counts: { documents: 1, links: 1, requests: 1, apiRequests: 0 },
      judged: [],
      findings,
    });
    const exitCode = findings.length > 0 && settings.failOn !== 'never' ? 1 : 0;
    return { settings, report, exitCode, published: { sentences: [], ...published } };
  };
  return { requests, run };
}
