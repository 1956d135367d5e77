import type { Problem } from './problems.ts';

/** Where a setting may be written. */
export type LayerName = 'input' | 'option' | 'file';

/** One setting as somebody wrote it. */
export interface Entry {
  readonly key: string;
  /** Text of an input or an option (several for an option given again), or a plain YAML value. */
  readonly raw: unknown;
  /** Names the value, or a part of it, for people: `input per-host`, `.github/deadwood.yml:7:3 per-host`. */
  placeOf(path?: readonly (string | number)[]): string;
}

export interface Layer {
  readonly name: LayerName;
  readonly entries: readonly Entry[];
  /** What could not be understood before any value was looked at. */
  readonly problems: readonly Problem[];
}

/**
 * The Action's inputs, as the runner gives them: `INPUT_PER-HOST=4` (docs.github.com/actions, “Metadata syntax”). An
 * empty one was not given. Inputs that are not in `action.yml` arrive too, so a misspelled one can be named.
 */
export function inputLayer(environment: Readonly<Record<string, string | undefined>>): Layer {
  const entries: Entry[] = [];
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith('INPUT_') || value === undefined || value.trim() === '') continue;
    const key = name.slice('INPUT_'.length).toLowerCase();
    entries.push({ key, raw: value.trim(), placeOf: () => `input ${key}` });
  }
  return { name: 'input', entries, problems: [] };
}

/** Options of the command line, by their names without dashes; a list for an option given more than once. */
export function optionLayer(options: ReadonlyMap<string, unknown>): Layer {
  const entries = [...options].map(([key, raw]) => ({ key, raw, placeOf: () => `--${key}` }));
  return { name: 'option', entries, problems: [] };
}
