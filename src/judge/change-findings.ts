import { posix } from 'node:path';
import type { LineRange } from '../domain/document.ts';
import type { DeadwoodRule, Finding } from '../domain/finding.ts';
import type { Occurrence, RepositoryTarget } from '../domain/target.ts';
import type { BrokenTarget } from '../resolve/affected.ts';
import type { StrandedLink } from '../resolve/stranded.ts';
import { writeDestination } from './destination.ts';
import type { FindingSettings } from './findings.ts';
import { severityOf } from './policy.ts';

/** What a change took from a link, in words. */
interface Loss {
  readonly rule: DeadwoodRule;
  readonly message: string;
  readonly evidence: string;
  readonly advice: string;
  /** Where what it led to is now. */
  readonly movedTo?: string;
  readonly deletedLines?: LineRange;
}

/** One finding for each place that links to what the change takes away. */
export function brokenTargetFindings(
  { target, lost, movedTo, deletedLines }: BrokenTarget,
  settings: FindingSettings,
): readonly Finding[] {
  const loss = lossOf(target, lost, movedTo);
  return target.occurrences.flatMap((occurrence) => {
    const isOwn = occurrence.file === target.path && deletedLines !== undefined;
    return lossFinding(occurrence, target.url, isOwn ? { ...loss, deletedLines } : loss, settings);
  });
}

/** The finding about a link that its own document's move breaks. */
export function strandedLinkFindings(
  { occurrence, leadsTo, meant }: StrandedLink,
  settings: FindingSettings,
): readonly Finding[] {
  const now = meant === undefined ? 'what it led to is gone as well' : `it led to ${meant}`;
  return lossFinding(
    occurrence,
    occurrence.link.url,
    {
      rule: 'missing-file',
      message: 'This relative link breaks because this pull request moves its file.',
      evidence: `From the file's new place it leads to ${leadsTo}; ${now}.`,
      advice: meant === undefined ? 'Remove the link.' : 'Write the path from the new place.',
      ...(meant === undefined ? {} : { movedTo: meant }),
    },
    settings,
  );
}

function lossOf(
  { path, fragment }: RepositoryTarget,
  lost: BrokenTarget['lost'],
  movedTo: string | undefined,
): Loss {
  switch (lost) {
    case 'file':
      return movedTo === undefined
        ? {
            rule: 'missing-file',
            message: 'This pull request removes the file that this link leads to.',
            evidence: 'It is gone.',
            advice: 'Remove the link, or keep the file.',
          }
        : {
            rule: 'missing-file',
            message: 'This pull request moves the file that this link leads to.',
            evidence: `It is ${movedTo} now.`,
            advice: 'Write the new path.',
            movedTo,
          };
    case 'folder':
      return {
        rule: 'missing-file',
        message: 'This pull request empties the folder that this link leads to.',
        evidence: 'It holds no file any more.',
        advice: 'Remove the link, or keep a file there.',
      };
    case 'anchor':
      return {
        rule: 'broken-anchor',
        message: 'This pull request removes the heading that this link leads to.',
        evidence: `${path || 'The README'} has no #${fragment ?? ''} any more.`,
        advice: 'Mend the part after #, or keep the heading.',
      };
    default:
      return lost satisfies never;
  }
}

function lossFinding(
  { file, link }: Occurrence,
  url: string,
  { movedTo, ...said }: Loss,
  settings: FindingSettings,
): readonly Finding[] {
  const severity = severityOf(said.rule, settings, { isOwn: true });
  if (severity === 'off') return [];
  const text = movedTo === undefined ? undefined : pathFrom(file, movedTo, link);
  const edit = text === undefined || !settings.suggestions ? {} : { edit: { span: link.span, text } };
  return [
    {
      ...said,
      severity,
      source: 'deadwood',
      file,
      ...link.span,
      url,
      ...(text === undefined ? {} : { replacement: text }),
      ...edit,
    },
  ];
}

/** The path as the author would write it: relative or from the root, as before; undefined for an absolute URL. */
function pathFrom(file: string, path: string, link: Occurrence['link']): string | undefined {
  const [, route = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link.url) ?? [];
  if (/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(route) || route === '') return undefined;
  const encoded = encodeURI(path).replace(/[?#]/g, encodeURIComponent);
  const from = encodeURI(posix.dirname(file)).replace(/[?#]/g, encodeURIComponent);
  const relative = posix.relative(from, encoded);
  const isDotted = route.startsWith('./') && !relative.startsWith('../');
  const written = route.startsWith('/') ? `/${encoded}` : isDotted ? `./${relative}` : relative;
  return writeDestination(`${written}${rest}`, link);
}
