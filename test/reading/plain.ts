import type { Link } from '../../src/domain/link.ts';
import type { Reading } from '../../src/resolve/collect.ts';

/** A reading without views: every link an object of its own, to be compared as a whole. */
export function plainReading(reading: Reading): Reading {
  const { extraction } = reading;
  const links = [...extraction.links].map(
    ({ kind, destination, url, text, span, isEntry }): Link => ({
      kind,
      destination,
      url,
      text,
      span,
      isEntry,
    }),
  );
  return { ...reading, extraction: { ...extraction, links } };
}
