import type { Silence } from '../domain/link.ts';
import type { Piece } from './blocks.ts';
import type { FoundComment } from './collector.ts';
import type { Container } from './containers.ts';
import type { LineTable } from './lines.ts';

const VERBS = new Set(['disable', 'enable', 'ignore']);
/** Longer comments are prose. */
const MAX_COMMENT_LENGTH = 2000;

interface Directive {
  readonly verb: string;
  /** Empty when it names none: all of them. */
  readonly rules: readonly string[];
}

/** `deadwood disable moved-link`: written as remark users know it of `lint` (https://github.com/remarkjs/remark-message-control). */
function parseDirective(comment: string): Directive | undefined {
  if (comment.length > MAX_COMMENT_LENGTH) return undefined;
  const [name, verb, ...rules] = comment.trim().split(/[\s,]+/);
  if (name !== 'deadwood' || verb === undefined || !VERBS.has(verb)) return undefined;
  return { verb, rules: rules.filter((rule) => rule !== '') };
}

/**
 * Lines on which comments switch rules off. `disable` reaches to the `enable` of the same rules (of all, when it names none) or
 * to the end; `ignore` is for the next block beside it: a paragraph, a whole list, a table. An `ignore` within a paragraph is for its own lines.
 */
export function readSilences(
  comments: readonly FoundComment[],
  pieces: readonly Piece[],
  lines: LineTable,
): readonly Silence[] {
  const silences: Silence[] = [];
  /** First line of what is switched off now, by rule; `all` for all of them. */
  const disabled = new Map<string, number>();
  const close = (rule: string, last: number): void => {
    const first = disabled.get(rule);
    disabled.delete(rule);
    if (first !== undefined && last >= first)
      silences.push({ rules: rule === 'all' ? 'all' : [rule], first, last });
  };
  let own = 0;
  for (const comment of comments) {
    while ((pieces[own + 1]?.from ?? Number.POSITIVE_INFINITY) <= comment.from) own += 1;
    const directive = parseDirective(comment.content);
    if (directive === undefined) continue;
    const { verb, rules } = directive;
    const line = lines.lineAt(comment.from);
    if (verb === 'ignore') {
      const [first, last] = ignoredLines(comment, own, pieces, lines);
      if (last >= first) silences.push({ rules: rules.length === 0 ? 'all' : rules, first, last });
    } else if (verb === 'disable') {
      for (const rule of rules.length === 0 ? ['all'] : rules)
        if (!disabled.has(rule)) disabled.set(rule, line);
    } else {
      for (const rule of rules.length === 0 ? [...disabled.keys()] : rules) close(rule, line);
    }
  }
  for (const rule of [...disabled.keys()]) close(rule, Math.max(lines.lineCount, 1));
  return silences.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** First and last line that an `ignore` is for; `own` is the index of the piece that its comment stands in. */
function ignoredLines(
  comment: FoundComment,
  own: number,
  pieces: readonly Piece[],
  lines: LineTable,
): readonly [number, number] {
  const ownPiece = pieces[own];
  if (ownPiece?.kind !== 'html') return [lines.lineAt(comment.from), lines.lineAt(comment.to)];
  const { container } = ownPiece;
  const next = pieces[own + 1];
  const child = next === undefined ? undefined : childHolding(container, next);
  if (next === undefined || child === undefined) return [1, 0];
  let end = endOf(next);
  for (let at = own + 2; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const other = childHolding(container, piece);
    if (other === undefined || !isSameBlock(child, other)) break;
    end = Math.max(end, endOf(piece));
  }
  return [lines.lineAt(child.from), lines.lineAt(Math.max(end - 1, child.from))];
}

/** What lies directly in `container` and holds the piece: a container or the piece itself; nothing when it lies elsewhere. */
function childHolding(container: Container, piece: Piece): Container | Piece | undefined {
  let child: Container | Piece = piece;
  for (let at: Container | undefined = piece.container; at !== undefined; at = at.parent) {
    if (at === container) return child;
    child = at;
  }
  return undefined;
}

/** The same container, two items of one list, or two cells of one table. */
function isSameBlock(a: Container | Piece, b: Container | Piece): boolean {
  if (a === b) return true;
  if ('marker' in a && 'marker' in b) return a.kind === 'item' && b.kind === 'item' && a.marker === b.marker;
  return a.kind === 'cell' && b.kind === 'cell';
}

function endOf(piece: Piece): number {
  return piece.from + (piece.kind === 'definition' ? piece.destination.length : piece.content.length);
}
