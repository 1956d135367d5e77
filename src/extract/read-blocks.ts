import { parser } from '@lezer/markdown';
import { BLOCK_RULES } from './block-rules.ts';
import type { BoundParser } from './block-state.ts';
import { BlockState } from './block-state.ts';
import type { Blocks } from './blocks.ts';
import { LEAF_RULE } from './leaf-rule.ts';
import type { LineTable } from './lines.ts';

/** Compiled once; a document's state is bound to it by a prototype link, which costs nothing. */
const PARSER = parser.configure([BLOCK_RULES, LEAF_RULE]);

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
