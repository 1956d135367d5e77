import { compareFindings, type Finding, type Severity } from '../domain/finding.ts';
import { type FindingGroup, groupFindings } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { cleanText, count, mentions, shorten, withoutCredentials } from './plain-text.ts';

/** One annotation on a file, plain text: of a workflow command (`@actions/core` writes it) or of a check run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** Only where it begins and ends on one line (docs.github.com/rest/checks/runs); 1-based, both inclusive. */
  readonly column?: number;
  readonly endColumn?: number;
  /** At most 255 characters. */
  readonly title: string;
  /** At most 4,096 characters, one line. */
  readonly message: string;
}

export interface AnnotationPlan {
  /** Worst first, then in order of file, line, column. */
  readonly annotations: readonly Annotation[];
  /** One sentence on what is not among them; absent when everything is. */
  readonly leftOut?: string;
}

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * What a step may annotate: the same defect once, worst first, at most 10 of each level and 50 in all (GitHub shows no
 * more and does not say so; hence the sentence). A check run takes more: give `Infinity` for both and send them in
 * batches of `LIMITS.checkRunAnnotations`.
 */
export function planAnnotations(
  findings: readonly Finding[],
  limits: { perLevel: number; total: number } = {
    perLevel: LIMITS.annotationsPerLevel,
    total: LIMITS.annotationsPerJob,
  },
): AnnotationPlan {
  const groups = groupFindings(findings.toSorted(compareFindings));
  const annotations: Annotation[] = [];
  let said = 0;
  for (const severity of SEVERITIES) {
    const room = Math.min(limits.perLevel, limits.total - annotations.length);
    const level = groups.filter(({ lead }) => lead.severity === severity).slice(0, Math.max(0, room));
    for (const group of level) {
      annotations.push(annotationOf(group));
      said += 1 + group.others.length;
    }
  }
  const missing = findings.length - said;
  if (missing === 0) return { annotations };
  return {
    annotations,
    leftOut: `${count(missing, 'more finding')} without an annotation: GitHub shows 10 of each level a step.`,
  };
}

function annotationOf({ lead, others }: FindingGroup): Annotation {
  const { severity, file, line, column, endLine, endColumn, rule } = lead;
  return {
    level: LEVELS[severity],
    file,
    line,
    endLine,
    ...(line === endLine ? { column, endColumn: Math.max(column, endColumn - 1) } : {}),
    title: shorten(rule, LIMITS.annotationTitleChars),
    message: shorten(cleanText(messageOf(lead, others)), LIMITS.annotationChars),
  };
}

function messageOf(finding: Finding, others: readonly Finding[]): string {
  const { message, url, evidence, advice, replacement, related } = finding;
  const places = others.slice(0, 5).map((other) => `${other.file}:${other.line}`);
  const parts = [
    message,
    url === undefined || mentions(message, url) ? undefined : url,
    evidence,
    related === undefined ? undefined : `First at ${related.file}:${related.line}.`,
    advice,
    replacement === undefined || advice?.includes(replacement) ? undefined : `Now at ${replacement}`,
    places.length === 0
      ? undefined
      : `Also at ${places.join(', ')}${others.length > places.length ? ', …' : ''}.`,
  ];
  return withoutCredentials(parts.filter((part) => part !== undefined).join(' '));
}
