import { createHash } from 'node:crypto';
import { NAME } from '../about.ts';
import type { Finding, RuleId } from '../domain/finding.ts';

/** What makes a finding the same finding after a rebase: never its line number. */
export interface Identity {
  readonly rule: RuleId;
  readonly path: string;
  /** Text of the finding's first line as it stands in the document. */
  readonly lineText: string;
  /** 0-based among findings that agree in all of the above, in order of line and column. */
  readonly ordinal: number;
}

/** 20 hex digits (80 bits of SHA-256): a review holds dozens of findings, a repository some hundred thousand. */
export function fingerprintOf({ lineText, ...rest }: Identity): string {
  return combine(rest, lineDigest(lineText));
}

function combine({ rule, path, ordinal }: Omit<Identity, 'lineText'>, line: string): string {
  return sha256([rule, path, line, String(ordinal)].join('\0')).slice(0, 20);
}

/** White space folded and Unicode composed: a line that is indented elsewhere or saved by another editor is the same. */
function lineDigest(text: string): string {
  return sha256(text.normalize('NFC').replace(/\s+/g, ' ').trim());
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Text of a line (1-based) of a document; undefined when it is not at hand. */
export type LineText = (file: string, line: number) => string | undefined;

/**
 * The fingerprint of each finding, in the order of `findings`. Where a line's text is not at hand, what the finding is
 * about stands for it: its url, or its message.
 */
export function fingerprintsOf(findings: readonly Finding[], lineText: LineText): readonly string[] {
  const texts = findings.map(({ file, line, url, message }) => lineText(file, line) ?? url ?? message);
  const order = findings
    .map((_, index) => index)
    .sort((a, b) => comparePosition(findings[a], findings[b]) || a - b);
  const seen = new Map<string, number>();
  const fingerprints = new Array<string>(findings.length).fill('');
  /** A line of many findings is read once: it may be as long as a document. */
  const digests = new Map<string, string>();
  for (const index of order) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const text = texts[index] ?? '';
    const line = digests.get(text) ?? lineDigest(text);
    digests.set(text, line);
    const base = { rule: finding.rule, path: finding.file };
    const same = combine({ ...base, ordinal: 0 }, line);
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    fingerprints[index] = ordinal === 0 ? same : combine({ ...base, ordinal }, line);
  }
  return fingerprints;
}

function comparePosition(a: Finding | undefined, b: Finding | undefined): number {
  return a === undefined || b === undefined ? 0 : a.line - b.line || a.column - b.column;
}

/** A hidden note of ours in a body, as read back. */
export interface Marker {
  /** `comment`, `review`, `issue`, … */
  readonly kind: string;
  /** Whatever JSON was written; check it before use. */
  readonly payload: unknown;
}

const MARKER_LINE = new RegExp(`^<!-- ${NAME}:([a-z-]{1,30}):1 ([A-Za-z0-9+/]{1,80000}={0,2}) -->$`);

/**
 * An HTML comment on a line of its own. The payload is base64 of JSON: whatever it holds, `-->` cannot be in it.
 * `<!-- deadwood:comment:1 eyJ…fQ== -->`
 */
export function renderMarker(kind: string, payload: unknown): string {
  return `<!-- ${NAME}:${kind}:1 ${Buffer.from(JSON.stringify(payload), 'utf8').toString('base64')} -->`;
}

/**
 * Markers in the first and the last lines of a body. Only there: further inside stands text from documents (a
 * suggestion), which could bring a marker of its own making. What is not exactly as we write it is not ours.
 */
export function readMarkers(body: string): readonly Marker[] {
  const lines = body.replaceAll('\r\n', '\n').trim().split('\n');
  const firstOther = lines.findIndex((line) => !MARKER_LINE.test(line));
  if (firstOther === -1) return lines.flatMap(readMarker);
  const lastOther = lines.findLastIndex((line) => !MARKER_LINE.test(line));
  return [...lines.slice(0, firstOther), ...lines.slice(lastOther + 1)].flatMap(readMarker);
}

function readMarker(line: string): readonly Marker[] {
  const [, kind, base64] = MARKER_LINE.exec(line) ?? [];
  if (kind === undefined || base64 === undefined) return [];
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) return [];
  try {
    return [{ kind, payload: JSON.parse(bytes.toString('utf8')) as unknown }];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** The marker of a line comment: the fingerprints of the findings it speaks of. */
export function renderFingerprints(fingerprints: readonly string[]): string {
  return renderMarker('comment', { fingerprints });
}

/** Fingerprints a line comment of ours speaks of; undefined when the body is not a comment of ours. */
export function readFingerprints(body: string): readonly string[] | undefined {
  for (const { kind, payload } of readMarkers(body)) {
    if (kind !== 'comment' || typeof payload !== 'object' || payload === null) continue;
    if (!('fingerprints' in payload) || !Array.isArray(payload.fingerprints)) continue;
    return payload.fingerprints.filter((each) => typeof each === 'string' && /^[0-9a-f]{20}$/.test(each));
  }
  return undefined;
}
