import { isInScope } from '../domain/document.ts';
import type { Edit, Finding } from '../domain/finding.ts';
import type { Settings } from '../domain/settings.ts';
import type { Duplicate, Target } from '../domain/target.ts';
import type { Judgement } from '../domain/verdict.ts';
import { duplicateFinding, findingsOf } from './findings.ts';
import { type DocumentScope, wantedFindings } from './silences.ts';

export interface FindingsInput {
  readonly targets: readonly Target[];
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly duplicates: readonly Duplicate[];
  /** The removal of exact duplicates, where it is safe. */
  readonly removals: ReadonlyMap<Duplicate, Edit>;
  readonly lint: readonly Finding[];
  readonly documents: ReadonlyMap<string, DocumentScope>;
  readonly settings: Pick<Settings, 'rules' | 'suggestions' | 'archive'>;
}

/** Everything there is to tell about wanted lines: links, duplicates, lint; silenced findings left out. */
export function collectFindings(input: FindingsInput): readonly Finding[] {
  const { targets, judgements, settings, documents } = input;
  const aboutLinks = targets.flatMap((target) => {
    const judgement = judgements.get(target.url);
    return judgement === undefined ? [] : findingsOf(target, judgement, settings);
  });
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
