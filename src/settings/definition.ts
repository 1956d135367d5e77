import type { LayerName } from './layers.ts';
import type { ValueType } from './value-types.ts';

/** What a default may depend on: the job, and for a check whether a person sits at a terminal. */
export type Circumstance = 'review' | 'report' | 'check' | 'terminal';

/** Headings of `--help`. */
export type Group = 'documents' | 'links' | 'web' | 'findings' | 'github' | 'machines' | 'output' | 'about';

/**
 * One setting: everything that inputs, options, the settings file, their validation, `action.yml`, the JSON schema, the
 * README and `--help` need to know of it.
 */
export interface Definition<T> {
  readonly type: ValueType<T>;
  /** Sentences for people; Markdown code spans only. */
  readonly summary: string;
  readonly default?: NoInfer<T>;
  /** Where the default is another one. */
  readonly defaultIn?: Readonly<Partial<Record<Circumstance, NoInfer<T>>>>;
  /** Where it may be written. */
  readonly layers: readonly LayerName[];
  readonly group: Group;
}

/** A setting that always has a value. */
export type Defaulted<T> = Definition<T> & { readonly default: NoInfer<T> };

export function define<T>(definition: Defaulted<T>): Defaulted<T>;
export function define<T>(definition: Definition<T>): Definition<T>;
export function define<T>(definition: Definition<T>): Definition<T> {
  return definition;
}
