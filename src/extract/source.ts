import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { extract } from './extract.ts';
import type { Extracted } from './pack.ts';

/** A document to extract from: its text, or the place on disk where it is, so that its text need not cross threads. */
export type Source =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly absolutePath: string };

/** Larger files are not read. */
const MAX_BYTES = 50 * 1024 * 1024;
/** Where a zero byte is looked for that tells binary data from text (git's buffer_is_binary looks at as many). */
const BINARY_PROBE_BYTES = 8000;

/** Reads one source; what is wrong with a file on disk is the answer, not a throw. */
export function extractSource(source: Source): Extracted {
  if ('text' in source) return extract(source.path, source.text);
  const { path, absolutePath } = source;
  const read = readText(absolutePath);
  return 'problem' in read ? { path, problem: read.problem } : extract(path, read.text);
}

/** Text of a UTF-8 file, byte order mark kept; or one sentence that says why there is none. */
function readText(absolutePath: string): { readonly text: string } | { readonly problem: string } {
  try {
    const { size } = statSync(absolutePath);
    if (size > MAX_BYTES) return { problem: `is larger than ${MAX_BYTES / 1024 / 1024} MB` };
    const bytes = readFileSync(absolutePath);
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return { problem: 'is UTF-16 text, not UTF-8' };
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return { problem: 'is UTF-16 text, not UTF-8' };
    if (bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return { problem: 'is binary data, not text' };
    return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { problem: 'is not UTF-8 text' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { problem: `cannot be read (${code})` };
  }
}
