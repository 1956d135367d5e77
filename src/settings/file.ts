import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Entry, Layer } from './layers.ts';
import type { Problem } from './problems.ts';

/** Settings of 1,000 excluded URLs take some 60 KB. */
const MAX_BYTES = 256 * 1024;
/** Aliases resolved to at most that many nodes: a “billion laughs” ends here. */
const MAX_ALIASES = 100;

/**
 * Reads a settings file: YAML 1.2, of which JSON is a part. Every key keeps its place, so that a mistake can be named with
 * line and column. Nothing is thrown: what is wrong with the file stands in `problems`.
 */
export function fileLayer(path: string, text: string): Layer {
  if (Buffer.byteLength(text) > MAX_BYTES)
    return refused({ place: path, message: `is larger than ${MAX_BYTES / 1024} KiB` });
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
  });
  const placeAt = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  // A warning is a tag nobody knows (`!!js/function`): half understood, so refused as well.
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return refused(
      ...faults.map(({ code, message, pos }) => ({
        place: placeAt(pos[0]),
        message: FAULTS[code] ?? `is not valid YAML: ${message}`,
      })),
    );
  }
  const root = document.contents;
  if (isMap(root)) return mappingLayer(document, root.items as readonly Pair[], placeAt);
  if (root === null || (isScalar(root) && root.value === null)) return refused();
  const message = 'is not a mapping from settings to values; write for example scope: added';
  return refused({ place: placeAt(startOf(root) ?? 0), message });
}

function refused(...problems: readonly Problem[]): Layer {
  return { name: 'file', entries: [], problems };
}

function mappingLayer(
  document: Document,
  pairs: readonly Pair[],
  placeAt: (offset: number) => string,
): Layer {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const { key: keyNode, value } of pairs) {
    const key = String(isScalar(keyNode) ? keyNode.value : keyNode);
    const keyStart = startOf(keyNode) ?? 0;
    const placeOf = (path: readonly (string | number)[] = []): string => {
      const part = path.length === 0 ? undefined : document.getIn([key, ...path], true);
      const name = [key, ...path.filter((step) => typeof step === 'string')].join('.');
      return `${placeAt(startOf(part) ?? keyStart)} ${name}`;
    };
    try {
      const raw: unknown = isNode(value) ? value.toJS(document, { maxAliasCount: MAX_ALIASES }) : null;
      entries.push({ key, raw, placeOf });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      problems.push({ place: placeOf(), message: 'its aliases (*name) unfold to too much' });
    }
  }
  return { name: 'file', entries, problems };
}

const FAULTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key was there before; a key may be given once',
  MULTIPLE_DOCS: 'a second document starts here; the file may hold one',
  RESOURCE_EXHAUSTION: 'is nested too deeply',
  TAB_AS_INDENT: 'is not valid YAML: a tab indents this line; use spaces',
  NON_STRING_KEY: 'a key is not a text',
};

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
