/**
 * Writes what follows from the source: `action.yml`, `deadwood.schema.json` and the README's tables. A test holds them
 * equal to the source, so nobody needs to remember to run it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { actionMetadata } from './action-metadata.ts';
import { withBlocks } from './readme.ts';
import { settingsSchema } from './schema.ts';

/** Each generated file and its text, made from the text it has now. */
export const GENERATED: Readonly<Record<string, (current: string) => string>> = {
  'action.yml': actionMetadata,
  'deadwood.schema.json': settingsSchema,
  'README.md': withBlocks,
};

const root = new URL('../', import.meta.url);

if (import.meta.main) {
  for (const [path, render] of Object.entries(GENERATED)) {
    const url = new URL(path, root);
    const current = path === 'README.md' ? readFileSync(url, 'utf8') : '';
    writeFileSync(url, render(current));
  }
}
