import { DeadwoodError } from '../domain/errors.ts';

/**
 * The configuration's content; undefined where a package.json has no `remarkConfig`. A package.json that is no JSON is a
 * warning, for it is not ours to judge; any other file is a DeadwoodError with the parser's place.
 */
export async function parseConfiguration(
  path: string,
  text: string,
  format: 'json' | 'yaml' | 'json-or-yaml' | 'package',
  warnings: string[],
): Promise<unknown> {
  switch (format) {
    case 'json':
      return parseJson(path, text);
    case 'yaml':
      return parseYaml(path, text);
    case 'json-or-yaml':
      return /^\s*[{[]/.test(text) ? parseJson(path, text) : parseYaml(path, text);
    case 'package':
      return remarkConfigOf(path, text, warnings);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new DeadwoodError(`${path} cannot be read as JSON: ${messageOf(error)}.`, { cause: error });
  }
}

async function parseYaml(path: string, text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    // Aliases may multiply a text into gigabytes (“billion laughs”); a configuration needs few.
    return parse(text, { maxAliasCount: 100, prettyErrors: true, logLevel: 'error' });
  } catch (error) {
    throw new DeadwoodError(`${path} cannot be read as YAML: ${messageOf(error)}.`, { cause: error });
  }
}

function remarkConfigOf(path: string, text: string, warnings: string[]): unknown {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    warnings.push(
      `${path} cannot be read as JSON, so a remarkConfig in it was not seen: ${messageOf(error)}.`,
    );
    return undefined;
  }
  if (typeof content !== 'object' || content === null || !Object.hasOwn(content, 'remarkConfig'))
    return undefined;
  return Reflect.get(content, 'remarkConfig');
}

/** The parser's first line without its full stop or colon: what follows is an excerpt of the file. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}
