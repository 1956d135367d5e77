import { RE2JS, RE2JSException } from 're2js';
import type { UrlPattern } from '../domain/settings.ts';

/**
 * Compiles one line of `exclude`: a regular expression or a glob of URLs. Both run on RE2 (linear time, whatever the
 * pattern and the URL), which knows no look-around and no back-references.
 *
 * - `/expression/` or `/expression/i` is a regular expression, found anywhere in the URL.
 * - So is what has the look of one: it starts with `^` or `http(s)?:`, ends with `$`, or has a backslash, `|`, `.*`,
 *   `.+`, `(?` or `[…]` in it.
 * - All else is a glob of the whole URL: `*` is anything but `/`, `**` anything, `{a,b}` one of both. It may leave out the
 *   scheme (`example.com/wiki/**`); without a path it means everything on the host (`*.example.com`); without `#` it
 *   does not look at fragments. `?` stands for itself, as it does in URLs.
 *
 * When it cannot be compiled, `refuse` is told why (`is no regular expression: …`) and undefined comes back.
 */
export function compileUrlPattern(source: string, refuse: (problem: string) => void): UrlPattern | undefined {
  const written = /^\/(?<expression>.+)\/(?<flags>i?)$/.exec(source)?.groups;
  if (written !== undefined) {
    return fromExpression(source, compile(written.expression ?? '', written.flags === 'i', refuse));
  }
  if (LOOKS_LIKE_EXPRESSION.test(source)) return fromExpression(source, compile(source, false, refuse));
  const problem = braceProblem(source);
  if (problem === undefined) return fromGlob(source, compile(globToExpression(source), false, refuse));
  refuse(problem);
  return undefined;
}

const LOOKS_LIKE_EXPRESSION = /^\^|^https?\?:|^http\(s\)\?:|\$$|[\\|]|\.[*+]|\(\?|\[[^\]]*\]/;

function fromExpression(source: string, compiled: RE2JS | undefined): UrlPattern | undefined {
  return compiled && { source, matches: (url) => compiled.test(url) };
}

function fromGlob(source: string, compiled: RE2JS | undefined): UrlPattern | undefined {
  const hasFragment = source.includes('#');
  return (
    compiled && {
      source,
      matches(url) {
        const end = hasFragment ? -1 : url.indexOf('#');
        return compiled.test(end === -1 ? url : url.slice(0, end));
      },
    }
  );
}

function compile(
  expression: string,
  ignoreCase: boolean,
  refuse: (problem: string) => void,
): RE2JS | undefined {
  try {
    return RE2JS.compile(expression, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const why = error.message.replace(/^error parsing regexp: /, '');
    const isLookAround = /`\(\?<?[=!]/.test(why);
    const hint = isLookAround ? '; look-ahead and look-behind are left out, so that no pattern can hang' : '';
    refuse(`is no regular expression: ${why}${hint}`);
    return undefined;
  }
}

function braceProblem(glob: string): string | undefined {
  let depth = 0;
  for (const character of glob) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return 'is no glob: a } has no {';
  }
  return depth > 0 ? 'is no glob: a { is not closed' : undefined;
}

/** `https://*.example.com/**` → `^https://[^/]*\.example\.com/.*$`. */
function globToExpression(glob: string): string {
  const {
    scheme = '',
    host = '',
    rest = '',
  } = /^(?<scheme>[a-z*]+:\/\/)?(?<host>[^/?#]*)(?<rest>.*)$/s.exec(glob)?.groups ?? {};
  const anyScheme = scheme === '' ? '[a-z][a-z0-9+.-]*://' : '';
  const wholeHost = rest === '' ? '(?:[:/?#].*)?' : '';
  return `^${anyScheme}${translate(scheme + host.toLowerCase() + rest)}${wholeHost}$`;
}

function translate(glob: string): string {
  let depth = 0;
  let expression = '';
  for (const token of glob.match(/\*\*|[\s\S]/g) ?? []) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    const isAlternative = token === ',' && depth > 0;
    expression += isAlternative ? '|' : (TRANSLATIONS[token] ?? RE2JS.quote(token));
  }
  return expression;
}

const TRANSLATIONS: Readonly<Record<string, string>> = { '**': '.*', '*': '[^/]*', '{': '(?:', '}': ')' };

/**
 * One line of `ignore`: this very URL, however its scheme, host and escapes are spelled. Without a fragment it means the
 * page with any fragment.
 *
 * When it is no http(s) URL, `refuse` is told and undefined comes back.
 */
export function compileIgnoredUrl(source: string, refuse: (problem: string) => void): UrlPattern | undefined {
  const wanted = URL.parse(source);
  if (wanted === null || !/^https?:$/.test(wanted.protocol)) {
    refuse('is no http or https URL; patterns belong into exclude');
    return undefined;
  }
  return {
    source,
    matches(url) {
      const given = URL.parse(url);
      if (given === null) return false;
      if (wanted.hash === '') given.hash = '';
      return given.href === wanted.href;
    },
  };
}
