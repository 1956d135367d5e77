import type { Exchange } from '../../domain/evidence.ts';
import { compareText, type DEADWOOD_RULES } from '../../domain/finding.ts';
import { VERDICTS } from '../../domain/verdict.ts';
import { hostOf } from '../hosts.ts';
import type { RunReport, TargetRow } from '../model.ts';
import { cleanText, displayUrl, withoutCredentials } from '../plain-text.ts';

/**
 * The report as the page's script reads it: columns instead of rows, repeated words once (an index into a list), rare
 * facts by row number. 150,000 targets take some 15 MB this way, and are parsed in a fraction of a second.
 */
export interface PageData {
  /** `owner/name`, and the start of links to lines; absent outside a repository. */
  readonly repository?: { readonly name: string; readonly blobUrl: string; readonly commit: string };
  readonly verdicts: readonly string[];
  readonly hosts: readonly string[];
  /** Names as they are shown; `filePaths` has the path in a URL of those that are shown otherwise than written. */
  readonly files: readonly string[];
  readonly filePaths: Readonly<Record<number, string>>;
  readonly messages: readonly string[];
  readonly checkers: readonly string[];
  readonly columns: PageColumns;
  /** By row number. */
  readonly extras: Readonly<Record<number, RowExtra>>;
  readonly findings: readonly PageFinding[];
  readonly findingsLeftOut: number;
  /** Hosts by rot, worst first. */
  readonly rot: readonly HostRot[];
  readonly warnings: readonly string[];
}

/** One entry a target, in the report's order; `places` is flat: file index, line, column, and `placesEnd` its end per row. */
export interface PageColumns {
  readonly url: string[];
  readonly verdict: number[];
  readonly host: number[];
  readonly message: number[];
  readonly checker: number[];
  readonly durationMs: number[];
  readonly places: number[];
  readonly placesEnd: number[];
}

/** What only some rows have. */
export interface RowExtra {
  readonly reason?: string;
  readonly status?: number;
  readonly attempts?: number;
  readonly replacement?: string;
  readonly finalUrl?: string;
  readonly archive?: { readonly url: string; readonly day: string };
  readonly strikes?: number;
  readonly lastAlive?: string;
  readonly isNew?: true;
  /** Requests in words: `GET https://… → 404, 120 ms`. */
  readonly exchanges?: readonly string[];
}

export interface PageFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** Index of the file, line. */
  readonly place: readonly [file: number, line: number];
}

export interface HostRot {
  readonly host: string;
  readonly dead: number;
  readonly suspect: number;
  readonly total: number;
}

/** Findings that the page lists besides targets: a page is no place for more. */
const MAX_FINDINGS = 2000;
const MAX_HOSTS = 6;
/** Rules whose findings are the targets' own verdicts. */
const TOLD_BY_ROWS: ReadonlySet<string> = new Set<(typeof DEADWOOD_RULES)[number]>([
  'dead-link',
  'moved-link',
  'suspect-link',
  'unreachable-link',
  'unsafe-link',
  'invalid-link',
  'missing-file',
]);

export function pageData(report: RunReport, newRot: ReadonlySet<string>): PageData {
  const hosts = new Words();
  const files = new Words();
  const messages = new Words();
  const checkers = new Words();
  const extras: Record<number, RowExtra> = {};
  const columns: PageColumns = {
    url: [],
    verdict: [],
    host: [],
    message: [],
    checker: [],
    durationMs: [],
    places: [],
    placesEnd: [],
  };
  for (const [index, row] of report.targets.entries()) {
    columns.url.push(cleanText(withoutCredentials(row.url)));
    columns.verdict.push(VERDICTS.indexOf(row.verdict));
    columns.host.push(hosts.index(hostOf(row.url)));
    columns.message.push(messages.index(row.message));
    columns.checker.push(checkers.index(row.checkedBy));
    columns.durationMs.push(row.durationMs);
    for (const { file, line, column } of row.occurrences)
      columns.places.push(files.index(file), line, column);
    columns.placesEnd.push(columns.places.length);
    const extra = extraOf(row, newRot.has(row.url));
    if (extra !== undefined) extras[index] = extra;
  }
  const others = report.findings.filter(({ rule }) => !TOLD_BY_ROWS.has(rule));
  const pageFindings = others.slice(0, MAX_FINDINGS).map(({ rule, severity, message, file, line }) => ({
    rule,
    severity,
    message: shown(message),
    place: [files.index(file), line] as const,
  }));
  return {
    ...repositoryOf(report),
    verdicts: VERDICTS,
    hosts: hosts.list,
    files: files.list.map(cleanText),
    filePaths: Object.fromEntries(
      files.list.flatMap((file, index) => (cleanText(file) === file ? [] : [[index, urlPath(file)]])),
    ),
    messages: messages.list.map(shown),
    checkers: checkers.list,
    columns,
    extras,
    findings: pageFindings,
    findingsLeftOut: Math.max(0, others.length - MAX_FINDINGS),
    rot: hostRot(hosts.list, columns),
    warnings: [...report.warnings, ...report.notes].map(shown),
  };
}

/** Words numbered in the order they first came. */
class Words {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  index(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.list.length);
    return this.list.push(word) - 1;
  }
}

function shown(text: string): string {
  return displayUrl(text, 600);
}

function repositoryOf({ repository }: RunReport): Pick<PageData, 'repository'> {
  if (repository === undefined) return {};
  const { serverUrl, owner, name, commit } = repository;
  const blobUrl = `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/blob/${encodeURIComponent(commit)}/`;
  return { repository: { name: shown(`${owner}/${name}`), blobUrl, commit: shown(commit.slice(0, 7)) } };
}

function extraOf(row: TargetRow, isNew: boolean): RowExtra | undefined {
  if (row.verdict === 'alive' && row.replacement === undefined && row.evidence === undefined)
    return undefined;
  const { reason, status, attempts, replacement, finalUrl, archive, history, evidence } = row;
  return {
    reason: shown(reason),
    attempts,
    ...(status === undefined ? {} : { status }),
    ...(replacement === undefined ? {} : { replacement: shown(replacement) }),
    ...(finalUrl === undefined || finalUrl === row.url ? {} : { finalUrl: shown(finalUrl) }),
    ...(archive === undefined ? {} : { archive: { url: archive.url, day: archive.takenAt.slice(0, 10) } }),
    ...(history === undefined || row.verdict !== 'unreachable' ? {} : { strikes: history.strikes }),
    ...(history?.lastAliveAt === undefined ? {} : { lastAlive: history.lastAliveAt.slice(0, 10) }),
    ...(isNew ? { isNew } : {}),
    ...(evidence === undefined ? {} : { exchanges: evidence.exchanges.map(exchangeLine) }),
  };
}

/** `get GET https://a.example/ → 301 → 404, 120 ms`. */
function exchangeLine({ look, method, url, hops, status, error, finalUrl, durationMs }: Exchange): string {
  const path = hops.map((hop) => `${hop.status === 0 ? 'meta refresh' : hop.status} → `).join('');
  const end = error === undefined ? String(status ?? 'no status') : `${error.kind} (${error.code})`;
  const landed = finalUrl === url ? '' : ` at ${finalUrl}`;
  return shown(`${look}: ${method} ${url} → ${path}${end}${landed}, ${Math.round(durationMs)} ms`);
}

function urlPath(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** The hosts with most dead and suspect targets; those without any are not among them. */
function hostRot(hosts: readonly string[], { host, verdict }: PageColumns): readonly HostRot[] {
  const counts = hosts.map((name) => ({ host: name, dead: 0, suspect: 0, total: 0 }));
  for (const [row, number] of host.entries()) {
    const of = counts[number];
    if (of === undefined) continue;
    of.total += 1;
    const name = VERDICTS[verdict[row] ?? -1];
    if (name === 'dead' || name === 'suspect') of[name] += 1;
  }
  return counts
    .filter(({ dead, suspect }) => dead + suspect > 0)
    .sort((a, b) => b.dead + b.suspect - a.dead - a.suspect || b.dead - a.dead || compareText(a.host, b.host))
    .slice(0, MAX_HOSTS);
}
