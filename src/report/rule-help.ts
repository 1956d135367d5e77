import { HOMEPAGE } from '../about.ts';
import { DEADWOOD_RULES, type DeadwoodRule, type RuleId } from '../domain/finding.ts';

/** What a rule is about, for those who meet it in a list of rules. Plain text, whole sentences. */
export interface RuleHelp {
  /** One short sentence. */
  readonly summary: string;
  /** What to do about it. */
  readonly help: string;
  /** Where to read more. */
  readonly url: string;
}

const SILENCING = 'To leave one link alone, write <!--deadwood ignore--> before its block.';

const HELP: Readonly<Record<DeadwoodRule, Omit<RuleHelp, 'url'>>> = {
  'dead-link': {
    summary: 'The link leads to a page that is gone.',
    help: 'Remove the link, or link to where the content lives now, or to an archived copy.',
  },
  'moved-link': {
    summary: 'The page has moved for good.',
    help: 'Link to the new address: the old one may stop leading there one day.',
  },
  'suspect-link': {
    summary: 'The link answers, though hardly with what its author meant.',
    help: 'Look at the page: a parked domain, an error page that says 200, a sign-in wall or a broken certificate.',
  },
  'unreachable-link': {
    summary: 'The link could not be reached this time.',
    help: 'Nothing to do yet: after three failed sightings, three days apart, it counts as dead.',
  },
  'unsafe-link': {
    summary: 'The link leads to a private or local address.',
    help: 'Remove the link. It was not requested; allow-private permits that where such links are meant.',
  },
  'invalid-link': {
    summary: 'The link is no valid URL.',
    help: 'Mend the way it is written.',
  },
  'missing-file': {
    summary: 'The link points to a file that is not in the repository.',
    help: 'Mend the path; it is case-sensitive, as on GitHub.',
  },
  'broken-anchor': {
    summary: 'The page has no such anchor.',
    help: 'Link to a heading that exists; anchors change with the words of a heading.',
  },
  'duplicate-link': {
    summary: 'The same page is linked twice.',
    help: 'Keep one of the two.',
  },
  'insecure-link': {
    summary: 'The link uses http where https serves the same page.',
    help: 'Link to the https address.',
  },
  'archived-repository': {
    summary: 'The linked repository is archived.',
    help: 'It is still there, read-only: keep the link, or look for a successor.',
  },
};

/** Help for one of our rules, or for a remark-lint rule by its id. */
export function ruleHelp(rule: RuleId): RuleHelp {
  const known = DEADWOOD_RULES.find((each) => each === rule);
  if (known !== undefined) {
    const { summary, help } = HELP[known];
    return { summary, help: `${help} ${SILENCING}`, url: `${HOMEPAGE}#${known}` };
  }
  return {
    summary: `remark-lint: ${rule}`,
    help: `A rule of remark-lint about how Markdown is written. <!--lint disable ${rule}--> switches it off in a document.`,
    url: `https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-${encodeURIComponent(rule)}`,
  };
}
