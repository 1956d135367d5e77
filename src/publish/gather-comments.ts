import type { Patch, Side } from '../discover/patch.ts';
import type { LineRange } from '../domain/document.ts';
import { compareFindings, SEVERITY_RANK } from '../domain/finding.ts';
import { groupFindings } from '../report/blocks.ts';
import { isCommentable, joinRanges, keyOf, type Statement } from './place-findings.ts';

/** One comment to be: what is wrong on its lines, and where else the same is. */
export interface Gathered {
  readonly path: string;
  readonly side: Side;
  readonly anchor: LineRange;
  /** On the anchor's lines; never empty. */
  readonly statements: readonly Statement[];
  /** The same defects on other lines: named here, without comments of their own. */
  readonly others: readonly Statement[];
}

/**
 * Up to so many lines with the same defect each get a comment of their own, if a click can mend it: a suggestion mends its
 * own lines alone. Above, and where nothing can be clicked, one comment speaks for all.
 */
const MAX_CLICKS = 3;
/**
 * A comment remembers each finding it speaks of in 31 characters of hidden marker; this many of them and its text stay below
 * the 65,536 that GitHub takes. What is beyond goes to the body.
 */
const MAX_OTHERS = 1_000;
export const MAX_ON_LINE = 200;

/** Statements (each with an anchor) put together: the same defect once, one comment a line; worst first. */
export function gatherComments(
  statements: readonly Statement[],
  patches: ReadonlyMap<string, Patch>,
): readonly Gathered[] {
  const byFinding = new Map(statements.map((statement) => [statement.finding, statement]));
  const ordered = [...byFinding.keys()].sort(compareFindings);
  const units: { lead: Statement; others: readonly Statement[] }[] = [];
  for (const group of groupFindings(ordered)) {
    const members = [group.lead, ...group.others].flatMap((finding) => byFinding.get(finding) ?? []);
    const isEachAlone =
      members.length <= MAX_CLICKS && members.every(({ finding }) => finding.edit !== undefined);
    if (isEachAlone) units.push(...members.map((lead) => ({ lead, others: [] })));
    else {
      const [lead, ...others] = members;
      if (lead) units.push({ lead, others: others.slice(0, MAX_OTHERS) });
    }
  }
  const byLine = Map.groupBy(units, ({ lead }) => keyOf(lead.finding.file, lead.home));
  return [...byLine.values()]
    .map((onLine) => gather(onLine, patches))
    .sort((a, b) => rankOf(a) - rankOf(b) || compareFirst(a, b));
}

function gather(
  onLine: readonly { readonly lead: Statement; readonly others: readonly Statement[] }[],
  patches: ReadonlyMap<string, Patch>,
): Gathered {
  const spoken = onLine.slice(0, MAX_ON_LINE);
  const statements = spoken.map(({ lead }) => lead);
  const [{ finding, home }] = statements as [Statement];
  const own = { first: home.line, last: home.line };
  const joined = statements.reduce((range, { anchor = own }) => joinRanges(range, anchor), own);
  const patch = patches.get(finding.file);
  const anchor = patch && isCommentable(patch, home.side, joined) ? joined : own;
  return {
    path: finding.file,
    side: home.side,
    anchor,
    statements,
    others: spoken.flatMap(({ others }) => others).slice(0, MAX_OTHERS),
  };
}

function rankOf({ statements }: Gathered): number {
  return statements.reduce(
    (rank, { finding }) => Math.min(rank, SEVERITY_RANK[finding.severity]),
    SEVERITY_RANK.note,
  );
}

function compareFirst(a: Gathered, b: Gathered): number {
  const [first] = a.statements;
  const [second] = b.statements;
  return first && second ? compareFindings(first.finding, second.finding) : 0;
}
