import type { Evidence } from '../domain/evidence.ts';
import type { Target, WebTarget } from '../domain/target.ts';
import type { Judgement } from '../domain/verdict.ts';
import { createQueue, mapConcurrently, merge, type Queue } from './streams.ts';

/** What is known of a target now: evidence to be judged, or a judgement that was made before. */
export type Checked =
  | { readonly target: Target; readonly evidence: Evidence }
  | { readonly target: Target; readonly judgement: Judgement };

/** Who can answer, each over a stream of targets. A part that is left out is not asked. */
export interface Checkers {
  /** A judgement from the history or from another machine's part; undefined when there is none. */
  readonly recall?: (target: WebTarget) => Judgement | undefined;
  /** Targets of the tree; called when every document was read, so that their anchors are known. */
  readonly repository: (target: Target & { readonly kind: 'repository' }) => Promise<Evidence>;
  /** Authorities; what nobody answers comes back. */
  readonly authorities?: (targets: AsyncIterable<WebTarget>) => AsyncIterable<AuthorityResult>;
  readonly web?: (targets: AsyncIterable<WebTarget>) => AsyncIterable<Evidence>;
}

export type AuthorityResult =
  | { readonly answered: Evidence; readonly target: WebTarget }
  | { readonly handOn: WebTarget };

/** Files of the tree looked into at a time. */
const LOCAL_AT_ONCE = 16;

/**
 * Sends each target to who can answer for it, and gives what was found as it comes. Every target comes out exactly once: a
 * web target that nobody may ask comes out with `notAsked`.
 */
export async function* checkTargets(
  targets: AsyncIterable<Target>,
  checkers: Checkers,
): AsyncGenerator<Checked> {
  const known = createQueue<Checked>();
  const local: (Target & { readonly kind: 'repository' })[] = [];
  const toAsk = createQueue<WebTarget>();

  const routed = route(targets, checkers, known, local, toAsk);
  async function* answers(): AsyncGenerator<Checked> {
    yield* known;
  }
  async function* localAnswers(): AsyncGenerator<Checked> {
    await routed;
    yield* mapConcurrently(local, LOCAL_AT_ONCE, async (target) => ({
      target,
      evidence: await checkers.repository(target),
    }));
  }
  yield* merge([answers(), localAnswers(), askWeb(toAsk, checkers)]);
}

async function route(
  targets: AsyncIterable<Target>,
  checkers: Checkers,
  known: Queue<Checked>,
  local: Target[],
  toAsk: Queue<WebTarget>,
): Promise<void> {
  try {
    for await (const target of targets) {
      switch (target.kind) {
        case 'invalid':
        case 'skipped':
          known.push({ target, evidence: { url: target.url, checkedBy: 'none', exchanges: [] } });
          break;
        case 'repository':
          local.push(target);
          break;
        case 'web': {
          const judgement = checkers.recall?.(target);
          if (judgement !== undefined) known.push({ target, judgement });
          else toAsk.push(target);
          break;
        }
        default:
          throw new Error(`unknown target ${target satisfies never}`);
      }
    }
    known.end();
    toAsk.end();
  } catch (error) {
    known.end(error);
    toAsk.end(error);
  }
}

async function* askWeb(toAsk: AsyncIterable<WebTarget>, checkers: Checkers): AsyncGenerator<Checked> {
  const { authorities, web } = checkers;
  if (web === undefined) {
    for await (const target of toAsk) {
      yield {
        target,
        evidence: { url: target.url, checkedBy: 'none', exchanges: [], notAsked: 'no-network' },
      };
    }
    return;
  }
  if (authorities === undefined) {
    yield* onTheWeb(toAsk, web);
    return;
  }
  const handedOn = createQueue<WebTarget>();
  async function* byAuthority(ask: NonNullable<typeof authorities>): AsyncGenerator<Checked> {
    try {
      for await (const result of ask(toAsk)) {
        if ('answered' in result) yield { target: result.target, evidence: result.answered };
        else handedOn.push(result.handOn);
      }
      handedOn.end();
    } catch (error) {
      handedOn.end(error);
      throw error;
    }
  }
  yield* merge([byAuthority(authorities), onTheWeb(handedOn, web)]);
}

async function* onTheWeb(
  targets: AsyncIterable<WebTarget>,
  web: NonNullable<Checkers['web']>,
): AsyncGenerator<Checked> {
  const asked = new Map<string, WebTarget>();
  async function* remembered(): AsyncGenerator<WebTarget> {
    for await (const target of targets) {
      asked.set(target.url, target);
      yield target;
    }
  }
  for await (const evidence of web(remembered())) {
    const target = asked.get(evidence.url);
    asked.delete(evidence.url);
    if (target !== undefined) yield { target, evidence };
  }
}
