import { DeadwoodError } from '../domain/errors.ts';

/**
 * A webhook payload, read with a check of every value: it is JSON that somebody else wrote. Steps are joined by dots in
 * messages: `pull_request.head.sha`.
 */
export class Payload {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  /** What stands at the path, or undefined; `null` counts as absent. Own properties of plain objects only. */
  at(path: string): unknown {
    let value: unknown = this.#value;
    for (const step of path.split('.')) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[step];
    }
    return value ?? undefined;
  }

  text(path: string): string | undefined {
    const value = this.at(path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** @throws {DeadwoodError} when the value is missing or not of this form */
  commit(path: string): string {
    const value = this.text(path);
    if (value === undefined || !isCommit(value)) throw malformed(path, 'commit id');
    return value;
  }

  /** @throws {DeadwoodError} when the value is missing or not of this form */
  number(path: string): number {
    const value = this.at(path);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1)
      throw malformed(path, 'number');
    return value;
  }
}

/** SHA-1 or SHA-256, lower-case hex; not the all-zero id that stands for “none”. */
export function isCommit(value: string): boolean {
  return /^(?:[\da-f]{40}|[\da-f]{64})$/.test(value) && !/^0+$/.test(value);
}

function malformed(path: string, wanted: string): DeadwoodError {
  return new DeadwoodError(
    `The event's payload has no ${wanted} at ${path}; run Deadwood with the payload that GitHub sends (GITHUB_EVENT_PATH).`,
  );
}
