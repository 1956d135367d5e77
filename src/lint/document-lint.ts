import type { VFileMessage } from 'vfile-message';
import type { LineScope } from '../domain/document.ts';
import { isInScope } from '../domain/document.ts';
import { compareFindings, type Edit, type Finding } from '../domain/finding.ts';
import type { Analysis, Engine } from './engine.ts';
import { LIMITS } from './limits.ts';
import { isProven, type Subject, subjectOf } from './proof.ts';
import type { Repair } from './repair-shapes.ts';
import { REPAIRS } from './repairs.ts';
import { refusalOf, skippedNote } from './skipped.ts';
import { lineEndingOf, linesOf, offsetAt, pointAt, type TextLines } from './text-lines.ts';

/** A document's findings, and on request how to mend them: proving a repair costs as much as linting once more. */
export interface DocumentLint {
  /** In the order of `compareFindings`; without edits. */
  readonly findings: readonly Finding[];
  /**
   * Proven edits of findings that stand on these lines, by the finding's index; within the limits, of which that on processor
   * time may be a smaller one.
   */
  edits(scope: LineScope, maxCpuMs?: number): AsyncIterable<{ readonly index: number; readonly edit: Edit }>;
}

/** Lints one document with the engine, here and now. Never throws: a document that cannot be linted has a note that says so. */
export async function lintDocument(engine: Engine, path: string, written: string): Promise<DocumentLint> {
  const refusal = refusalOf(written);
  if (refusal !== undefined) return withoutLint(path, refusal);
  // micromark skips a byte order mark and counts without it; the file's first line has one column more.
  const hasMark = written.startsWith('\uFEFF');
  const text = hasMark ? written.slice(1) : written;
  let analysis: Analysis;
  try {
    analysis = await engine.analyse(path, text);
  } catch (error) {
    const isOverflow = error instanceof RangeError;
    const reason = isOverflow ? 'its parts are nested too deeply' : String(error);
    return withoutLint(path, `Not linted: ${reason}.`);
  }
  const document: Document = { path, lines: linesOf(text), markLength: hasMark ? 1 : 0 };
  const listed = analysis.messages
    .map((message) => ({ message, finding: findingOf(message, document) }))
    .sort((a, b) => compareFindings(a.finding, b.finding));
  const kept = listed.slice(0, LIMITS.maxFindings);
  return {
    findings: [...kept.map(({ finding }) => finding), ...remarks(path, analysis, listed.length)],
    edits: (scope, maxCpuMs = LIMITS.maxProofCpuMs) =>
      proveEdits({ engine, document, analysis, listed: kept, scope, maxCpuMs }),
  };
}

interface Document {
  readonly path: string;
  readonly lines: TextLines;
  /** 1 when the file begins with a byte order mark, which is not part of `lines`. */
  readonly markLength: number;
}

interface Listed {
  readonly message: VFileMessage;
  readonly finding: Finding;
}

function withoutLint(path: string, sentence: string): DocumentLint {
  return { findings: [skippedNote(path, sentence)], async *edits() {} };
}

/** What the reader should know beyond the rules' messages. */
function remarks(path: string, { brokenRules }: Analysis, messages: number): readonly Finding[] {
  const notes: Finding[] = [];
  if (messages > LIMITS.maxFindings) {
    notes.push(
      skippedNote(path, `Only the first ${LIMITS.maxFindings} of ${messages} lint findings are listed.`),
    );
  }
  if (brokenRules.length > 0) {
    notes.push(skippedNote(path, `These lint rules failed on this file: ${brokenRules.join(', ')}.`));
  }
  return notes;
}

function findingOf(message: VFileMessage, document: Document): Finding {
  const place = message.place;
  const start = place !== undefined && 'start' in place ? place.start : place;
  const end = place !== undefined && 'end' in place ? place.end : start;
  const column = (point: { readonly line: number; readonly column: number } | undefined) =>
    point === undefined ? 1 : point.column + (point.line === 1 ? document.markLength : 0);
  const related = relatedPlace(message, document);
  // Only a comment with an unknown word has no rule: `<!--lint frobnicate-->`.
  const isComment = message.ruleId === undefined;
  return {
    rule: message.ruleId ?? 'lint-comment',
    severity: message.fatal === true && !isComment ? 'error' : 'warning',
    source: 'remark-lint',
    file: document.path,
    line: start?.line ?? 1,
    column: column(start),
    endLine: end?.line ?? 1,
    endColumn: column(end),
    message: message.reason,
    ...(related === undefined ? {} : { related }),
  };
}

/** The place a message compares with: where a style was first seen, where a heading was first used. */
function relatedPlace(message: VFileMessage, document: Document): Finding['related'] {
  const cause = message.cause;
  if (!(cause instanceof Error && 'line' in cause && 'column' in cause)) return undefined;
  const { line, column } = cause;
  if (typeof line !== 'number' || typeof column !== 'number') return undefined;
  return { file: document.path, line, column: column + (line === 1 ? document.markLength : 0) };
}

interface Proving {
  readonly engine: Engine;
  readonly document: Document;
  readonly analysis: Analysis;
  readonly listed: readonly Listed[];
  readonly scope: LineScope;
  readonly maxCpuMs: number;
}

async function* proveEdits({
  engine,
  document,
  analysis,
  listed,
  scope,
  maxCpuMs,
}: Proving): AsyncGenerator<{ readonly index: number; readonly edit: Edit }> {
  const { lines } = document;
  let left = Math.min(
    LIMITS.maxProofs,
    Math.floor(LIMITS.maxProvenCharacters / Math.max(1, lines.text.length)),
  );
  let subject: Subject | undefined;
  const started = process.threadCpuUsage();
  for (const [index, { message, finding }] of listed.entries()) {
    if (left === 0 || cpuMsSince(started) > maxCpuMs) return;
    if (!isInScope(scope, finding.line)) continue;
    const repair = proposeRepair(message, document);
    if (repair === undefined) continue;
    left -= 1;
    try {
      subject ??= subjectOf(document.path, lines.text, analysis);
      if (!(await isProven(engine, subject, message, repair))) continue;
    } catch (error) {
      // What is nested so deeply that it cannot be compared is left alone.
      if (error instanceof RangeError) return;
      throw error;
    }
    yield { index, edit: editOf(repair, document) };
  }
}

function cpuMsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}

function proposeRepair(message: VFileMessage, { lines }: Document): Repair | undefined {
  const rule = message.ruleId;
  const place = message.place;
  if (rule === undefined || place === undefined || !Object.hasOwn(REPAIRS, rule)) return undefined;
  const [from, to] = 'start' in place ? [place.start, place.end] : [place, place];
  const start = offsetAt(lines, from.line, from.column);
  return REPAIRS[rule]?.({
    text: lines.text,
    reason: message.reason,
    start,
    end: offsetAt(lines, to.line, to.column),
    line: from.line,
    lineStart: offsetAt(lines, from.line, 1),
    lineEnding: lineEndingOf(lines),
    startOfLine: (line) => offsetAt(lines, line, 1),
  });
}

function editOf({ start, end, text }: Repair, { lines, markLength }: Document): Edit {
  const from = pointAt(lines, start);
  const to = pointAt(lines, end);
  const shift = (point: { readonly line: number; readonly column: number }) =>
    point.column + (point.line === 1 ? markLength : 0);
  if (text === '' && from.column === 1 && to.column === 1 && end > start) {
    const last = to.line - 1;
    const endColumn = end - offsetAt(lines, last, 1) + 1;
    return { span: { line: from.line, column: 1, endLine: last, endColumn }, text: '', deleteLine: true };
  }
  return { span: { line: from.line, column: shift(from), endLine: to.line, endColumn: shift(to) }, text };
}
