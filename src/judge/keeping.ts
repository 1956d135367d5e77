import type { Target } from '../domain/target.ts';
import type { Judged, Judgement } from '../domain/verdict.ts';

/** What judgements share that say the same of different targets. */
interface Shape {
  readonly shared: Omit<Judgement, 'url' | 'durationMs' | 'finalUrl' | 'remarks'>;
  /** The answer came from the target's own address. */
  readonly isAtHome: boolean;
}

const NO_REMARKS: Judgement['remarks'] = [];

/** More kinds of judgement than a run has; what does not fit in is kept as it is. */
const MOST_SHAPES = 500;

/**
 * Keeps judgements of a run in little room. Nearly all of 150,000 say “alive, 200 on GET” and differ in the target and the
 * milliseconds alone: of those, these two are kept, and the judgement is made again when somebody asks for it.
 */
export function createKeeper(): (target: Target, judgement: Judgement) => Judged {
  const shapes = new Map<string, Shape>();
  /** The shape of the judgement before: its name need not be made again. */
  let last: Shape | undefined;
  return (target, judgement) => {
    if (!isUsual(target, judgement)) return { target, judgement };
    if (last !== undefined && saysTheSame(last, judgement)) {
      return new UsualJudged(target, last, judgement.durationMs);
    }
    const name = nameOf(judgement);
    let shape = shapes.get(name);
    if (shape === undefined) {
      if (shapes.size >= MOST_SHAPES) return { target, judgement };
      shape = shapeOf(judgement);
      shapes.set(name, shape);
    }
    last = shape;
    return new UsualJudged(target, shape, judgement.durationMs);
  };
}

function saysTheSame({ shared, isAtHome }: Shape, judgement: Judgement): boolean {
  return (
    shared.message === judgement.message &&
    shared.reason === judgement.reason &&
    shared.verdict === judgement.verdict &&
    shared.status === judgement.status &&
    shared.checkedBy === judgement.checkedBy &&
    shared.attempts === judgement.attempts &&
    isAtHome === (judgement.finalUrl !== undefined)
  );
}

/** False for a judgement that says something of this target alone. */
function isUsual({ url: targetUrl }: Target, judgement: Judgement): boolean {
  const { url, finalUrl, replacement, archive, validators, remarks } = judgement;
  return (
    url === targetUrl &&
    (finalUrl === undefined || finalUrl === url) &&
    replacement === undefined &&
    archive === undefined &&
    validators === undefined &&
    remarks.length === 0
  );
}

function nameOf({ verdict, reason, message, status, checkedBy, attempts, finalUrl }: Judgement): string {
  return `${verdict} ${reason} ${status} ${checkedBy} ${attempts} ${finalUrl === undefined} ${message}`;
}

function shapeOf({ url: _, durationMs: __, remarks: ___, finalUrl, ...shared }: Judgement): Shape {
  return { shared, isAtHome: finalUrl !== undefined };
}

class UsualJudged implements Judged {
  readonly target: Target;
  readonly #shape: Shape;
  readonly #durationMs: number;

  constructor(target: Target, shape: Shape, durationMs: number) {
    this.target = target;
    this.#shape = shape;
    this.#durationMs = durationMs;
  }

  /** Its keys are in the order in which judges write them, so that files made of it are the same. */
  get judgement(): Judgement {
    const { url } = this.target;
    const { shared, isAtHome } = this.#shape;
    const durationMs = this.#durationMs;
    return isAtHome
      ? { url, ...shared, durationMs, finalUrl: url, remarks: NO_REMARKS }
      : { url, ...shared, durationMs, remarks: NO_REMARKS };
  }
}
