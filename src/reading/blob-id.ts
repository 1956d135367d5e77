/**
 * The id git gives a file with this text, and its size: SHA-1 of `blob`, the length in bytes, NUL, and the bytes
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). Right for every text that was read from strict UTF-8. In a checkout
 * that changes line endings it is another one than the repository's, and simply never met again.
 */
export function blobOf(text: string): { readonly id: string; readonly bytes: number } {
  const bytes = Buffer.from(text);
  // Twenty modules of Node's, which most threads have no use for.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes);
  return { id: hash.digest('hex'), bytes: bytes.length };
}
