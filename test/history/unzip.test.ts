import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipFile } from '../../src/history/unzip.ts';

interface Packed {
  readonly name: string;
  readonly text: string;
  /** What the archive says instead of the truth. */
  readonly lies?: {
    readonly bytes?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
  };
}

/** A zip archive as a streaming writer makes it: sizes in the central directory alone. */
function zip(files: readonly Packed[]): Buffer {
  const chunks: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, text, lies = {} } of files) {
    const data = Buffer.from(text);
    const packed = lies.method === 0 ? data : deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(lies.flags ?? 8, 2);
    fields.writeUInt16LE(lies.method ?? 8, 4);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    fields.writeUInt32LE(lies.crc ?? crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(lies.bytes ?? data.length, 18);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name));
    chunks.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...chunks, directory, end]);
}

describe('unzipFile', () => {
  let folder: string;
  let count = 0;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'deadwood-unzip-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** The unpacked text, or what went wrong. */
  async function unzip(bytes: Buffer, maxBytes = 1_000): Promise<string> {
    const [archive, target] = [join(folder, `${++count}.zip`), join(folder, `${count}.db`)];
    writeFileSync(archive, bytes);
    try {
      await unzipFile(archive, 'history.db', target, maxBytes);
      return readFileSync(target, 'utf8');
    } catch (error) {
      return `Error: ${error instanceof Error ? error.message : error}`;
    }
  }
  const file = (lies: Packed['lies'] = {}) => ({ name: 'history.db', text: 'What was seen.', lies });

  test('takes the one file, packed or not, whatever stands before it', async () => {
    assert.equal(await unzip(zip([file()])), 'What was seen.');
    assert.equal(await unzip(zip([file({ method: 0 })])), 'What was seen.');
    assert.equal(await unzip(zip([{ name: '../../evil', text: 'x' }, file()])), 'What was seen.');
  });

  test('refuses what is not what it promises', async () => {
    const cases: Readonly<Record<string, Buffer>> = {
      empty: Buffer.alloc(0),
      noise: Buffer.from('PK, but not really'.repeat(9)),
      cut: zip([file()]).subarray(0, -30),
      other: zip([{ name: 'other.db', text: 'x' }]),
      'a path that ends so': zip([{ name: 'a/history.db', text: 'x' }]),
      checksum: zip([file({ crc: 1 })]),
      'more than promised': zip([file({ bytes: 3 })]),
      'less than promised': zip([file({ bytes: 30 })]),
      large: zip([{ name: 'history.db', text: 'x'.repeat(1_001) }]),
      bomb: zip([{ name: 'history.db', text: 'x'.repeat(100_000), lies: { bytes: 900 } }]),
      encrypted: zip([file({ flags: 9 })]),
      unusual: zip([file({ method: 14 })]),
    };
    const answers: Record<string, string> = {};
    for (const [name, bytes] of Object.entries(cases)) answers[name] = await unzip(bytes);
    assert.deepEqual(answers, {
      empty: 'Error: it is no whole zip archive',
      noise: 'Error: it is no whole zip archive',
      cut: 'Error: it is no whole zip archive',
      other: 'Error: it holds no history.db',
      'a path that ends so': 'Error: it holds no history.db',
      checksum: 'Error: it is no whole zip archive',
      'more than promised': 'Error: it is no whole zip archive',
      'less than promised': 'Error: it is no whole zip archive',
      large: 'Error: history.db would unpack to 1001 bytes',
      bomb: 'Error: it is no whole zip archive',
      encrypted: 'Error: it is packed in an unusual way',
      unusual: 'Error: it is packed in an unusual way',
    });
  });

  test('any byte changed: the file as it was, or an error; nothing else', async () => {
    const whole = zip([file()]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const answer = await unzip(bytes);
        assert.ok(answer === 'What was seen.' || answer.startsWith('Error: '), answer);
      }),
      { numRuns: 150 },
    );
  });
});
