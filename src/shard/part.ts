import { isValidators } from '../domain/validators.ts';
import type { Judgement } from '../domain/verdict.ts';
import { VERDICTS } from '../domain/verdict.ts';

/**
 * What one shard found, as a file: JSON lines. The first names the part, then one judgement a line, the last counts
 * them, so that a torn file is known by its missing end.
 *
 * ```
 * {"schema":"deadwood-part/1","index":1,"count":8,"startedAt":"2026-11-23T06:17:00.000Z"}
 * {"url":"https://example.org/","verdict":"alive",…}
 * {"end":true,"judgements":1,"requests":1}
 * ```
 */
export interface Part {
  /** 1-based, as in `shard: 1/8`. */
  readonly index: number;
  readonly count: number;
  readonly startedAt: string;
  readonly requests: number;
  readonly judgements: readonly Judgement[];
}

const SCHEMA = 'deadwood-part/1';

export function* writePart(part: Part): Generator<string> {
  const { index, count, startedAt, requests, judgements } = part;
  yield `${JSON.stringify({ schema: SCHEMA, index, count, startedAt })}\n`;
  for (const judgement of judgements) yield `${JSON.stringify(judgement)}\n`;
  yield `${JSON.stringify({ end: true, judgements: judgements.length, requests })}\n`;
}

/** Parts put together, and a sentence for each that is missing, torn or foreign. What can be read of a torn part counts. */
export interface MergedParts {
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly requests: number;
  /** ISO 8601 instant of the earliest part; undefined when none could be read. */
  readonly startedAt?: string;
  readonly problems: readonly string[];
}

export function mergeParts(files: readonly { readonly name: string; readonly text: string }[]): MergedParts {
  const judgements = new Map<string, Judgement>();
  const problems: string[] = [];
  const seen = new Set<number>();
  const starts: string[] = [];
  let requests = 0;
  let count = 0;
  for (const file of files) {
    const part = readPart(file.text);
    if (part === undefined) {
      problems.push(`${file.name} is no part of a sharded run; it was left out.`);
      continue;
    }
    if (count !== 0 && part.count !== count) {
      problems.push(
        `${file.name} belongs to a run of ${part.count} shards, the others to one of ${count}; it was left out.`,
      );
      continue;
    }
    if (seen.has(part.index)) {
      problems.push(`${file.name} repeats part ${part.index} of ${part.count}; it was left out.`);
      continue;
    }
    count = part.count;
    seen.add(part.index);
    starts.push(part.startedAt);
    requests += part.requests;
    if (part.isTorn) {
      problems.push(
        `Part ${part.index} of ${part.count} (${file.name}) is torn: ${part.judgements.length} targets of it could be read.`,
      );
    }
    for (const judgement of part.judgements) judgements.set(judgement.url, judgement);
  }
  for (let index = 1; index <= count; index++) {
    if (!seen.has(index))
      problems.push(`Part ${index} of ${count} is missing: its targets were not checked.`);
  }
  if (files.length === 0) problems.push('No part of a sharded run was found.');
  const startedAt = starts.sort()[0];
  return { judgements, requests, problems, ...(startedAt === undefined ? {} : { startedAt }) };
}

function readPart(text: string): (Part & { readonly isTorn: boolean }) | undefined {
  const lines = text.split('\n');
  const head = parseObject(lines[0]);
  if (head === undefined || head.schema !== SCHEMA) return undefined;
  const { index, count, startedAt } = head;
  if (!isCount(index) || !isCount(count) || index > count || typeof startedAt !== 'string') return undefined;
  const judgements: Judgement[] = [];
  for (const line of lines.slice(1)) {
    const value = parseObject(line);
    if (value?.end === true && isCount(value.judgements, 0) && isCount(value.requests, 0)) {
      const isTorn = value.judgements !== judgements.length;
      return { index, count, startedAt, requests: value.requests, judgements, isTorn };
    }
    if (isJudgement(value)) judgements.push(value);
  }
  return { index, count, startedAt, requests: 0, judgements, isTorn: true };
}

function parseObject(line: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown, least = 1): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function isJudgement(value: unknown): value is Judgement {
  const judgement = value as Partial<Judgement> | undefined;
  return (
    typeof judgement?.url === 'string' &&
    VERDICTS.some((verdict) => verdict === judgement.verdict) &&
    typeof judgement.reason === 'string' &&
    typeof judgement.message === 'string' &&
    typeof judgement.checkedBy === 'string' &&
    Number.isFinite(judgement.attempts) &&
    Number.isFinite(judgement.durationMs) &&
    Array.isArray(judgement.remarks) &&
    (judgement.validators === undefined || isValidators(judgement.validators))
  );
}
