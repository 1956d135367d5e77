import type { Evidence } from '../domain/evidence.ts';
import type { Target, WebTarget } from '../domain/target.ts';
import type { Judgement } from '../domain/verdict.ts';
import { type Batches, createQueue, mapConcurrently, type Queue } from './streams.ts';

/** What is known of a target now: evidence to be judged, or a judgement that was made before. */
export type Checked =
  | { readonly target: Target; readonly evidence: Evidence }
  | { readonly target: Target; readonly judgement: Judgement };

/** A web target and what was observed of it. */
export interface Observed {
  readonly target: WebTarget;
  readonly evidence: Evidence;
}

/** Who can answer, each over a stream of targets. A part that is left out is not asked. */
export interface Checkers {
  /** A judgement from the history or from another machine's part; undefined when there is none. */
  readonly recall?: (target: WebTarget) => Judgement | undefined;
  /** Targets of the tree; called when every document was read, so that their anchors are known. */
  readonly repository: (target: Target & { readonly kind: 'repository' }) => Promise<Evidence>;
  /** Authorities; what nobody answers comes back. Batches of any size, in any order. */
  readonly authorities?: (targets: Batches<WebTarget>) => Batches<AuthorityResult>;
  readonly web?: (targets: Batches<WebTarget>) => Batches<Observed>;
}

export type AuthorityResult =
  | { readonly answered: Evidence; readonly target: WebTarget }
  | { readonly handOn: WebTarget };

/** Files of the tree looked into at a time. */
const LOCAL_AT_ONCE = 16;

/**
 * Sends each target to who can answer for it, and gives what was found as it comes, many at a time: a wiki has 150,000 targets,
 * and one by one their way through the streams would cost more than the answers. Every target comes out exactly once: a web
 * target that nobody may ask comes out with `notAsked`.
 */
export async function* checkTargets(targets: Batches<Target>, checkers: Checkers): Batches<Checked> {
  const answers = createQueue<Checked>();
  const toAsk = createQueue<WebTarget>();
  const routing = route(targets, checkers, answers, toAsk).finally(() => toAsk.end());
  const answering = Promise.all([
    routing.then((local) => lookIntoTree(local, checkers, answers)),
    askWeb(toAsk, checkers, answers),
  ]).then(
    () => answers.end(),
    (error: unknown) => answers.end(error),
  );
  yield* answers.batches();
  await answering;
}

type LocalTarget = Target & { readonly kind: 'repository' };

/** Returns the targets of the tree: their turn comes when every document was read. */
async function route(
  batches: Batches<Target>,
  { recall, web }: Checkers,
  answers: Queue<Checked>,
  toAsk: Queue<WebTarget>,
): Promise<readonly LocalTarget[]> {
  const local: LocalTarget[] = [];
  for await (const batch of batches) {
    for (const target of batch) {
      switch (target.kind) {
        case 'invalid':
        case 'skipped':
          answers.push({ target, evidence: { url: target.url, checkedBy: 'none', exchanges: [] } });
          break;
        case 'repository':
          local.push(target);
          break;
        case 'web': {
          const judgement = recall?.(target);
          if (judgement !== undefined) answers.push({ target, judgement });
          else if (web !== undefined) toAsk.push(target);
          else answers.push({ target, evidence: notAsked(target) });
          break;
        }
        default:
          throw new Error(`unknown target ${target satisfies never}`);
      }
    }
  }
  return local;
}

function notAsked({ url }: WebTarget): Evidence {
  return { url, checkedBy: 'none', exchanges: [], notAsked: 'no-network' };
}

async function lookIntoTree(
  targets: readonly LocalTarget[],
  { repository }: Checkers,
  answers: Queue<Checked>,
): Promise<void> {
  const looking = mapConcurrently(targets, LOCAL_AT_ONCE, async (target) => ({
    target,
    evidence: await repository(target),
  }));
  for await (const answer of looking) answers.push(answer);
}

async function askWeb(
  toAsk: Queue<WebTarget>,
  { authorities, web }: Checkers,
  answers: Queue<Checked>,
): Promise<void> {
  if (web === undefined) return;
  if (authorities === undefined) return askPages(toAsk, web, answers);
  const handedOn = createQueue<WebTarget>();
  const askAuthorities = async () => {
    for await (const results of authorities(toAsk.batches())) {
      for (const result of results) {
        if ('answered' in result) answers.push({ target: result.target, evidence: result.answered });
        else handedOn.push(result.handOn);
      }
    }
  };
  await Promise.all([askAuthorities().finally(() => handedOn.end()), askPages(handedOn, web, answers)]);
}

async function askPages(
  targets: Queue<WebTarget>,
  web: NonNullable<Checkers['web']>,
  answers: Queue<Checked>,
): Promise<void> {
  for await (const batch of web(targets.batches())) {
    for (const observed of batch) answers.push(observed);
  }
}
