/**
 * The Internet Archive's nearest good copy of a dead page (https://archive.org/help/wayback_api.php), asked for few pages
 * and not for long: it is an offer beside the verdict, so that any failure is no more than a line in the debug log.
 */
import type { ArchiveCopy } from '../domain/evidence.ts';
import type { Log } from '../domain/ports.ts';

export interface Archive {
  /**
   * The copy nearest to a moment.
   *
   * @param before ISO 8601 instant of the first failure known, or of now
   */
  find(url: string, before: string): Promise<ArchiveCopy | undefined>;
}

/** Gets a text; undefined when there was no good answer. */
export type FetchText = (url: string) => Promise<string | undefined>;

const ENDPOINT = 'https://archive.org/wayback/available';
/** A list with more dead pages than that has other worries than copies of each. */
const MOST_QUESTIONS = 50;
/** Failures in a row after which the archive is left alone for the rest of the run. */
const GIVE_UP_AFTER = 2;

export function createArchive(fetchText: FetchText, log: Log): Archive {
  let questions = 0;
  let failures = 0;
  return {
    async find(url, before) {
      if (questions >= MOST_QUESTIONS || failures >= GIVE_UP_AFTER) {
        return undefined;
      }
      questions++;
      const timestamp = before.replace(/\D/g, '').slice(0, 14);
      const text = await fetchText(`${ENDPOINT}?url=${encodeURIComponent(url)}&timestamp=${timestamp}`);
      if (text === undefined) {
        failures++;
        log.debug(`the archive gave no answer about ${url}`);
        return undefined;
      }
      failures = 0;
      return readAnswer(text);
    },
  };
}

/** `{"archived_snapshots":{"closest":{"available":true,"url":"http://web.archive.org/…","timestamp":"20130919044612","status":"200"}}}` */
export function readAnswer(text: string): ArchiveCopy | undefined {
  const closest = asRecord(asRecord(asRecord(parse(text)).archived_snapshots).closest);
  const { available, status, url, timestamp } = closest;
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(String(timestamp));
  const address = typeof url === 'string' ? URL.parse(url) : null;
  if (available !== true || status !== '200' || !match || address?.hostname !== 'web.archive.org') {
    return undefined;
  }
  address.protocol = 'https:';
  const [, year, month, day, hour, minute, second] = match;
  return { url: address.href, takenAt: `${year}-${month}-${day}T${hour}:${minute}:${second}Z` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not the archive's JSON: the same as no copy.
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
