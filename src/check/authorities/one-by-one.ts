import { mapConcurrently } from '../streams.ts';
import {
  AuthorityFailure,
  type AuthorityWorld,
  type Question,
  type Replies,
  type Reply,
  UNKNOWN,
} from './authority.ts';

/** Questions of one batch that are under way at once, where an API answers one thing at a time; the transport paces them. */
const IN_FLIGHT = 8;

/**
 * Asks for each question by itself. One that fails is unknown; when all fail, the authority has. Questions for the same
 * thing (`sameAs`) are asked once.
 */
export async function askOneByOne<Subject>(
  questions: readonly Question<Subject>[],
  world: AuthorityWorld,
  sameAs: (question: Question<Subject>) => string,
  askOne: (question: Question<Subject>) => Promise<Reply>,
): Promise<Replies> {
  const groups = Map.groupBy(questions, sameAs);
  const byKey = new Map<string, Reply>();
  const failures: string[] = [];
  const answer = async (group: readonly Question<Subject>[]) => {
    const [first] = group;
    if (first === undefined) return;
    const reply = await askOne(first).catch((error: unknown) => {
      if (!(error instanceof AuthorityFailure)) throw error;
      failures.push(error.message);
      return UNKNOWN;
    });
    for (const { key } of group) byKey.set(key, reply);
  };
  for await (const _ of mapConcurrently(groups.values(), IN_FLIGHT, answer));
  if (failures.length > 0 && failures.length === groups.size) throw new AuthorityFailure(failures[0]);
  for (const failure of failures) world.log.debug(`An authority did not answer one question: ${failure}`);
  return { byKey };
}
