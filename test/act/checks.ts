export type Check = (statement: string, look: () => void) => void;

/** A plain list of checks on standard output: a line each, and what went wrong under those that failed. */
export interface Checks {
  /** A heading; when the work itself breaks, that is a failed check, and the rest goes on. */
  part(name: string, work: () => Promise<void>): Promise<void>;
  /** One statement; `look` throws when it does not hold. */
  readonly check: Check;
  /** Prints the figures, and gives the exit code. */
  finish(): number;
}

export function createChecks(write: (line: string) => void): Checks {
  const startedAtMs = Date.now();
  let passed = 0;
  let failed = 0;
  const fail = (statement: string, error: unknown) => {
    failed++;
    write(`  ✖ ${statement}`);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of text.split('\n')) write(`      ${line}`);
  };
  return {
    async part(name, work) {
      write(name);
      const partStartedAtMs = Date.now();
      try {
        await work();
      } catch (error) {
        fail('runs to its end', error);
      }
      write(`  (${((Date.now() - partStartedAtMs) / 1_000).toFixed(1)} s)`);
    },
    check(statement, look) {
      try {
        look();
        passed++;
        write(`  ✔ ${statement}`);
      } catch (error) {
        fail(statement, error);
      }
    },
    finish() {
      const seconds = ((Date.now() - startedAtMs) / 1_000).toFixed(0);
      write(`${passed} passed, ${failed} failed (${seconds} s)`);
      return failed === 0 && passed > 0 ? 0 : 1;
    },
  };
}
