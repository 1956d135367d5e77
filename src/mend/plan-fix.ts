import { compareText, type Finding } from '../domain/finding.ts';
import { codeSpan, placeLink, sentence, urlLink } from '../report/markdown.ts';
import type { RepositoryInfo } from '../report/model.ts';
import { applyEdits } from './mend.ts';

/** The kinds of change the fix pull request makes, in the order of its commits. */
const KINDS: readonly { readonly rule: string; readonly headline: string }[] = [
  { rule: 'moved-link', headline: 'Point moved links at their new addresses' },
  { rule: 'insecure-link', headline: 'Use https where the same page is served over it' },
  { rule: 'duplicate-link', headline: 'Remove entries that are listed twice' },
];

/** GitHub's limit for a pull request's body is 65,536 characters; some room for the frame. */
const BODY_BUDGET = 60_000;

export interface FixPlan {
  /** One for each kind, each upon the one before; empty when there is nothing safe to mend. */
  readonly commits: readonly FixCommit[];
  readonly title: string;
  readonly body: string;
  /** Findings whose edit could not be made beside the others: they stay in the report. */
  readonly leftOut: readonly Finding[];
}

export interface FixCommit {
  readonly headline: string;
  /** Whole new texts of the changed files, ordered by path. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/**
 * What ONE fix pull request would change: the safe replacements only, each at its exact span. `texts` are the documents at
 * the commit the pull request starts from; a finding whose document is not there is left out.
 */
export function planFix(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  repository: RepositoryInfo | undefined,
): FixPlan {
  const leftOut: Finding[] = [];
  const done: Finding[] = [];
  const commits: FixCommit[] = [];
  let current = texts;
  for (const { rule, headline } of KINDS) {
    const wanted = findings.filter((finding) => finding.rule === rule && finding.edit !== undefined);
    if (wanted.length === 0) continue;
    const made = mendAll([...done, ...wanted], texts);
    leftOut.push(...made.skipped.filter((finding) => finding.rule === rule));
    const before = current;
    const files = [...made.texts].filter(([path, text]) => before.get(path) !== text);
    if (files.length === 0) continue;
    files.sort(([a], [b]) => compareText(a, b));
    commits.push({ headline, files: files.map(([path, text]) => ({ path, text })) });
    const skipped = new Set(made.skipped);
    done.push(...wanted.filter((finding) => !skipped.has(finding)));
    current = made.texts;
  }
  return { commits, leftOut, title: titleOf(done), body: bodyOf(done, repository) };
}

function mendAll(findings: readonly Finding[], texts: ReadonlyMap<string, string>) {
  const result = new Map(texts);
  const skipped: Finding[] = [];
  for (const [path, ofFile] of Map.groupBy(findings, (finding) => finding.file)) {
    const text = texts.get(path);
    const byEdit = new Map(
      ofFile.flatMap((finding) => (finding.edit ? [[finding.edit, finding] as const] : [])),
    );
    if (text === undefined) {
      skipped.push(...byEdit.values());
      continue;
    }
    const mended = applyEdits(text, [...byEdit.keys()]);
    result.set(path, mended.text);
    skipped.push(...mended.skipped.flatMap((edit) => byEdit.get(edit) ?? []));
  }
  return { texts: result, skipped };
}

function titleOf(done: readonly Finding[]): string {
  return done.length === 1 ? 'Mend one link' : `Mend ${done.length} links`;
}

function bodyOf(done: readonly Finding[], repository: RepositoryInfo | undefined): string {
  const head = [
    'Each change below is safe to make: the old address leads to the new one for good, or the line says what another line says already. Nothing else in the files is touched.',
    '',
    'To refuse one, take its line out of this pull request and put `<!--deadwood ignore-->` before the block it stands in; it is not offered again.',
    '',
    '| where | now | then | why |',
    '|---|---|---|---|',
  ];
  const rows: string[] = [];
  let length = head.join('\n').length;
  for (const finding of done) {
    const row = rowOf(finding, repository);
    length += row.length + 1;
    if (length > BODY_BUDGET) break;
    rows.push(row);
  }
  const rest = done.length - rows.length;
  return [
    ...head,
    ...rows,
    ...(rest > 0 ? ['', `And ${rest} more, of the same kinds: see the commits.`] : []),
  ].join('\n');
}

function rowOf(finding: Finding, repository: RepositoryInfo | undefined): string {
  const now = finding.url === undefined ? '' : urlLink(finding.url, { place: 'table' });
  const then = finding.edit?.deleteLine ? 'line removed' : codeSpan(finding.replacement ?? '', 'table');
  const why = sentence(finding.evidence ?? finding.message, { max: 200, place: 'table' });
  return `| ${placeLink(repository, finding, 'table')} | ${now} | ${then} | ${why} |`;
}
