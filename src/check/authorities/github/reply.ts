import { type Reply, UNKNOWN } from '../authority.ts';
import type { JsonObject } from '../read-json.ts';
import {
  type GitHubSubject,
  nameKey,
  type RepositoryName,
  type RepositoryPart,
  relocate,
} from './address.ts';
import { type FieldResult, type Finding, isAbsent, valueOf } from './inquiry.ts';

/** What an inquiry and the API's word on the repository come to. */
export function replyOf(
  subject: GitHubSubject,
  finding: Finding | undefined,
  repository: FieldResult | undefined,
  serverUrl: string,
): Reply {
  if (!('repository' in subject)) return rootReply(finding);
  if (isMissing(repository)) {
    return {
      state: 'missing',
      details: ['missing-or-private'],
      statement: 'GitHub’s API knows no such repository: missing or private',
    };
  }
  const known = valueOf(repository);
  if (known === undefined || typeof known.nameWithOwner !== 'string') return UNKNOWN;
  return repositoryReply(subject, known, finding ?? { state: 'unknown' }, serverUrl);
}

/** Null without an error is no documented answer for a repository, and proves nothing. */
function isMissing(repository: FieldResult | undefined): boolean {
  return repository !== undefined && 'problem' in repository && isAbsent(repository);
}

function rootReply(finding: Finding | undefined): Reply {
  if (finding === undefined || finding.state === 'unknown') return UNKNOWN;
  return {
    state: finding.state,
    details: finding.state === 'missing' ? ['missing'] : [],
    statement: finding.statement ?? '',
  };
}

function repositoryReply(
  subject: RepositoryPart & { readonly repository: RepositoryName },
  known: JsonObject,
  finding: Finding,
  serverUrl: string,
): Reply {
  const name = String(known.nameWithOwner);
  const isRenamed = name.toLowerCase() !== nameKey(subject.repository);
  const fragment = finding.fragment === undefined ? {} : { fragment: finding.fragment };
  if (known.isDisabled === true) {
    return { state: 'hidden', details: ['disabled'], statement: 'GitHub has disabled the repository' };
  }
  if (finding.state === 'missing') {
    const statement = `GitHub’s API knows the repository, which ${finding.statement ?? 'has no such thing'}`;
    return { state: 'missing', details: ['missing'], statement };
  }
  if (finding.state === 'unknown') return UNKNOWN;
  const details = subject.kind === 'home' && known.isArchived === true ? ['archived'] : [];
  const transferred = transferOf(finding.location, name, subject);
  if (transferred !== undefined) {
    return {
      state: 'moved',
      location: transferred,
      details: ['transferred'],
      statement: 'It was transferred, says GitHub’s API',
    };
  }
  if (isRenamed) {
    const location = relocate(subject, name, serverUrl);
    return {
      state: 'moved',
      location,
      details: ['renamed', ...details],
      statement: `The repository is called ${name} now, says GitHub’s API`,
      ...fragment,
    };
  }
  return {
    state: 'exists',
    details,
    statement: `GitHub’s API knows ${subject.kind === 'home' ? 'the repository' : 'it'}`,
    ...fragment,
  };
}

/** The address of an issue or discussion that lives in another repository now; not that of the same one under a new name. */
function transferOf(
  location: string | undefined,
  nameWithOwner: string,
  subject: RepositoryPart,
): string | undefined {
  const url = URL.parse(location ?? '');
  if (url === null || (subject.kind !== 'thread' && subject.kind !== 'discussion')) return undefined;
  const [owner = '', name = '', , number = ''] = url.pathname.split('/').filter(Boolean);
  const isSame =
    `${owner}/${name}`.toLowerCase() === nameWithOwner.toLowerCase() && number === String(subject.number);
  return isSame ? undefined : url.href;
}
