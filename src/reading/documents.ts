import type { Finding } from '../domain/finding.ts';
import type { Settings } from '../domain/settings.ts';
import { severityOf } from '../judge/policy.ts';
import type { DocumentScope } from '../judge/silences.ts';
import type { Reading } from '../resolve/collect.ts';
import type { Surroundings } from '../run-request.ts';
import type { DocumentReference, Workspace } from '../workspace/workspace.ts';
import type { RememberedReadings } from './remember.ts';

/** One document, read: what it says about links, and what lint says about it. */
export interface ReadResult {
  readonly reference: DocumentReference;
  readonly reading: Reading;
  readonly lint: readonly Finding[];
}

/** The documents of a run while they are read, and what is remembered of them afterwards. */
export interface Documents {
  /** In completion order. To be read once, to the end. */
  readonly results: AsyncIterable<ReadResult>;
  /** By path; grows while reading. */
  readonly scopes: ReadonlyMap<string, DocumentScope>;
  /** Texts, where suggestions or the removal of duplicates are made from them; empty otherwise. */
  readonly texts: ReadonlyMap<string, string>;
  readonly counts: { readonly documents: number; readonly links: number };
  /** Sentences about documents that could not be read, and about lint. */
  readonly warnings: readonly string[];
}

export interface ReadOptions {
  readonly settings: Pick<Settings, 'lint' | 'rules' | 'budgetSeconds'>;
  readonly surroundings: Pick<Surroundings, 'workerUrl' | 'cwd'>;
  readonly keepsTexts: boolean;
  /** Whether results come with what the history keeps: git's ids of the texts, and rows. */
  readonly makesRows: boolean;
  /** What an earlier run read; asked for documents on disk that are as git checked them out. */
  readonly recall: RememberedReadings['reading'] | undefined;
}

/** Reads every document of the workspace: links on worker threads where there are many, lint beside them. */
export function readDocuments(workspace: Workspace, options: ReadOptions): Documents {
  const scopes = new Map<string, DocumentScope>();
  const texts = new Map<string, string>();
  const warnings: string[] = [];
  const counts = { documents: 0, links: 0 };
  async function* results(): AsyncGenerator<ReadResult> {
    for await (const result of readAll(workspace, options, texts, warnings)) {
      const { reference } = result;
      const { extraction } = result.reading;
      counts.documents++;
      counts.links += extraction.links.length;
      scopes.set(reference.path, { lines: reference.lines, silences: extraction.silences });
      yield result;
    }
  }
  return { results: results(), scopes, texts, counts, warnings };
}

async function* readAll(
  workspace: Workspace,
  options: ReadOptions,
  texts: Map<string, string>,
  warnings: string[],
): AsyncGenerator<ReadResult> {
  const { settings, surroundings, keepsTexts, makesRows, recall } = options;
  const { readSources } = await import('./pool.ts');
  const references = new Map(workspace.documents.map((reference) => [reference.path, reference]));
  const linter = settings.lint
    ? await openConfiguredLinter(workspace, surroundings.workerUrl, settings.budgetSeconds, warnings)
    : undefined;
  const linted = new Map<string, Promise<readonly Finding[]>>();
  /** Without lint and texts to keep, a worker reads the file itself: nothing is copied between threads. */
  const needsText =
    linter !== undefined || keepsTexts || workspace.documents.some((d) => d.absolutePath === undefined);

  const unread: DocumentReference[] = [];

  async function* sources() {
    if (!needsText) {
      for (const { path } of unread) yield { path, file: workspace.shownAs(path) };
      return;
    }
    for await (const read of workspace.read()) {
      if ('problem' in read) {
        warnings.push(read.problem);
        continue;
      }
      const { path } = read.reference;
      if (keepsTexts) texts.set(path, read.text);
      if (linter !== undefined) linted.set(path, linter.lint(path, read.text, read.reference.lines));
      yield { path, text: read.text };
    }
  }

  for (const reference of needsText ? [] : workspace.documents) {
    const reading = recalled(reference, recall);
    if (reading === undefined) unread.push(reference);
    else yield { reference, reading, lint: [] };
  }
  try {
    const { workerUrl, cwd } = surroundings;
    for await (const reading of readSources(sources(), { workerUrl, cwd, makesRows })) {
      if ('problem' in reading) {
        warnings.push(reading.problem);
        continue;
      }
      const { path } = reading.extraction;
      const reference = references.get(path);
      if (reference === undefined) continue;
      const lint = withSeverities((await linted.get(path)) ?? [], settings);
      linted.delete(path);
      yield { reference, reading, lint };
    }
    warnings.push(...(linter?.warnings ?? []));
  } finally {
    await linter?.close();
  }
}

/** A document that is as an earlier run read it is not opened. */
function recalled(
  { blobId, bytes, path }: DocumentReference,
  recall: ReadOptions['recall'],
): Reading | undefined {
  if (blobId === undefined || bytes === undefined) return undefined;
  const kept = recall?.(blobId, path);
  return kept?.bytes === bytes ? { ...kept.reading, blobId } : undefined;
}

/** Of the run's time: links come first. */
const LINT_SHARE = 0.5;

async function openConfiguredLinter(
  workspace: Workspace,
  workerUrl: URL,
  budgetSeconds: number,
  warnings: string[],
) {
  const { readLintConfiguration } = await import('../lint/configuration.ts');
  const read = await readLintConfiguration((path) => workspace.readConfiguration(path));
  warnings.push(...read.warnings);
  const { openLinter } = await import('../lint/open-linter.ts');
  return openLinter(read.configuration, {
    documents: workspace.documents.length,
    workerUrl,
    totalCpuLimitMs: budgetSeconds * 1_000 * LINT_SHARE,
  });
}

function withSeverities(findings: readonly Finding[], settings: Pick<Settings, 'rules'>): readonly Finding[] {
  return findings.flatMap((finding) => {
    const isChosen = Object.hasOwn(settings.rules, finding.rule);
    const severity = isChosen ? severityOf(finding.rule, settings) : finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}
