import type { Nodes } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Analysis, Engine } from './engine.ts';
import type { Repair } from './repair-shapes.ts';
import { linesOf, offsetAt } from './text-lines.ts';

/** A document as it was linted, prepared for trying repairs on it. */
export interface Subject {
  readonly path: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** How it reads, positions and spelling aside. */
  readonly reading: string;
}

export function subjectOf(path: string, text: string, analysis: Analysis): Subject {
  return { path, text, analysis, reading: readingOf(analysis.tree) };
}

/**
 * True when the repair, made alone, mends the message and nothing else changes: the document reads the same, the message is
 * gone, and none is there that was not before. Found out by making it.
 */
export async function isProven(
  engine: Engine,
  subject: Subject,
  message: VFileMessage,
  repair: Repair,
): Promise<boolean> {
  const { path, text, analysis } = subject;
  const mended = text.slice(0, repair.start) + repair.text + text.slice(repair.end);
  if (mended === text) return false;
  const after = await engine.analyse(path, mended);
  if (after.brokenRules.length > 0 || readingOf(after.tree) !== subject.reading) return false;
  const allowed = new Map<string, number>();
  const before = offsetOf(text, (offset) =>
    offset > repair.start && offset < repair.end ? repair.start : offset,
  );
  for (const old of analysis.messages) {
    if (old !== message) count(allowed, keyOf(old, before), 1);
  }
  const back = offsetOf(mended, (offset) => {
    if (offset < repair.start) return offset;
    const behind = offset - repair.start - repair.text.length;
    return behind < 0 ? repair.start : repair.end + behind;
  });
  return after.messages.every((found) => count(allowed, keyOf(found, back), -1) >= 0);
}

function keyOf(message: VFileMessage, offset: (message: VFileMessage) => number): string {
  return `${message.ruleId} ${offset(message)}`;
}

/** Where a message stands, in offsets of the text before the repair. */
function offsetOf(text: string, map: (offset: number) => number): (message: VFileMessage) => number {
  const lines = linesOf(text);
  return (message) => map(offsetAt(lines, message.line ?? 1, message.column ?? 1));
}

function count(counts: Map<string, number>, key: string, change: number): number {
  const result = (counts.get(key) ?? 0) + change;
  counts.set(key, result);
  return result;
}

/** Properties that say how something is written, not what it is. */
const SPELLING: ReadonlySet<string> = new Set(['position', 'data', 'label', 'referenceType']);

/**
 * The syntax tree as text. Equal trees are rendered equally: left out are only positions, the way of referring
 * (`[a]`, `[a][]`), and the number of white space characters between words.
 */
export function readingOf(tree: Nodes): string {
  const reading = JSON.stringify(
    tree,
    function (this: { readonly type?: unknown }, key: string, value: unknown) {
      if (SPELLING.has(key)) return undefined;
      return key === 'value' && this.type === 'text' && typeof value === 'string'
        ? value.replace(/\s+/g, ' ')
        : value;
    },
  );
  return reading.replace(SPACE_BEHIND_CHECKBOX, '$1');
}

/** Behind a checkbox remark keeps further spaces in the text; elsewhere it drops them at a paragraph's start. */
const SPACE_BEHIND_CHECKBOX =
  /("checked":(?:true|false),"children":\[\{"type":"paragraph","children":\[\{"type":"text","value":") /g;
