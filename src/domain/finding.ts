import type { LineRange } from './document.ts';
import type { Span } from './link.ts';

export const SEVERITIES = ['error', 'warning', 'note', 'off'] as const;
export type Severity = 'error' | 'warning' | 'note';
/** Worst first. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Deadwood's own rules; remark-lint's come beside them under their own ids. */
export const DEADWOOD_RULES = [
  'dead-link',
  'moved-link',
  'suspect-link',
  'unreachable-link',
  'unsafe-link',
  'invalid-link',
  'missing-file',
  'broken-anchor',
  'duplicate-link',
  'insecure-link',
  'archived-repository',
] as const;

export type DeadwoodRule = (typeof DEADWOOD_RULES)[number];
/** A Deadwood rule, or a remark-lint rule by its own id: `no-heading-punctuation`. */
export type RuleId = DeadwoodRule | (string & {});

/** A sentence a person reads at a place. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly source: 'deadwood' | 'remark-lint';
  readonly file: string;
  /** What is wrong, in one sentence; plain text, not escaped. */
  readonly message: string;
  /** The evidence, in one sentence: “404 on GET, twice, 3 s apart”. */
  readonly evidence?: string;
  /** What to do, in one sentence. */
  readonly advice?: string;
  /** The target's url, when it is about a link. */
  readonly url?: string;
  /** New destination for the span, safe to write. */
  readonly replacement?: string;
  /** How to mend it by one click: what to write where. Absent when nothing is safe to write. */
  readonly edit?: Edit;
  /** In a pull request: lines of this very document, at the base, whose deletion is what is wrong. */
  readonly deletedLines?: LineRange;
  /** Another place it is about: the first of two duplicates. */
  readonly related?: { readonly file: string; readonly line: number; readonly column: number };
}

/** A change of a document's text. */
export interface Edit {
  /** What is replaced. `deleteLine` removes the lines from `line` to `endLine` inclusive with their line ending. */
  readonly span: Span;
  readonly text: string;
  readonly deleteLine?: boolean;
}

/** Stable order of everything we print: file, line, column, rule, message. By code unit, not by locale. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Orders by UTF-16 code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
