import type { Log, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { HOMEPAGE } from '../about.ts';
import { compareText, DEADWOOD_RULES, type Edit, type Finding, type Severity } from '../domain/finding.ts';
import type { Span } from '../domain/link.ts';
import { fingerprintsOf, type LineText } from './fingerprint.ts';
import { LIMITS } from './limits.ts';
import type { RunReport } from './model.ts';
import { cleanText, count, mentions, withoutCredentials } from './plain-text.ts';
import { ruleHelp } from './rule-help.ts';

export interface SarifOptions {
  /** Text of documents' lines, for fingerprints that outlive a line shift; without it they lean on the link. */
  readonly lineText?: LineText;
}

/**
 * The findings as SARIF 2.1.0 (OASIS), as GitHub's code scanning reads it: one run, file names relative to `%SRCROOT%`,
 * columns in UTF-16 code units with the end exclusive (3.30.8), edits as fixes. At most 25,000 results, worst first when
 * some have to be left out, and then the invocation says how many. Ends with a line feed.
 */
export function renderSarif(report: RunReport, options: SarifOptions = {}): string {
  return `${JSON.stringify(sarifLog(report, options), undefined, 2)}\n`;
}

/** The same as an object. */
export function sarifLog(report: RunReport, options: SarifOptions = {}): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [sarifRun(report, options)],
  };
}

const SOURCE_ROOT = '%SRCROOT%';
const WORST_FIRST: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function sarifRun(report: RunReport, options: SarifOptions): Run {
  const { repository, tool, job } = report;
  const findings = report.findings.length > LIMITS.sarifResults ? worst(report.findings) : report.findings;
  const lint = new Set(findings.filter(({ source }) => source === 'remark-lint').map(({ rule }) => rule));
  const rules = [...DEADWOOD_RULES, ...[...lint].sort(compareText)];
  const indexes = new Map<string, number>(rules.map((rule, index) => [rule, index]));
  const fingerprints = fingerprintsOf(findings, options.lineText ?? (() => undefined));
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: HOMEPAGE,
        rules: rules.map(ruleDescriptor),
      },
    },
    automationDetails: { id: `${tool.name}/${job.mode}/` },
    invocations: [invocationOf(report, report.findings.length - findings.length)],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [SOURCE_ROOT]: { description: { text: 'The root of the repository, or the folder it was run in.' } },
    },
    ...(repository === undefined
      ? {}
      : {
          versionControlProvenance: [
            {
              repositoryUri: encodeURI(`${repository.serverUrl}/${repository.owner}/${repository.name}`),
              revisionId: repository.commit,
              mappedTo: { uriBaseId: SOURCE_ROOT },
            },
          ],
        }),
    results: findings.map((finding, index) =>
      resultOf(finding, indexes.get(finding.rule) ?? -1, fingerprints[index] ?? ''),
    ),
  };
}

function worst(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .toSorted((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity])
    .slice(0, LIMITS.sarifResults);
}

function invocationOf(report: RunReport, leftOut: number): NonNullable<Run['invocations']>[number] {
  const endedAt = Date.parse(report.startedAt) + report.durationMs;
  const warnings = report.warnings.map((warning) => sarifText(warning));
  if (leftOut > 0) warnings.push(`${count(leftOut, 'finding')} left out: a run takes 25,000 results.`);
  return {
    executionSuccessful: true,
    ...(Number.isNaN(endedAt)
      ? {}
      : { startTimeUtc: report.startedAt, endTimeUtc: new Date(endedAt).toISOString() }),
    toolExecutionNotifications: warnings.map((text) => ({ level: 'warning' as const, message: { text } })),
  };
}

function ruleDescriptor(rule: string): ReportingDescriptor {
  const { summary, help, url } = ruleHelp(rule);
  return {
    id: rule,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: help },
    helpUri: url,
    properties: { tags: ['markdown', DEADWOOD_RULES.some((each) => each === rule) ? 'links' : 'style'] },
  };
}

function resultOf(finding: Finding, ruleIndex: number, fingerprint: string): Result {
  const { rule, severity, file, related, edit } = finding;
  const relatedLocations =
    related === undefined
      ? {}
      : {
          relatedLocations: [
            {
              id: 1,
              message: { text: 'The first one.' },
              physicalLocation: {
                artifactLocation: artifact(related.file),
                region: { startLine: related.line, startColumn: related.column },
              },
            },
          ],
        };
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: regionOf(finding) } }],
    ...relatedLocations,
    partialFingerprints: { 'deadwoodFinding/v1': fingerprint },
    ...(edit === undefined ? {} : { fixes: [fixOf(finding, edit)] }),
  };
}

function messageOf({ message, url, evidence, advice, rule }: Finding): string {
  const link = url === undefined || mentions(message, url) ? undefined : url;
  const parts = [message, link, evidence, advice].filter((part) => part !== undefined);
  return sarifText(parts.join(' ')) || rule;
}

/** Plain text of a SARIF message: `[words](1)` would be an embedded link, unless escaped (3.11.6). */
function sarifText(text: string): string {
  const plain = cleanText(withoutCredentials(text));
  return plain.includes('](') ? plain.replace(/[\\[\]]/g, '\\$&') : plain;
}

/** A path as a relative URI reference (RFC 3986): each segment percent-encoded, as `%SRCROOT%` wants it. */
function artifact(path: string): { uri: string; uriBaseId: string } {
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: SOURCE_ROOT };
}

function regionOf({ line, column, endLine, endColumn }: Span): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf(finding: Finding, edit: Edit): NonNullable<Result['fixes']>[number] {
  const deletedRegion: Region =
    edit.deleteLine === true
      ? { startLine: edit.span.line, startColumn: 1, endLine: edit.span.endLine + 1, endColumn: 1 }
      : regionOf(edit.span);
  const text = sarifText(finding.advice ?? (edit.deleteLine === true ? 'Remove the line.' : 'Replace it.'));
  return {
    description: { text },
    artifactChanges: [
      {
        artifactLocation: artifact(finding.file),
        replacements: [
          { deletedRegion, insertedContent: { text: edit.deleteLine === true ? '' : edit.text } },
        ],
      },
    ],
  };
}
