/** Whether a page has the place that a link's fragment names, as far as its HTML can tell. */
import type { FragmentAnswer } from '../domain/evidence.ts';
import { mannersOf } from './hosts.ts';
import type { Page } from './page.ts';

/**
 * Fragments that no element of the HTML needs to carry: the browser or the page's scripts make something of them.
 */
const UNJUDGEABLE: readonly { readonly pattern: RegExp; readonly source: string }[] = [
  { pattern: /^(top)?$/i, source: 'HTML standard, “the indicated part of the document”: the top' },
  { pattern: /^[!/]|^\?/, source: 'client-side routes: #!/old/path, #/page' },
  { pattern: /[=&]/, source: 'parameters for scripts: #t=42, #page=3 (RFC 8118), #gid=0, #xywh=…' },
  { pattern: /^L\d+(C\d+)?(-L?\d+(C\d+)?)?$|^l-?\d+$/, source: 'lines of code on forges: lychee-lib quirks' },
  {
    pattern:
      /^(issuecomment|issue|discussion_r|discussioncomment|pullrequestreview|diff|commitcomment|note|event|ref-commits?)[-_]?[\w-]*\d/i,
    source: 'comments and diffs that forges load late',
  },
];

/** True when the page has to be read for it. */
export function isJudgeable(fragment: string): boolean {
  const named = withoutDirective(fragment);
  return named !== '' && !UNJUDGEABLE.some(({ pattern }) => pattern.test(named));
}

/** What is left of a fragment before `:~:`: `usage:~:text=how` is `usage` (WICG Scroll To Text Fragment). */
function withoutDirective(fragment: string): string {
  return fragment.split(':~:', 1)[0] ?? '';
}

/** Little text and many scripts: the page is put together elsewhere. */
const SHELL_TEXT_LENGTH = 200;

/**
 * Looks the fragment up as browsers do (as written, then percent-decoded), and as GitHub's pages mean it
 * (`user-content-…`). A page whose HTML is not the whole page is not judged.
 *
 * @param fragment as a target has it: percent-decoded where possible, without `#`
 * @param page read with its anchors; undefined when it was no HTML
 */
export function findFragment(fragment: string, page: Page | undefined, host: string): FragmentAnswer {
  const unjudgeable: FragmentAnswer = { fragment, isFound: false, isUnjudgeable: true };
  const anchors = page?.anchors;
  if (!isJudgeable(fragment) || !page || !anchors) {
    return unjudgeable;
  }
  const named = withoutDirective(fragment);
  const forms = [
    named,
    decoded(named),
    encodeURIComponent(named),
    `user-content-${named}`,
    `user-content-${decoded(named)}`,
  ];
  if (forms.some((form) => anchors.has(form) || anchors.has(form.normalize('NFC')))) {
    return { fragment, isFound: true };
  }
  const { isTruncated, scripts, textLength } = page.facts;
  const isBuiltByScripts = scripts > 0 && textLength < SHELL_TEXT_LENGTH;
  const isLate = mannersOf(host).hasLateAnchors === true || page.mentions?.(named) === true;
  if (isTruncated || isBuiltByScripts || isLate) {
    return unjudgeable;
  }
  const nearest = nearestAnchor(named, anchors);
  return { fragment, isFound: false, ...(nearest === undefined ? {} : { nearest }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: browsers, too, then look for it as it is written.
    return text;
  }
}

const MOST_COMPARED = 2_000;
const LONGEST_COMPARED = 100;

/** The anchor that differs in case, in punctuation, or else in the fewest letters (at most a fifth of them). */
function nearestAnchor(fragment: string, anchors: ReadonlySet<string>): string | undefined {
  if (fragment.length > LONGEST_COMPARED) {
    return undefined;
  }
  const plain = plainForm(fragment);
  let best: string | undefined;
  let bestDistance = Math.floor(fragment.length / 5) + 1;
  for (const anchor of [...anchors].slice(0, MOST_COMPARED)) {
    if (plainForm(anchor) === plain) {
      return anchor;
    }
    if (Math.abs(anchor.length - fragment.length) < bestDistance) {
      const distance = editDistance(anchor.toLowerCase(), fragment.toLowerCase(), bestDistance);
      if (distance < bestDistance) {
        best = anchor;
        bestDistance = distance;
      }
    }
  }
  return best;
}

function plainForm(text: string): string {
  return text
    .toLowerCase()
    .replace(/^user-content-/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Levenshtein's distance; anything at or above `limit` may come out as `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    if (Math.min(...next) >= limit) {
      return limit;
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
