import { type Authority, type AuthorityWorld, exists, missing, type Reply, UNKNOWN } from './authority.ts';
import { askOneByOne } from './one-by-one.ts';

/** A package, and the version that a page is about: `{ name: 'left-pad', version: '1.3.0' }`. */
export interface PackageVersion {
  readonly name: string;
  readonly version?: string;
}

/** What a registry says of a name. `hasVersion` is missing where the answer was cut: then nothing is known of versions. */
export type PackageAnswer =
  | { readonly isKnown: true; hasVersion?(version: string): boolean }
  | { readonly isKnown: false }
  | { readonly isKnown: false; readonly statement: string; readonly detail: string };

/** A registry that is asked for one package at a time, and answers truthfully where its pages do not. */
export interface PackageRegistry {
  readonly name: string;
  readonly source: string;
  /** For people: `npm’s registry`. */
  readonly spokenOf: string;
  /** What it calls its packages: `crate`. */
  readonly thing: string;
  /** Name and version in the address of one of its pages, as groups of a match; undefined for all other addresses. */
  match(url: URL): RegExpExecArray | null | undefined;
  /** The same for names that mean the same. */
  nameKey(name: string): string;
  /** @throws {AuthorityFailure} when the answer is not the registry's */
  lookUp(name: string, world: AuthorityWorld): Promise<PackageAnswer>;
}

/** The authority that a registry is. */
export function authorityOf(registry: PackageRegistry): Authority<PackageVersion> {
  const { name: authority, source } = registry;
  return {
    name: authority,
    source,
    batchSize: 50,
    batchesInFlight: 1,
    read(url) {
      const [, name, version] = registry.match(url) ?? [];
      if (name === undefined) return undefined;
      return { subject: { name, ...(version === undefined ? {} : { version }) } };
    },
    ask: (questions, world) =>
      askOneByOne(
        questions,
        world,
        ({ subject: { name, version = '' } }) => `${registry.nameKey(name)} ${version}`,
        async ({ subject }) => replyTo(subject, await registry.lookUp(subject.name, world), registry),
      ),
  };
}

function replyTo(
  { version }: PackageVersion,
  answer: PackageAnswer,
  { spokenOf, thing }: PackageRegistry,
): Reply {
  if (!answer.isKnown) {
    return 'statement' in answer
      ? missing(answer.statement, answer.detail)
      : missing(`${spokenOf} knows no such ${thing}`, 'missing');
  }
  if (version === undefined) return exists(`${spokenOf} knows the ${thing}`);
  if (answer.hasVersion === undefined) return UNKNOWN;
  return answer.hasVersion(version)
    ? exists(`${spokenOf} knows the version`)
    : missing(`${spokenOf} knows the ${thing}, but not this version`, 'missing-version');
}
