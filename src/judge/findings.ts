import type { DeadwoodRule, Edit, Finding, Severity } from '../domain/finding.ts';
import type { Settings } from '../domain/settings.ts';
import type { Duplicate, Occurrence, Target } from '../domain/target.ts';
import type { Judgement, Remark, Verdict } from '../domain/verdict.ts';
import { writeDestination } from './destination.ts';
import { severityOf } from './policy.ts';
import { sentence, wordsFor, wordsForRemark } from './wording.ts';

export type FindingSettings = Pick<Settings, 'rules' | 'suggestions' | 'archive'>;

/** The rule under which a verdict is told; `alive`, `blocked` and `skipped` are not told. */
const RULES: Readonly<Record<Verdict, DeadwoodRule | undefined>> = {
  alive: undefined,
  moved: 'moved-link',
  dead: 'dead-link',
  suspect: 'suspect-link',
  blocked: undefined,
  unreachable: 'unreachable-link',
  unsafe: 'unsafe-link',
  invalid: 'invalid-link',
  skipped: undefined,
};

/** Invalid links that have a rule of their own, by reason. */
const INVALID_RULES: Readonly<Record<string, DeadwoodRule>> = {
  'missing-file': 'missing-file',
  'broken-anchor': 'broken-anchor',
};

/** Reasons that are the run's doing: the report counts them, nobody can mend them at a line. */
const NOT_TOLD = new Set(['budget', 'no-network', 'not-asked', 'not-checked']);

/** False when {@link findingsOf} has nothing to say, whatever the settings. */
export function isTold({ verdict, reason, remarks }: Judgement): boolean {
  return remarks.length > 0 || (RULES[verdict] !== undefined && !NOT_TOLD.has(reason));
}

/**
 * What people are told about a target: one finding for each place it stands at, and one for each remark. Silences, the
 * lines in question and what was said before are the caller's matter.
 */
export function findingsOf(
  target: Target,
  judgement: Judgement,
  settings: FindingSettings,
): readonly Finding[] {
  return target.occurrences.flatMap((occurrence) => [
    ...verdictFinding(occurrence, target, judgement, settings),
    ...judgement.remarks.flatMap((remark) => remarkFinding(occurrence, target, remark, settings)),
  ]);
}

function verdictFinding(
  occurrence: Occurrence,
  target: Target,
  judgement: Judgement,
  settings: FindingSettings,
): readonly Finding[] {
  const { verdict, reason, archive } = judgement;
  const rule = (verdict === 'invalid' ? INVALID_RULES[reason] : undefined) ?? RULES[verdict];
  if (rule === undefined || NOT_TOLD.has(reason)) return [];
  const severity = severityOf(rule, settings, { isOwn: target.kind === 'repository' });
  if (severity === 'off') return [];
  const isArchiveWanted = verdict === 'dead' && settings.archive === 'suggest';
  const replacement = judgement.replacement ?? (isArchiveWanted ? archive?.url : undefined);
  const { message, advice } = wordsFor(settings.archive === 'off' ? withoutArchive(judgement) : judgement);
  return [
    {
      ...placed(occurrence, rule, severity),
      message,
      evidence: sentence(judgement.message),
      ...(advice === undefined ? {} : { advice }),
      url: target.url,
      ...written(replacement, occurrence, settings),
    },
  ];
}

function remarkFinding(
  occurrence: Occurrence,
  target: Target,
  remark: Remark,
  settings: FindingSettings,
): readonly Finding[] {
  const severity = severityOf(remark.rule, settings);
  if (severity === 'off') return [];
  const { message, advice } = wordsForRemark(remark);
  return [
    {
      ...placed(occurrence, remark.rule, severity),
      message,
      evidence: sentence(remark.message),
      ...(advice === undefined ? {} : { advice }),
      url: target.url,
      ...written(remark.replacement, occurrence, settings),
    },
  ];
}

/** What people are told about a link that is there already. `removal`: the edit that takes it away, where that is safe. */
export function duplicateFinding(
  duplicate: Duplicate,
  settings: FindingSettings,
  removal?: Edit,
): Finding | undefined {
  const severity = severityOf('duplicate-link', settings);
  if (severity === 'off') return undefined;
  const { first, later, by } = duplicate;
  const { line, column } = first.link.span;
  const place = first.file === later.file ? `line ${line}` : `line ${line} of ${first.file}`;
  return {
    ...placed(later, 'duplicate-link', severity),
    message:
      by === 'text' ? 'This link is there already.' : 'This link leads to a page that is linked already.',
    evidence:
      by === 'text' ? `The same address stands at ${place}.` : `The link at ${place} leads to the same page.`,
    advice: 'Keep one of them.',
    url: later.link.url,
    ...(removal === undefined || !settings.suggestions ? {} : { edit: removal }),
    related: { file: first.file, line, column },
  };
}

function placed(
  { file, link }: Occurrence,
  rule: Finding['rule'],
  severity: Severity,
): Pick<Finding, 'rule' | 'severity' | 'source' | 'file' | 'line' | 'column' | 'endLine' | 'endColumn'> {
  const { line, column, endLine, endColumn } = link.span;
  return { rule, severity, source: 'deadwood', file, line, column, endLine, endColumn };
}

/** The new destination and the click that writes it; nothing where it would change nothing. */
function written(
  url: string | undefined,
  { link }: Occurrence,
  settings: FindingSettings,
): Pick<Finding, 'replacement' | 'edit'> {
  if (url === undefined) return {};
  const text = writeDestination(url, link);
  if (text === link.destination) return {};
  return settings.suggestions
    ? { replacement: text, edit: { span: link.span, text } }
    : { replacement: text };
}

function withoutArchive(judgement: Judgement): Judgement {
  const { archive: _, ...rest } = judgement;
  return rest;
}
