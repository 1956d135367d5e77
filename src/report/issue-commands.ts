import { renderMarker } from './fingerprint.ts';

/** What a ticked box asks for. */
export type IssueCommand =
  | { readonly kind: 'recheck' | 'ignore'; readonly url: string }
  | { readonly kind: 'recheck-all' | 'fix' };

/** Words of the boxes, as people read them; a box is known by exactly these words. */
const BOXES = {
  recheck: 'check this again',
  ignore: 'ignore this link',
  'recheck-all': 'check everything again',
  fix: 'open a pull request with the safe replacements',
} as const;

const LINK_MARKER = / <!-- deadwood:link:1 ([A-Za-z0-9+/]{1,12000}={0,2}) -->$/;
const BOX = /^ {0,4}- \[([ xX])\] ([^\r\n]{1,200})$/;

/** Ends the list item of a target, so that the boxes below it are about that target. */
export function linkMarker(url: string): string {
  return ` ${renderMarker('link', url)}`;
}

/** The two boxes below a target's list item; `linkMarker(url)` ends the item. */
export function linkBoxes(): string {
  return `  - [ ] ${BOXES.recheck}\n  - [ ] ${BOXES.ignore}\n`;
}

/** A box about the whole issue, as a list item. */
export function issueBox(kind: 'recheck-all' | 'fix'): string {
  return `- [ ] ${BOXES[kind]}\n`;
}

/**
 * The boxes that are ticked in an issue's body, in order. A box under a target's item is about the target that the item's
 * hidden marker names; text from documents cannot bring a marker, because ours always ends the line.
 */
export function readTickedBoxes(body: string): readonly IssueCommand[] {
  const commands: IssueCommand[] = [];
  let url: string | undefined;
  for (const line of body.split(/\r?\n/)) {
    const [, tick, words] = BOX.exec(line) ?? [];
    if (words === undefined) {
      url = markedUrl(line) ?? (line.startsWith('  ') ? url : undefined);
    } else if (tick !== ' ') {
      const command = commandOf(words, line.startsWith('  ') ? url : undefined);
      if (command !== undefined) commands.push(command);
    }
  }
  return commands;
}

/** The body with our boxes empty again; what else is ticked in it stays. */
export function untickBoxes(body: string): string {
  return body
    .split('\n')
    .map((line) => {
      const [, tick, words] = BOX.exec(line.replace(/\r$/, '')) ?? [];
      const isOurs = words !== undefined && tick !== ' ' && commandOf(words, '') !== undefined;
      return isOurs ? line.replace(/\[[xX]\]/, '[ ]') : line;
    })
    .join('\n');
}

function commandOf(words: string, url: string | undefined): IssueCommand | undefined {
  if (words === BOXES['recheck-all']) return { kind: 'recheck-all' };
  if (words === BOXES.fix) return { kind: 'fix' };
  if (url === undefined) return undefined;
  if (words === BOXES.recheck) return { kind: 'recheck', url };
  return words === BOXES.ignore ? { kind: 'ignore', url } : undefined;
}

function markedUrl(line: string): string | undefined {
  const [, base64] = LINK_MARKER.exec(line) ?? [];
  if (base64 === undefined) return undefined;
  try {
    const url: unknown = JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
    return typeof url === 'string' ? url : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
