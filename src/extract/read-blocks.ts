import { parser } from '@lezer/markdown';
import { BLOCK_RULES } from './block-rules.ts';
import type { BoundParser } from './block-state.ts';
import { BlockState } from './block-state.ts';
import type { Blocks } from './blocks.ts';
import { CONTAINER_RULES } from './container-rules.ts';
import { LEAF_RULE } from './leaf-rule.ts';
import type { LineTable } from './lines.ts';

/**
 * lezer reads the lines, keeps the stack of containers and asks the rules. The rules are ours: lezer's own differ from cmark-gfm's in
 * corners (CRLF, tabs, what interrupts a paragraph), know no footnotes, are superlinear in some, read inline content of every block,
 * and build a syntax tree that nobody here would walk. Compiled once; a document's state is bound to it by a prototype link.
 */
const PARSER = parser.configure([CONTAINER_RULES, BLOCK_RULES, LEAF_RULE]);

export interface BlockOptions {
  /** Offset at which the Markdown begins. */
  readonly from: number;
  readonly isMdx: boolean;
  /** Also tell code and thematic breaks. */
  readonly keepsRaw: boolean;
}

/** Reads the block structure of a document; inline content is not looked at. */
export function readBlocks(lines: LineTable, options: BlockOptions): Blocks {
  const state = new BlockState(lines, options);
  const bound = Object.create(PARSER, { state: { value: state } }) as BoundParser;
  bound.parse(lines, [], [{ from: options.from, to: lines.length }]);
  return state;
}
