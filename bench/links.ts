import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The same addresses as Markdown and as plain lines. */
export interface LinkFiles {
  readonly markdown: string;
  readonly lines: string;
}

export function writeLinks(folder: string, name: string, urls: readonly string[]): LinkFiles {
  const [markdown, lines] = [join(folder, `${name}.md`), join(folder, `${name}.txt`)];
  writeFileSync(markdown, urls.map((url, index) => `- [Page ${index}](${url})\n`).join(''));
  writeFileSync(lines, urls.join('\n'));
  return { markdown, lines };
}

/** Our options for a sweep over loopback, at the concurrency of the others. */
export const SWEEP_OPTIONS = [
  '--no-lint',
  '--allow-private',
  '--fail-on',
  'never',
  '--quiet',
  '--concurrency',
  '256',
  '--per-host',
  '4',
] as const;
