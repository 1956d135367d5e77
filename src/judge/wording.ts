import type { Judgement, Remark } from '../domain/verdict.ts';

/** What a person reads about one link: what is wrong, and what to do, one sentence each; plain text. */
export interface Words {
  readonly message: string;
  readonly advice?: string;
}

/** Sentences by reason; the row of the verdict (`dead:`) says it for reasons that have none of their own. */
const WORDS: Readonly<Record<string, Words>> = {
  'dead:': {
    message: 'This link is dead: the page is gone.',
    advice: 'Replace it by a page that has what was meant, or remove it.',
  },
  'dead:nxdomain': {
    message: 'This link is dead: its domain does not exist any more.',
    advice: 'Look for the site’s new domain, or remove the link.',
  },
  'dead:three-strikes': {
    message: 'This link is dead: it has failed three times, days apart.',
    advice: 'Replace it by a page that has what was meant, or remove it.',
  },
  'dead:redirect-to-root': {
    message: 'This link is dead: its page is gone, and readers are sent to the home page.',
    advice: 'Look for the page on the site, or remove the link.',
  },
  'dead:redirect-to-section': {
    message: 'This link is dead: its page is gone, and readers are sent to a page above it.',
    advice: 'Look for the page on the site, or remove the link.',
  },
  'dead:missing-or-private': {
    message: 'This link is dead: what it names is missing or private.',
    advice: 'Link what took its place, or remove it; if it is private, its owner has to open it to readers.',
  },
  'moved:': {
    message: 'This link has moved for good.',
    advice: 'Write the new address.',
  },
  'suspect:': {
    message: 'This link answers, but probably not with what was meant.',
    advice: 'Open it, and replace or remove it if the page is not there any more.',
  },
  'suspect:parked': {
    message: 'This link leads to a parked domain.',
    advice: 'Look for the site’s new address, or remove the link.',
  },
  'suspect:hijacked': {
    message: 'This link leads to somebody else’s site now.',
    advice: 'Open it with care, and remove it if the site is not the one that was meant.',
  },
  'suspect:placeholder': {
    message: 'This link leads to a server without the site that was meant.',
    advice: 'Look for the site’s new address, or remove the link.',
  },
  'suspect:soft-404': {
    message: 'This link answers like a page that is not there.',
    advice: 'Open it, and replace or remove it if the page is gone.',
  },
  'suspect:redirect-to-root': {
    message: 'This link leads to the home page instead of the page that was meant.',
    advice: 'Look for the page on the site, or link the home page if that is what is meant.',
  },
  'suspect:redirect-to-section': {
    message: 'This link leads to a page above the one that was meant.',
    advice: 'Look for the page on the site, or link the section if that is what is meant.',
  },
  'suspect:login-wall': {
    message: 'This link shows its page only to those who sign in.',
    advice: 'Check that readers may see it: a private page and a missing one look the same from outside.',
  },
  'suspect:tls-expired': {
    message: 'Browsers warn before they open this link: its certificate has expired.',
    advice: 'Try again in some days; if it stays so, the site is no longer kept.',
  },
  'suspect:tls-': {
    message: 'Browsers warn before they open this link.',
    advice: 'Open it, and link another page if the warning is right.',
  },
  'unreachable:': {
    message: 'This link could not be reached.',
    advice: 'Nothing to do yet: if it fails three times, days apart, it is reported as dead.',
  },
  'unreachable:rate-limited': {
    message: 'This link could not be checked: its host asks for more time.',
    advice: 'Nothing to do: a later run asks again.',
  },
  'unsafe:': {
    message: 'This link leads to a private address, which readers cannot reach.',
    advice: 'Remove it, or set allow-private if the readers share that network.',
  },
  'invalid:': {
    message: 'This is not a link that can be followed.',
    advice: 'Mend the address.',
  },
  'invalid:missing-file': {
    message: 'This link leads to a file that is not in the repository.',
    advice: 'Mend the path, or add the file.',
  },
  'invalid:broken-anchor': {
    message: 'This link leads to a heading that is not in the file.',
    advice: 'Mend the part after #, or the heading.',
  },
};

const REMARK_WORDS: Readonly<Record<string, Words>> = {
  'broken-anchor': {
    message: 'The page is there, but not the place in it that this link names.',
    advice: 'Mend the part after #, or remove it.',
  },
  'insecure-link': {
    message: 'This link uses http although https serves the same.',
    advice: 'Write https.',
  },
  'archived-repository': {
    message: 'This repository is archived.',
    advice: 'Nothing to do if it is still worth reading; otherwise link its successor.',
  },
};

export function wordsFor({ verdict, reason, archive }: Judgement): Words {
  const group = `${reason.split('-')[0]}-`;
  const words = WORDS[`${verdict}:${reason}`] ?? WORDS[`${verdict}:${group}`] ?? WORDS[`${verdict}:`];
  const { message, advice } = words ?? { message: 'This link needs a look.', advice: undefined };
  const copy =
    archive === undefined ? '' : ` An archived copy of ${archive.takenAt.slice(0, 10)} is at ${archive.url}.`;
  return advice === undefined ? { message } : { message, advice: `${advice}${copy}` };
}

export function wordsForRemark({ rule, message }: Remark): Words {
  return REMARK_WORDS[rule] ?? { message: sentence(message) };
}

/** A capital and a full stop around what is said. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const end = /[.!?…]$/.test(trimmed) ? '' : '.';
  // A file's name keeps its letters: `docs/guide.md has no #usage.`
  const isName = /^\S*[./#]\S/.test(trimmed);
  return `${isName ? trimmed.charAt(0) : trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${end}`;
}
