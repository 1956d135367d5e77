import type { Silence } from '../domain/link.ts';
import type { Reading } from '../resolve/collect.ts';
import { HEAD, type Packed, ROW } from './pack.ts';
import { PackedLinks } from './packed-links.ts';

/** The readings that were packed, in their order. Links stay packed; so do anchors, until somebody looks. */
export function unpack(packed: Packed): readonly Reading[] {
  const { numbers, words } = packed;
  const readings: Reading[] = [];
  let at = 0;
  while (at < numbers.length) {
    const head = numbers.subarray(at, at + HEAD.length);
    const repeats: number[][] = [];
    at += HEAD.length;
    for (let left = head[HEAD.repeats] ?? 0; left > 0; left -= 1) {
      const end = at + 1 + (numbers[at] ?? 0);
      repeats.push([...numbers.subarray(at + 1, end)]);
      at = end;
    }
    const length = head[HEAD.links] ?? 0;
    const start = at + ROW.length;
    const silencesEnd = numbers[at + ROW.textEnd] ?? 0;
    const silencesStart = silencesEnd - (head[HEAD.silences] ?? 0);
    const anchorsStart = silencesStart - (head[HEAD.anchors] ?? 0);
    const blobIdStart = anchorsStart - (head[HEAD.blobId] ?? 0);
    const path = words.slice(blobIdStart - (head[HEAD.path] ?? 0), blobIdStart);
    const silences =
      silencesStart === silencesEnd
        ? []
        : (JSON.parse(words.slice(silencesStart, silencesEnd)) as readonly Silence[]);
    const extraction = {
      path,
      links: new PackedLinks(packed, { file: path, start, length }),
      get anchors() {
        return anchorsStart === silencesStart ? [] : words.slice(anchorsStart, silencesStart).split('\n');
      },
      silences,
      lineCount: head[HEAD.lineCount] ?? 0,
    };
    const blobId = words.slice(blobIdStart, anchorsStart);
    at = start + length * ROW.length;
    const hashes = hashesAmong(numbers.subarray(start, at));
    readings.push({ extraction, hashes, repeats, ...(blobId === '' ? {} : { blobId }) });
  }
  return readings;
}

function hashesAmong(rows: Int32Array): Int32Array {
  const hashes = new Int32Array(rows.length / ROW.length);
  for (let index = 0; index < hashes.length; index += 1)
    hashes[index] = rows[index * ROW.length + ROW.hash] ?? 0;
  return hashes;
}
