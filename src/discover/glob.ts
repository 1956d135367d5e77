import { DeadwoodError } from '../domain/errors.ts';

/**
 * One glob over repository paths, matched by simulating an automaton: time grows with (pattern × path), whatever the two
 * are. A glob that becomes a regular expression does not promise that: `**\/*a*a*a*.md` compiled by picomatch 4.0.7 took 40 s
 * for one path of 1,024 letters, and the paths of a pull request are written by strangers.
 *
 * `*` and `?` stay within one part of the path, `**` as a whole part spans any number of parts, `[a-z]` and `[!a-z]` are
 * one character, `{a,b}` is either, `\` makes the next character plain. Names with a leading dot are ordinary names.
 * Left out on purpose: extended globs (`+(…)`), number ranges (`{1..3}`), POSIX classes.
 */
export interface Glob {
  /** As written. */
  readonly source: string;
  matches(path: string): boolean;
}

/** A pattern longer than this, or with more alternatives after its braces are multiplied out, is a mistake. */
const MAX_PATTERN_LENGTH = 1_000;
const MAX_ALTERNATIVES = 256;

type Token =
  | { readonly kind: 'character'; readonly code: number }
  | { readonly kind: 'any' }
  | {
      readonly kind: 'class';
      readonly isNegated: boolean;
      readonly ranges: readonly (readonly [number, number])[];
    }
  | { readonly kind: 'star' }
  | { readonly kind: 'everything' }
  | { readonly kind: 'folders' };

const SLASH = 47;

/** Throws a DeadwoodError that names the pattern and the place where it stops making sense. */
export function compileGlob(source: string): Glob {
  if (source === '') throw malformed(source, 'it is empty');
  if (source.length > MAX_PATTERN_LENGTH) {
    throw malformed(`${source.slice(0, 60)}…`, `it is longer than ${MAX_PATTERN_LENGTH} characters`);
  }
  const alternatives = expandBraces(source).map((alternative) => {
    const tokens = tokenize(alternative, source);
    return { tokens, tail: literalTail(tokens) };
  });
  return {
    source,
    matches: (path) =>
      alternatives.some(({ tokens, tail }) => path.endsWith(tail) && matchesTokens(tokens, path)),
  };
}

/** `a{b,c{d,e}}` → `ab`, `acd`, `ace`. Braces inside a class and after a backslash are plain. */
function expandBraces(source: string): readonly string[] {
  const root: BraceGroup = { done: [], current: [''], openedAt: 0 };
  const groups: BraceGroup[] = [];
  let group = root;
  const append = (text: string) => {
    group.current = group.current.map((prefix) => prefix + text);
  };
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (character === '\\') {
      append(source.slice(index, index + 2));
      index += 1;
    } else if (character === '[') {
      const end = endOfClass(source, index);
      append(source.slice(index, end));
      index = end - 1;
    } else if (character === '{') {
      groups.push(group);
      group = { done: [], current: [''], openedAt: index };
    } else if (character === ',' && groups.length > 0) {
      group.done.push(...group.current);
      group.current = [''];
    } else if (character === '}') {
      const outer = groups.pop();
      if (outer === undefined) throw malformed(source, unopened('}', index));
      const choices = [...group.done, ...group.current];
      group = outer;
      if (group.current.length * choices.length > MAX_ALTERNATIVES) {
        throw malformed(source, `its braces stand for more than ${MAX_ALTERNATIVES} alternatives`);
      }
      group.current = group.current.flatMap((prefix) => choices.map((choice) => prefix + choice));
    } else {
      append(character);
    }
  }
  if (groups.length > 0) throw malformed(source, unclosed('{', group.openedAt));
  return root.current;
}

interface BraceGroup {
  /** Alternatives before the last comma. */
  readonly done: string[];
  /** What the alternative under way has become so far. */
  current: string[];
  readonly openedAt: number;
}

function tokenize(text: string, source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isPartStart = index === 0 || text.charAt(index - 1) === '/';
    if ('+@!?*'.includes(character) && text.charAt(index + 1) === '(') {
      throw malformed(source, `"${character}(…)" is not supported, write {one,other}`);
    }
    if (isPartStart && text.startsWith('**/', index)) {
      if (tokens.at(-1)?.kind !== 'folders') tokens.push({ kind: 'folders' });
      index += 2;
    } else if (isPartStart && text.slice(index) === '**') {
      tokens.push({ kind: 'everything' });
      index += 1;
    } else if (character === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    } else if (character === '?') {
      tokens.push({ kind: 'any' });
    } else if (character === '[') {
      const end = endOfClass(text, index, source);
      tokens.push(classOf(text.slice(index + 1, end - 1)));
      index = end - 1;
    } else {
      if (character === '\\') {
        index += 1;
        if (index === text.length) throw malformed(source, 'it ends in a lone backslash');
      }
      tokens.push({ kind: 'character', code: text.charCodeAt(index) });
    }
  }
  return tokens;
}

/** Index after the `]` that closes the class opened at `start`; a `]` that comes first is a member of the class. */
function endOfClass(text: string, start: number, source = text): number {
  let index = start + 1;
  if ('!^'.includes(text.charAt(index)) && index < text.length) index += 1;
  for (let first = true; index < text.length; index += 1, first = false) {
    if (text.charAt(index) === '\\') index += 1;
    else if (text.charAt(index) === ']' && !first) return index + 1;
  }
  throw malformed(source, unclosed('[', start));
}

function classOf(content: string): Token {
  const isNegated = content.startsWith('!') || content.startsWith('^');
  const members = (isNegated ? content.slice(1) : content).replace(/\\(.)/gu, '$1');
  const ranges: [number, number][] = [];
  for (let index = 0; index < members.length; index += 1) {
    const from = members.charCodeAt(index);
    const isRange = members.charAt(index + 1) === '-' && index + 2 < members.length;
    ranges.push([from, isRange ? members.charCodeAt(index + 2) : from]);
    if (isRange) index += 2;
  }
  return { kind: 'class', isNegated, ranges };
}

/** Plain characters at the very end: a cheap first test. */
function literalTail(tokens: readonly Token[]): string {
  let tail = '';
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== 'character') break;
    tail = String.fromCharCode(token.code) + tail;
  }
  return tail;
}

/** Steps through the path with the set of tokens that may come next: 1 in `active` at a token's index. */
function matchesTokens(tokens: readonly Token[], path: string): boolean {
  let active = new Uint8Array(tokens.length + 1);
  let next = new Uint8Array(tokens.length + 1);
  enter(tokens, active, 0);
  for (let index = 0; index < path.length; index += 1) {
    const code = path.charCodeAt(index);
    next.fill(0);
    for (let at = 0; at < tokens.length; at += 1) {
      if (active[at] === 1) step(tokens, next, at, code);
    }
    [active, next] = [next, active];
  }
  return active[tokens.length] === 1;
}

/** Marks the token, and those behind it that may match nothing. */
function enter(tokens: readonly Token[], states: Uint8Array, at: number): void {
  for (let index = at; ; index += 1) {
    states[index] = 1;
    const kind = tokens[index]?.kind;
    if (kind !== 'star' && kind !== 'everything' && kind !== 'folders') return;
  }
}

function step(tokens: readonly Token[], next: Uint8Array, at: number, code: number): void {
  const token = tokens[at];
  if (token === undefined) return;
  switch (token.kind) {
    case 'character':
      if (token.code === code) enter(tokens, next, at + 1);
      return;
    case 'any':
      if (code !== SLASH) enter(tokens, next, at + 1);
      return;
    case 'class':
      if (
        code !== SLASH &&
        token.ranges.some(([from, to]) => code >= from && code <= to) !== token.isNegated
      ) {
        enter(tokens, next, at + 1);
      }
      return;
    case 'star':
      if (code !== SLASH) enter(tokens, next, at);
      return;
    case 'everything':
      enter(tokens, next, at);
      return;
    case 'folders':
      next[at] = 1;
      if (code === SLASH) enter(tokens, next, at + 1);
      return;
  }
}

function unclosed(bracket: string, index: number): string {
  return `"${bracket}" at character ${index + 1} is never closed; write "\\${bracket}" for the character itself`;
}

function unopened(bracket: string, index: number): string {
  return `"${bracket}" at character ${index + 1} closes nothing; write "\\${bracket}" for the character itself`;
}

function malformed(source: string, why: string): DeadwoodError {
  return new DeadwoodError(`The glob "${source}" is malformed: ${why}.`);
}
