import { isInScope, type LineScope } from '../domain/document.ts';
import type { Finding } from '../domain/finding.ts';
import type { Silence } from '../domain/link.ts';
import { LINT_SKIPPED } from '../lint/skipped.ts';

/** What decides about a document's findings once they are there. */
export interface DocumentScope {
  readonly lines: LineScope;
  readonly silences: readonly Silence[];
}

/**
 * Findings that stand on wanted lines and that no ignore comment silences, in the order given. A finding whose document is
 * not known stays: it was made about the run as a whole; so does the note that a whole document was not linted.
 */
export function wantedFindings(
  findings: readonly Finding[],
  documents: ReadonlyMap<string, DocumentScope>,
): readonly Finding[] {
  return findings.filter((finding) => {
    const document = documents.get(finding.file);
    if (document === undefined || finding.rule === LINT_SKIPPED) return true;
    return isInScope(document.lines, finding.line) && !isSilenced(finding, document.silences);
  });
}

function isSilenced({ rule, line, source }: Finding, silences: readonly Silence[]): boolean {
  // remark-lint's rules answer to remark's own comments.
  if (source === 'remark-lint') return false;
  return silences.some(
    ({ rules, first, last }) => line >= first && line <= last && (rules === 'all' || rules.includes(rule)),
  );
}
