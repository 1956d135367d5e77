import { isInScope } from '../domain/document.ts';
import type { Edit, Finding } from '../domain/finding.ts';
import type { Settings } from '../domain/settings.ts';
import type { Duplicate } from '../domain/target.ts';
import type { Judged } from '../domain/verdict.ts';
import { duplicateFinding, findingsOf, isTold } from './findings.ts';
import { type DocumentScope, wantedFindings } from './silences.ts';

export interface FindingsInput {
  readonly judged: readonly Judged[];
  readonly duplicates: readonly Duplicate[];
  /** The removal of exact duplicates, where it is safe. */
  readonly removals: ReadonlyMap<Duplicate, Edit>;
  readonly lint: readonly Finding[];
  readonly documents: ReadonlyMap<string, DocumentScope>;
  readonly settings: Pick<Settings, 'rules' | 'suggestions' | 'archive'>;
}

/** Everything there is to tell about wanted lines: links, duplicates, lint; silenced findings left out. */
export function collectFindings(input: FindingsInput): readonly Finding[] {
  const { judged, settings, documents } = input;
  const aboutLinks: Finding[] = [];
  for (const { target, judgement } of judged) {
    // Nearly all are well: they cost nothing here.
    if (!isTold(judgement)) continue;
    for (const finding of findingsOf(target, judgement, settings)) aboutLinks.push(finding);
  }
  const aboutDuplicates = input.duplicates.flatMap((duplicate) => {
    const told = onWantedLine(duplicate, documents);
    return duplicateFinding(told, settings, input.removals.get(duplicate)) ?? [];
  });
  return wantedFindings([...aboutLinks, ...aboutDuplicates, ...input.lint], documents);
}

/** A pull request that puts a link above its older twin is told at its own line, not at the other's. */
function onWantedLine(duplicate: Duplicate, documents: ReadonlyMap<string, DocumentScope>): Duplicate {
  const { first, later } = duplicate;
  const isWanted = ({ file, link }: Duplicate['first']) => {
    const document = documents.get(file);
    return document === undefined || isInScope(document.lines, link.span.line);
  };
  return !isWanted(later) && isWanted(first) ? { ...duplicate, first: later, later: first } : duplicate;
}
