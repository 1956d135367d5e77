import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { decodeDocument } from '../../src/discover/read-document.ts';
import { blobOf } from '../../src/reading/blob-id.ts';

test('a text has the id and the size that git gives it', () => {
  const files = ['', 'a\n', '# Ä\r\n\r\n😀', '\uFEFF# With a mark\n', 'x'.repeat(100_000)].map((text) =>
    Buffer.from(text),
  );
  for (const bytes of files) {
    const decoded = decodeDocument('a.md', bytes);
    const id = execFileSync('git', ['hash-object', '--stdin'], { input: bytes, encoding: 'utf8' }).trim();
    assert.deepEqual('text' in decoded && blobOf(decoded.text), { id, bytes: bytes.length });
  }
});
