import { compileGlobs } from '../discover/globs.ts';
import { DeadwoodError } from '../domain/errors.ts';
import type { AcceptedStatus, UrlPattern } from '../domain/settings.ts';
import { readAcceptedStatuses } from './accepted-status.ts';
import { quote } from './problems.ts';
import { list, text, type ValueType } from './value-types.ts';

/** A file to write or to read; any path the platform takes. */
export const filePath = text({ placeholder: 'FILE', maxChars: 4_096 });

export const pathGlobs = list<string>({
  placeholder: 'GLOB',
  item: { type: 'string' },
  read(glob, refuse) {
    try {
      compileGlobs([glob]);
      return glob;
    } catch (error) {
      if (!(error instanceof DeadwoodError)) throw error;
      refuse(error.message.replace(/\.$/, ''));
      return undefined;
    }
  },
});

/** The engine of patterns is loaded only when there is a pattern. */
export const urlPatterns = list<UrlPattern>({
  placeholder: 'PATTERN',
  item: { type: 'string' },
  async read(source, refuse) {
    const { compileUrlPattern } = await import('./url-pattern.ts');
    return compileUrlPattern(source, (problem) => refuse(`${quote(source)} ${problem}`));
  },
});

export const ignoredUrls = list<UrlPattern>({
  placeholder: 'URL',
  item: { type: 'string', format: 'uri' },
  async read(source, refuse) {
    const { compileIgnoredUrl } = await import('./url-pattern.ts');
    return compileIgnoredUrl(source, (problem) => refuse(`${quote(source)} ${problem}`));
  },
});

export const acceptedStatuses = list<readonly AcceptedStatus[]>({
  placeholder: 'STATUS',
  item: { type: ['string', 'integer'] },
  separator: /\r?\n|,/,
  read: readAcceptedStatuses,
});

/** Never quoted in a message. */
export const secret: ValueType<string> = {
  placeholder: 'TOKEN',
  schema: { type: 'string' },
  isList: false,
  read(raw, refuse) {
    if (typeof raw === 'string' && /^[\x21-\x7e]+$/.test(raw)) return raw;
    refuse('is no token');
    return undefined;
  },
};
