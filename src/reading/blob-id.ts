/**
 * The id git gives a file with this text: SHA-1 of `blob`, the length in bytes, NUL, and the bytes
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). Right for every text that was read from strict UTF-8. In a checkout
 * that changes line endings it is another one than the repository's, and simply never met again.
 */
export function blobIdOf(text: string): string {
  const bytes = Buffer.from(text);
  // Twenty modules of Node's, which most threads have no use for.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
