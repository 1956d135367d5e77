import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { DeadwoodError } from '../domain/errors.ts';
import type { Settings } from '../domain/settings.ts';
import type { RunReport } from '../report/model.ts';
import type { Excerpt } from '../report/terminal.ts';
import type { ReportPast } from '../run-request.ts';
import type { Format } from './terminal-options.ts';

export interface FormatOptions {
  readonly color: boolean;
  readonly width?: number;
  readonly quiet: boolean;
  readonly excerpt?: Excerpt;
  /** What was observed of each target goes into the JSON. */
  readonly evidence: boolean;
  /** What earlier runs saw goes into the HTML page. */
  readonly past?: ReportPast | undefined;
}

/** The report in a format, in chunks; only that format's renderer is loaded. */
export async function renderFormat(
  format: Format,
  report: RunReport,
  options: FormatOptions,
): Promise<Iterable<string>> {
  switch (format) {
    case 'terminal': {
      const { renderTerminal } = await import('../report/terminal.ts');
      return [renderTerminal(report, options)];
    }
    case 'json': {
      const { jsonChunks } = await import('../report/json.ts');
      return jsonChunks(report, options);
    }
    case 'sarif': {
      const { renderSarif } = await import('../report/sarif.ts');
      return [renderSarif(report)];
    }
    case 'html': {
      const { htmlChunks } = await import('../report/html.ts');
      return htmlChunks(report, options.past);
    }
    case 'markdown': {
      const { renderSummary } = await import('../report/summary.ts');
      return [renderSummary(report)];
    }
    default:
      return format satisfies never;
  }
}

const FILES = [
  ['json', 'jsonFile', 'json-file'],
  ['sarif', 'sarifFile', 'sarif-file'],
  ['html', 'htmlFile', 'html-file'],
] as const;

/** Where a reader of a log that leaves findings out has all of them: everything else has a limit too. */
export function whereAllFindingsAre({ jsonFile }: Settings): string {
  return jsonFile === undefined
    ? 'The job summary shows more of them; with `json-file` all are written to a file.'
    : `All of them are in ${jsonFile}.`;
}

/** Writes the files that the settings ask for beside everything else; paths are relative to `cwd`. */
export async function writeReportFiles(
  report: RunReport,
  settings: Settings,
  { cwd, ...options }: Pick<FormatOptions, 'evidence' | 'past'> & { readonly cwd: string },
): Promise<void> {
  for (const [format, property, key] of FILES) {
    const path = settings[property];
    if (path === undefined) continue;
    const chunks = await renderFormat(format, report, { color: false, quiet: false, ...options });
    await writeFile(resolve(cwd, path), chunks, key);
  }
}

/** @throws {DeadwoodError} naming the setting and the file that cannot be written */
export async function writeFile(path: string, chunks: Iterable<string>, setting: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const { pipeline } = await import('node:stream/promises');
    await pipeline(Readable.from(chunks), createWriteStream(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    const why = WHY_NOT_WRITTEN[code] ?? code;
    throw new DeadwoodError(`${setting}: ${path} cannot be written: ${why}.`, { cause: error });
  }
}

/** Node's codes for people (nodejs.org/api/errors.html, “Common system errors”). */
const WHY_NOT_WRITTEN: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};
