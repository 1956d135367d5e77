import { readFileSync } from 'node:fs';

/** An example from a rule's documentation: a document and what the rule says of it. */
export interface DocumentedExample {
  readonly rule: string;
  /** The rule's options; undefined for its default. */
  readonly config: unknown;
  readonly path: string;
  readonly text: string;
  /** `1:5-1:8: Unexpected …`, in the order of the document. */
  readonly output: readonly string[];
  /** Syntaxes that it needs: `gfm`, `mdx`, `directive` … */
  readonly syntaxes: readonly string[];
}

/**
 * Reads the `@example` blocks of a rule's index.js, as the remark-lint monorepo's own test does (script/info.js): `␉`, `␠`, `␍`
 * and `␊` stand for the characters, an `input` goes with the `output` of the same name and options.
 */
export function readExamples(rule: string): readonly DocumentedExample[] {
  const source = readFileSync(new URL(import.meta.resolve(`remark-lint-${rule}`)), 'utf8');
  const comment = source.slice(source.indexOf('/**'), source.indexOf('*/')).trimEnd();
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const parts = lines
    .join('\n')
    .split(/^@example\n/m)
    .slice(1);
  const examples: {
    readonly info: Readonly<Record<string, unknown>>;
    readonly text: string;
    output: string;
  }[] = [];
  for (const part of parts) {
    const body = part.split(/^(?=@|\[api-|###)/m)[0] ?? '';
    const [head = '', ...rest] = body.replace(/^ {2}/gm, '').split('\n');
    const info: Record<string, unknown> = JSON.parse(head);
    const text = rest.join('\n').replace(/^\n/, '').trimEnd();
    const identity = JSON.stringify([info['name'], info['config']]);
    const input = examples.findLast(
      (known) => JSON.stringify([known.info['name'], known.info['config']]) === identity,
    );
    if (info['label'] === 'output' && input !== undefined) input.output = text;
    else if (info['label'] === 'output') examples.push({ info, text: '', output: text });
    else examples.push({ info, text, output: '' });
  }
  return examples.map(({ info, text, output }) => ({
    rule,
    config: info['config'],
    path: String(info['name']),
    text: text.replaceAll('␉', '\t').replaceAll('␠', ' ').replaceAll('␍', '\r').replaceAll('␊', '\n'),
    output: output.split('\n').flatMap((line) => line.trim() || []),
    syntaxes: ['gfm', 'mdx', 'directive', 'math', 'frontmatter'].filter((syntax) => info[syntax] === true),
  }));
}
