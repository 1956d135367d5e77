import { readMarkers } from '../report/fingerprint.ts';
import { readTickedBoxes } from '../report/issue-commands.ts';
import type { IssueStanding, RenderedIssue } from '../report/issue-model.ts';
import type { OwnIssue, OwnIssues } from './own-issues.ts';

export interface IssueInput {
  readonly rendered: RenderedIssue;
  readonly standing: IssueStanding;
  /** Label of the settings. */
  readonly label: string;
  readonly shouldPin: boolean;
  readonly own: OwnIssues;
}

export interface IssuePlan {
  readonly operations: readonly IssueOperation[];
  /** The issue that stands there already. */
  readonly url?: string;
  /** One sentence when the issue cannot be: issues are switched off. */
  readonly obstacle?: string;
}

export type IssueOperation =
  | { readonly kind: 'create-label'; readonly label: Label }
  | {
      readonly kind: 'create-issue';
      readonly title: string;
      readonly body: string;
      readonly label: string;
      readonly shouldPin: boolean;
    }
  | { readonly kind: 'update-issue'; readonly number: number; readonly body: string }
  | { readonly kind: 'reopen-issue'; readonly number: number; readonly body: string }
  | { readonly kind: 'close-issue'; readonly number: number; readonly body: string }
  | { readonly kind: 'close-duplicate'; readonly number: number }
  | { readonly kind: 'comment-issue'; readonly number: number; readonly body: string }
  | { readonly kind: 'pin-issue'; readonly issueId: string };

export interface Label {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description: string;
}

export const CLOSING_SENTENCE =
  'All links are well: nothing is dead, suspect or moved, and everything could be reached.';

/**
 * What to do so that ONE issue says how the links are:
 *
 * - ours is known by its author and its marker, or by its title where somebody edited the marker away; the oldest open one
 *   is kept, the other open ones are closed as duplicates of it
 * - something to mend: created, or brought up to date when its digest differs, and reopened; one closed as “not planned” stays
 *   closed until there is something else to say
 * - all is well: closed with a sentence
 * - nothing to mend but not everything reached: an open one is brought up to date, none is opened, none is closed
 */
export function planIssue(input: IssueInput): IssuePlan {
  const { rendered, standing, label, own } = input;
  if (!own.isEnabled) {
    return {
      operations: [],
      ...(standing === 'rot'
        ? { obstacle: 'Issues are switched off in this repository: the report is in the job summary alone.' }
        : {}),
    };
  }
  const ours = own.issues.filter((issue) => isReport(issue, input));
  const main = ours.find(({ isOpen }) => isOpen) ?? ours.at(-1);
  if (main === undefined) {
    if (standing !== 'rot') return { operations: [] };
    const { title, body } = rendered;
    return {
      operations: [
        ...(own.hasLabel ? [] : [{ kind: 'create-label', label: labelOf(label) } as const]),
        { kind: 'create-issue', title, body, label, shouldPin: input.shouldPin },
      ],
    };
  }
  const duplicates = ours.filter((issue) => issue.isOpen && issue !== main);
  const operations = [
    ...planMain(main, input),
    ...duplicates.flatMap(({ number }): IssueOperation[] => [
      { kind: 'close-duplicate', number },
      { kind: 'comment-issue', number, body: `This report goes on in #${main.number}.` },
    ]),
  ];
  return { operations, url: main.url };
}

function planMain(main: OwnIssue, { rendered, standing, shouldPin }: IssueInput): IssueOperation[] {
  const { number } = main;
  const { body } = rendered;
  // A box that is still ticked is answered by the empty one in the new text.
  const isSame = digestOf(main.body) === rendered.digest && readTickedBoxes(main.body).length === 0;
  const pin: IssueOperation[] = shouldPin && !main.isPinned ? [{ kind: 'pin-issue', issueId: main.id }] : [];
  switch (standing) {
    case 'well':
      if (!main.isOpen) return [];
      return [
        { kind: 'close-issue', number, body },
        { kind: 'comment-issue', number, body: CLOSING_SENTENCE },
      ];
    case 'unknown':
      return main.isOpen && !isSame ? [{ kind: 'update-issue', number, body }] : [];
    case 'rot':
      if (!main.isOpen)
        return main.isNotPlanned && isSame ? [] : [{ kind: 'reopen-issue', number, body }, ...pin];
      return [...(isSame ? [] : [{ kind: 'update-issue', number, body } as const]), ...pin];
    default:
      throw new Error(`unknown standing ${standing satisfies never}`);
  }
}

function isReport(issue: OwnIssue, { rendered, label }: IssueInput): boolean {
  if (digestOf(issue.body) !== undefined) return true;
  const isLabelled = issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
  return isLabelled && issue.title === rendered.title;
}

/** Digest in an issue's marker; undefined when there is no marker of ours. */
function digestOf(body: string): string | undefined {
  const payload = readMarkers(body).find(({ kind }) => kind === 'issue')?.payload;
  if (typeof payload !== 'object' || payload === null || !('digest' in payload)) return undefined;
  return typeof payload.digest === 'string' ? payload.digest : undefined;
}

function labelOf(name: string): Label {
  return { name, color: 'b5763a', description: 'Links that no longer lead where they should' };
}
