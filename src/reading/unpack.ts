import type { Silence } from '../domain/link.ts';
import type { Reading } from '../resolve/collect.ts';
import { HEAD, type Packed, ROW } from './pack.ts';
import { PackedLinks } from './packed-links.ts';

/** The readings that were packed, in their order. Links stay packed; so do anchors, until somebody looks. */
export function unpack(given: Packed): readonly Reading[] {
  const { hashes, ...packed } = given;
  const { numbers, words } = packed;
  const readings: Reading[] = [];
  let at = 0;
  let links = 0;
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
    readings.push({
      extraction,
      hashes: hashes.subarray(links, links + length),
      repeats,
      ...(blobId === '' ? {} : { blobId }),
    });
    links += length;
  }
  return readings;
}
