import { DeadwoodError } from '../domain/errors.ts';

/** One thing in the configuration that Deadwood does not understand. */
export interface Problem {
  /** `.github/deadwood.yml:7:3 per-host`, `input per-host`, `--per-host`. */
  readonly place: string;
  /** What is wrong and what is allowed, without a full stop: `"four" is not a whole number from 1 to 64; for example 4`. */
  readonly message: string;
}

const SHOWN = 20;

/** All problems in one error: nothing is checked on a half-understood configuration, and nobody mends them one by one. */
export function configurationError(problems: readonly Problem[]): DeadwoodError {
  const lines = problems.slice(0, SHOWN).map(({ place, message }) => `${place}: ${message}`);
  const hidden = problems.length - lines.length;
  if (hidden > 0) lines.push(`and ${hidden} more`);
  const [first = '', ...others] = lines;
  if (others.length === 0) return new DeadwoodError(first);
  return new DeadwoodError(
    `The configuration has ${problems.length} mistakes:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  );
}

/** A value as it is quoted in a message: control characters escaped, at most 80 characters. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}…"`;
}
