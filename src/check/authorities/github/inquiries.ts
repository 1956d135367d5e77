import type { FragmentAnswer } from '../../../domain/evidence.ts';
import type { GitHubSubject, RepositoryPart } from './address.ts';
import { anchorIn, fragmentNeedsText, readmeAnchor } from './fragments.ts';
import {
  type FieldResult,
  type Fields,
  type Finding,
  type Inquiry,
  isAbsent,
  quoted,
  type Results,
  valueOf,
} from './inquiry.ts';

const TEXT = '__typename ... on Blob { text isTruncated isBinary }';
const KIND = '__typename';
/** Segments that a branch's name may have; more are not tried. */
const LONGEST_REF = 3;

/** What to ask about a part of a repository. Nothing is asked for what exists with its repository. */
export function inquire(part: RepositoryPart, fragment: string | undefined): Inquiry {
  switch (part.kind) {
    case 'home':
      return inquireHome(fragment);
    case 'object':
      return inquireObject(part.segments, fragment);
    case 'commit':
      return inquireCommit(part.revision);
    case 'thread':
      return inquireThread(part.number);
    case 'discussion':
      return inquireDiscussion(part.number);
    case 'release':
      return inquireRelease(part.tag);
    case 'asset':
      return inquireAsset(part.tag, part.file);
    case 'listing':
      return answer({ state: 'exists' });
    case 'other':
      return answer({ state: 'unknown' });
    default:
      throw new Error(`unknown part ${part satisfies never}`);
  }
}

/** People, organisations and gists: fields of the query's root. */
export function inquireRoot(subject: Extract<GitHubSubject, { kind: 'owner' | 'gist' }>): Inquiry {
  return subject.kind === 'owner' ? inquireOwner(subject.login) : inquireGist(subject.login, subject.id);
}

/** For what needs no question. */
function* answer(finding: Finding): Inquiry {
  return finding;
}

function* inquireHome(fragment: string | undefined): Inquiry {
  if (fragment === undefined || fragment === '') return { state: 'exists' };
  const found = yield* readmeAnchor(fragment);
  return { state: 'exists', ...(found === undefined ? {} : { fragment: found }) };
}

/** A commit of a fork is shown by the page and unknown to the API. */
function* inquireCommit(revision: string): Inquiry {
  const { it } = yield { it: `object(expression: ${quoted(revision)}) { ${KIND} }` };
  return { state: valueOf(it) === undefined ? 'unknown' : 'exists' };
}

/**
 * Which part of `/blob/feature/x/README.md` is the branch cannot be seen: the first segment is tried, then more of them. A
 * file is missing when a name before it is a branch, tag or commit and has no such path; an unknown branch may have been
 * renamed, which GitHub's pages know and the API does not.
 */
function* inquireObject(segments: readonly string[], fragment: string | undefined): Inquiry {
  const path = segments.at(-1) ?? '';
  const selection = fragmentNeedsText(fragment, path) ? TEXT : KIND;
  const first = yield objectFields(segments, 1, 1, selection);
  const found = foundObject(first);
  if (found !== undefined) return fileFinding(found, fragment, path);
  if (segments.length > 1) {
    const more = yield objectFields(segments, 2, Math.min(LONGEST_REF, segments.length), selection);
    const later = foundObject(more);
    if (later !== undefined) return fileFinding(later, fragment, path);
    const isRefKnown = [...Object.entries(first), ...Object.entries(more)].some(
      ([alias, result]) => alias.startsWith('ref') && valueOf(result) !== undefined,
    );
    const isPathAbsent = [...Object.entries(first), ...Object.entries(more)].every(
      ([alias, result]) => !alias.startsWith('object') || isAbsent(result),
    );
    if (isRefKnown && isPathAbsent) return { state: 'missing', statement: 'has no such path' };
  }
  return { state: 'unknown' };
}

function objectFields(segments: readonly string[], from: number, to: number, selection: string): Fields {
  const fields: Record<string, string> = {};
  for (let length = from; length <= to; length++) {
    const ref = segments.slice(0, length).join('/');
    const path = segments.slice(length).join('/');
    const expression = path === '' ? ref : `${ref}:${path}`;
    fields[`object${length}`] =
      `object(expression: ${quoted(expression)}) { ${path === '' ? KIND : selection} }`;
    if (path !== '') fields[`ref${length}`] = `object(expression: ${quoted(ref)}) { ${KIND} }`;
  }
  return fields;
}

function foundObject(results: Results): Readonly<Record<string, unknown>> | undefined {
  return Object.entries(results)
    .filter(([alias]) => alias.startsWith('object'))
    .map(([, result]) => valueOf(result))
    .find((value) => value !== undefined);
}

function fileFinding(
  object: Readonly<Record<string, unknown>>,
  fragment: string | undefined,
  path: string,
): Finding {
  const found: FragmentAnswer | undefined =
    fragment === undefined ? undefined : anchorIn(object, fragment, path);
  return { state: 'exists', ...(found === undefined ? {} : { fragment: found }) };
}

/** A thread that is not there may have been transferred or made a discussion: GitHub's pages redirect, the API says nothing. */
function* inquireThread(number: number): Inquiry {
  const { it } = yield {
    it: `issueOrPullRequest(number: ${number}) { ${KIND} ... on Issue { url } ... on PullRequest { url } }`,
  };
  return numberedFinding(it);
}

function* inquireDiscussion(number: number): Inquiry {
  const { it } = yield { it: `discussion(number: ${number}) { url }` };
  return numberedFinding(it);
}

function numberedFinding(result: FieldResult | undefined): Finding {
  const value = valueOf(result);
  if (value === undefined) return { state: 'unknown' };
  return { state: 'exists', ...(typeof value.url === 'string' ? { location: value.url } : {}) };
}

/** The page of a tag exists without a release too. */
function* inquireRelease(tag: string): Inquiry {
  const { release, tag: ref } = yield {
    release: `release(tagName: ${quoted(tag)}) { url }`,
    tag: `ref(qualifiedName: ${quoted(`refs/tags/${tag}`)}) { name }`,
  };
  if (valueOf(release) !== undefined || valueOf(ref) !== undefined) return { state: 'exists' };
  const isMissing = isAbsent(release) && isAbsent(ref);
  return isMissing
    ? { state: 'missing', statement: 'has no such release and no such tag' }
    : { state: 'unknown' };
}

function* inquireAsset(tag: string, file: string): Inquiry {
  const { release } = yield {
    release: `release(tagName: ${quoted(tag)}) { releaseAssets(first: 1, name: ${quoted(file)}) { nodes { name } } }`,
  };
  if (isAbsent(release)) return { state: 'missing', statement: 'has no such release' };
  const assets = valueOf(release)?.releaseAssets;
  const nodes = typeof assets === 'object' && assets !== null && 'nodes' in assets ? assets.nodes : undefined;
  if (!Array.isArray(nodes)) return { state: 'unknown' };
  return nodes.length > 0
    ? { state: 'exists' }
    : { state: 'missing', statement: 'has the release, but not this file in it' };
}

function* inquireOwner(login: string): Inquiry {
  const { it } = yield { it: `repositoryOwner(login: ${quoted(login)}) { login url }` };
  if (valueOf(it) !== undefined) return { state: 'exists', statement: 'GitHub’s API knows the account' };
  if (!isAbsent(it)) return { state: 'unknown' };
  return { state: 'missing', statement: 'GitHub’s API knows no such user or organisation' };
}

/** Secret gists are known to their owner only, so that one not found is for the web. */
function* inquireGist(login: string, id: string): Inquiry {
  const { it } = yield { it: `user(login: ${quoted(login)}) { gist(name: ${quoted(id)}) { name } }` };
  const gist = valueOf(it)?.gist;
  return typeof gist === 'object' && gist !== null
    ? { state: 'exists', statement: 'GitHub’s API knows the gist' }
    : { state: 'unknown' };
}
