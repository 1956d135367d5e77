import { type Authority, AuthorityFailure, type AuthorityWorld, type Question } from '../authority.ts';
import {
  type GitHubSubject,
  nameKey,
  type RepositoryName,
  type RepositoryPart,
  readAddress,
} from './address.ts';
import { inquire, inquireRoot } from './inquiries.ts';
import {
  type FieldResult,
  type Fields,
  type Finding,
  type Inquiry,
  type Results,
  valueOf,
} from './inquiry.ts';
import { composeQuery, readAnswer, type Wished, type Wishes } from './query.ts';
import { replyOf } from './reply.ts';

/**
 * GitHub, by GraphQL: a hundred addresses a request, in at most three rounds (a branch's name that was not the first segment, a
 * README that is not README.md). Without a token there is no API for it, and the web is asked.
 */
export const GITHUB: Authority<GitHubSubject> = {
  name: 'github',
  source:
    'https://docs.github.com/graphql/reference/queries#repository, https://docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api',
  batchSize: 100,
  batchesInFlight: 3,
  read(url, { github }) {
    const subject = github === undefined ? undefined : readAddress(url, github.serverUrl);
    // What the API has no word on costs no place in a batch unless its repository may be gone or renamed.
    return subject === undefined ? undefined : { subject };
  },
  async ask(questions, world) {
    const cases = questions.map(openCase);
    const isExhausted = await askRounds(cases, world);
    const serverUrl = world.github?.serverUrl ?? '';
    return {
      byKey: new Map(
        cases.map((one) => [
          one.question.key,
          replyOf(one.question.subject, one.finding, one.repository, serverUrl),
        ]),
      ),
      isExhausted,
    };
  },
};

const MOST_ROUNDS = 3;
/** Points that are left to others: reviews and issues are written with the same token. */
const POINTS_TO_LEAVE = 100;

/** One question while it is being asked. */
interface Case {
  readonly question: Question<GitHubSubject>;
  readonly inquiry: Inquiry;
  /** Fields that it waits for; undefined when it is done. */
  wanted: Fields | undefined;
  finding: Finding | undefined;
  /** What the API said of the repository; set in the first round. */
  repository: FieldResult | undefined;
}

function openCase(question: Question<GitHubSubject>): Case {
  const { subject, fragment } = question;
  const inquiry = 'repository' in subject ? inquire(subject, fragment) : inquireRoot(subject);
  const one: Case = { question, inquiry, wanted: undefined, finding: undefined, repository: undefined };
  advance(one, inquiry.next());
  return one;
}

function advance(one: Case, step: IteratorResult<Fields, Finding>): void {
  if (step.done === true) {
    one.finding = step.value;
    one.wanted = undefined;
  } else {
    one.wanted = step.value;
  }
}

/** True when the API's points are used up. A later round that fails leaves what is still open to the web. */
async function askRounds(cases: readonly Case[], world: AuthorityWorld): Promise<boolean> {
  let remaining: number | undefined;
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const open = cases.filter(
      (one) => one.wanted !== undefined || (round === 1 && 'repository' in one.question.subject),
    );
    if (open.length === 0) break;
    try {
      remaining = await askInParts(open, world);
    } catch (error) {
      if (round === 1) throw asFailure(error);
      world.log.debug(`GitHub's API did not answer a further question: ${asFailure(error).message}`);
      break;
    }
  }
  return remaining !== undefined && remaining < POINTS_TO_LEAVE;
}

function asFailure(error: unknown): AuthorityFailure {
  if (error instanceof AuthorityFailure) return error;
  return new AuthorityFailure(error instanceof Error ? error.message : String(error), { cause: error });
}

/** Fewer than this are not worth another try. */
const SMALLEST_SPLIT = 20;
/** Failures (github/failure.ts) that fewer questions do not mend. */
const FINAL_FAILURES = new Set<unknown>(['forbidden', 'rate-limited', 'deadline', 'budget', 'not-found']);

/** GitHub ends a query after ten seconds (`unavailable`): then half of it may do. */
async function askInParts(open: readonly Case[], world: AuthorityWorld): Promise<number | undefined> {
  try {
    return await askRound(open, world);
  } catch (error) {
    const kind: unknown = error instanceof Error && 'kind' in error ? error.kind : undefined;
    if (open.length < SMALLEST_SPLIT || FINAL_FAILURES.has(kind)) throw error;
    const middle = Math.ceil(open.length / 2);
    await askRound(open.slice(0, middle), world);
    return askRound(open.slice(middle), world);
  }
}

async function askRound(open: readonly Case[], world: AuthorityWorld): Promise<number | undefined> {
  const groups = [
    ...Map.groupBy(open.filter(isInRepository), ({ question }) =>
      nameKey(question.subject.repository),
    ).values(),
  ];
  const people = open.filter((one) => !isInRepository(one));
  const wishes: Wishes = {
    repositories: groups.map((group) => ({
      name: group[0]?.question.subject.repository ?? NO_NAME,
      fields: group.map(({ wanted }) => wanted ?? {}),
    })),
    root: people.map(({ wanted }) => wanted ?? {}),
  };
  const body = await world.github?.graphql(composeQuery(wishes), {});
  const wished = readAnswer(body, wishes);
  hand(groups, people, wished);
  return wished.remaining;
}

const NO_NAME: RepositoryName = { owner: '', name: '' };

type RepositoryCase = Case & {
  readonly question: { readonly subject: RepositoryPart & { repository: RepositoryName } };
};

function isInRepository(one: Case): one is RepositoryCase {
  return 'repository' in one.question.subject;
}

function hand(groups: readonly (readonly Case[])[], people: readonly Case[], wished: Wished): void {
  for (const [index, group] of groups.entries()) {
    const answer = wished.repositories[index];
    for (const [at, one] of group.entries()) {
      one.repository ??= answer?.repository;
      resume(one, answer?.results[at], valueOf(answer?.repository) !== undefined);
    }
  }
  for (const [at, one] of people.entries()) resume(one, wished.root[at], true);
}

/** A repository that is not there answers for all that is in it. */
function resume(one: Case, results: Results | undefined, isThere: boolean): void {
  if (one.wanted === undefined) return;
  if (!isThere || results === undefined) one.wanted = undefined;
  else advance(one, one.inquiry.next(results));
}
