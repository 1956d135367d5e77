import { type FileHandle, open } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';

/** Where one file's bytes lie in an archive. */
interface Entry {
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly headerAt: number;
}

/**
 * Takes the file of one name out of a zip archive, into a file that is not there yet. The name is compared and nothing else: no
 * path comes from the archive. What the archive promises of size and checksum must hold.
 * Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.16
 *
 * @throws {Error} in words, when it is no such archive or unpacks to more than `maxBytes`; what was written by then stays
 */
export async function unzipFile(
  archive: string,
  name: string,
  target: string,
  maxBytes: number,
): Promise<void> {
  const file = await open(archive, 'r');
  try {
    const entry = await findEntry(file, name);
    if (entry.bytes > maxBytes) throw new Error(`${name} would unpack to ${entry.bytes} bytes`);
    const header = await read(file, entry.headerAt, LOCAL_BYTES);
    if (header.readUInt32LE(0) !== LOCAL) throw new Error(TORN);
    const start = entry.headerAt + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = file.createReadStream({ start, end: start + entry.packedBytes - 1, autoClose: false });
    const checked = check(entry);
    const output = await open(target, 'wx');
    const steps = entry.isDeflated ? [packed, createInflateRaw(), checked] : [packed, checked];
    await pipeline([...steps, output.createWriteStream()]);
  } finally {
    await file.close();
  }
}

/** Lets a stream's bytes through to a file up to a size. */
export function limitedTo(maxBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) done(new Error(`it is larger than ${maxBytes} bytes`));
      else done(null, chunk);
    },
  });
}

/** Writes a stream to a file that is not there yet. */
export async function store(stream: Readable, path: string, maxBytes: number): Promise<void> {
  const output = await open(path, 'wx');
  await pipeline(stream, limitedTo(maxBytes), output.createWriteStream());
}

const END = Buffer.from([0x50, 0x4b, 5, 6]);
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const MAX_DIRECTORY_BYTES = 64 * 1024;
const TORN = 'it is no whole zip archive';

async function findEntry(file: FileHandle, name: string): Promise<Entry> {
  const { size } = await file.stat();
  const tail = await read(
    file,
    Math.max(0, size - END_BYTES - MAX_COMMENT_BYTES),
    Math.min(size, END_BYTES + MAX_COMMENT_BYTES),
  );
  const endAt = tail.lastIndexOf(END);
  if (endAt < 0 || endAt + END_BYTES > tail.length) throw new Error(TORN);
  const directoryBytes = tail.readUInt32LE(endAt + 12);
  if (directoryBytes > MAX_DIRECTORY_BYTES) throw new Error('it holds more than one file');
  const directory = await read(file, tail.readUInt32LE(endAt + 16), directoryBytes);
  let at = 0;
  while (at + CENTRAL_BYTES <= directory.length && directory.readUInt32LE(at) === CENTRAL) {
    const nameBytes = directory.readUInt16LE(at + 28);
    const nameAt = at + CENTRAL_BYTES;
    if (directory.toString('utf8', nameAt, nameAt + nameBytes) === name) return entryAt(directory, at);
    at = nameAt + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  throw new Error(`it holds no ${name}`);
}

function entryAt(directory: Buffer, at: number): Entry {
  const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
  const method = directory.readUInt16LE(at + 10);
  if (isEncrypted || (method !== 0 && method !== 8)) throw new Error('it is packed in an unusual way');
  return {
    isDeflated: method === 8,
    crc: directory.readUInt32LE(at + 16),
    packedBytes: directory.readUInt32LE(at + 20),
    bytes: directory.readUInt32LE(at + 24),
    headerAt: directory.readUInt32LE(at + 42),
  };
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead < length) throw new Error(TORN);
  return buffer;
}

/** Fails as soon as there is more than was promised, and in the end when it is not what was promised. */
function check({ crc, bytes: promised }: Entry): Transform {
  let bytes = 0;
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      sum = crc32(chunk, sum);
      if (bytes > promised) done(new Error(TORN));
      else done(null, chunk);
    },
    flush(done) {
      done(bytes === promised && sum === crc ? null : new Error(TORN));
    },
  });
}
