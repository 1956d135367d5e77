import { spawnSync } from 'node:child_process';
import { Parser } from 'htmlparser2';

const COMMAND = 'cmark-gfm';
const ARGUMENTS = [
  '--unsafe',
  ...['autolink', 'table', 'strikethrough', 'tasklist', 'footnotes'].flatMap((name) => ['-e', name]),
];

/** Why the referee cannot be asked, or false. In CI it must be there. */
export function reasonToSkip(): string | false {
  const isThere = spawnSync(COMMAND, ['--version']).status === 0;
  if (isThere || process.env.CI) return false;
  return `${COMMAND} is not installed (Debian: apt-get install cmark-gfm)`;
}

/** URLs of the page that cmark-gfm makes of a Markdown text, in order; footnotes' own links left out. */
export function urlsOfCmark(markdown: string): readonly string[] {
  const { status, stdout, error } = spawnSync(COMMAND, ARGUMENTS, { input: markdown, maxBuffer: 2 ** 28 });
  if (status !== 0) throw error ?? new Error(`${COMMAND} ended with ${status}`);
  const urls: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if ('data-footnote-ref' in attributes || 'data-footnote-backref' in attributes) return;
      for (const key of ['href', 'src', 'poster', 'cite']) {
        const value = attributes[key];
        if (value !== undefined) urls.push(value.replace(/^[ \t\r\n\f]+|[ \t\r\n\f]+$/g, ''));
      }
      for (const candidate of attributes.srcset?.split(/,\s/) ?? []) {
        const url = candidate.trim().split(/\s/)[0]?.replace(/,+$/, '');
        if (url) urls.push(url);
      }
      if (name === 'object' && attributes.data !== undefined) urls.push(attributes.data);
    },
  });
  parser.end(stdout.toString('utf8'));
  return urls;
}

/** cmark-gfm percent-encodes what it writes into `href`; undone on both sides. */
export function comparable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url.replace(/%[0-9A-Fa-f]{2}/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  }
}
