import type { Nodes, Root } from 'mdast';
import { linesOf, type TextLines } from './text-lines.ts';

/**
 * Rules that never come back from some texts, `> a\nb` among them, and the nodes whose lines they walk. Source:
 * remark-lint-no-paragraph-content-indent 5.0.1 and remark-lint-no-table-indentation 5.0.1, `index.js`: where a line ends before
 * the column that the node's content has, `toOffset` gives nothing, and `continue` stays on that line for good.
 */
const WALKED_NODES: ReadonlyMap<string, Nodes['type']> = new Map([
  ['no-paragraph-content-indent', 'paragraph'],
  ['no-table-indentation', 'table'],
]);

/** True for a rule that has to be asked about each document with `isEndlessOn`. */
export function canBeEndless(rule: string): boolean {
  return WALKED_NODES.has(rule);
}

/** True when the rule would not come back from this document. `tree` is the text's. Linear in both. */
export function isEndlessOn(rule: string, tree: Root, text: string): boolean {
  const type = WALKED_NODES.get(rule);
  const lines = linesOf(text);
  const left: Nodes[] = [tree];
  for (let parent = left.pop(); parent !== undefined; parent = left.pop()) {
    if (!('children' in parent)) continue;
    for (const node of parent.children) {
      if (node.type === type && hasLineBefore(contentColumn(parent), node, lines)) return true;
      left.push(node);
    }
  }
  return false;
}

/** Where both rules expect the content to begin, 1-based; undefined where they look no further. */
function contentColumn(parent: Nodes): number | undefined {
  if (parent.type === 'blockquote') {
    const column = parent.position?.start.column;
    return column === undefined ? undefined : column + 2;
  }
  return parent.type === 'listItem' ? parent.children[0]?.position?.start.column : undefined;
}

/** True when one of the node's lines, its line ending counted, ends before that column. */
function hasLineBefore(
  column: number | undefined,
  { position }: Nodes,
  { text, starts }: TextLines,
): boolean {
  if (column === undefined || position === undefined) return false;
  for (let line = position.start.line; line <= position.end.line; line += 1) {
    const length = (starts[line] ?? text.length + 1) - (starts[line - 1] ?? 0);
    if (column > length) return true;
  }
  return false;
}
