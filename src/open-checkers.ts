import type { AuthorityResult, Checkers, Observed } from './check/check.ts';
import type { RepositoryChecker } from './check/repository.ts';
import type { Batches } from './check/streams.ts';
import type { Extraction } from './domain/link.ts';
import type { RepositoryTree } from './domain/ports.ts';
import type { Settings } from './domain/settings.ts';
import type { RepositoryTarget, WebTarget } from './domain/target.ts';
import type { Validators } from './domain/validators.ts';
import type { Judgement } from './domain/verdict.ts';
import type { GitHub } from './github/client.ts';
import type { judge } from './judge/judge.ts';
import type { Progress } from './report/progress.ts';
import type { RunRequest } from './run-request.ts';

export interface OpenedCheckers {
  readonly checkers: Checkers;
  /** Takes over what a document's reading told of its anchors, so that links to it need not read it again. */
  learn(extraction: Extraction): void;
  /** The rules for what the web answers: there as soon as anything is. */
  judgeWeb(): typeof judge;
  /** Requests to the web so far, authorities included. */
  requests(): number;
  hostsWaiting(): Progress['hostsWaiting'];
  /** What was done in another way than usual, as sentences. */
  notes(): readonly string[];
  close(): Promise<void>;
}

export interface CheckersOptions {
  readonly request: RunRequest;
  readonly settings: Settings;
  readonly openTree: () => Promise<RepositoryTree>;
  readonly github: GitHub | undefined;
  /** A judgement from the history or from a part. */
  readonly recall: ((target: WebTarget) => Judgement | undefined) | undefined;
  /** What an earlier run read in a document of this blob id. */
  readonly recallDocument: ((blobId: string, path: string) => Extraction | undefined) | undefined;
  /** ISO 8601 instant of the first failure that an earlier run saw of a target. */
  readonly firstFailureOf: (url: string) => string | undefined;
  /** What an earlier run kept of a target that was alive. */
  readonly validatorsOf: ((url: string) => Validators | undefined) | undefined;
  /** Clock time at which the run's budget is used up. */
  readonly deadlineMs: number;
}

/**
 * Who answers for which targets in this run. The web, and whatever it needs, is loaded with the first target that has to be
 * asked there: an offline run, or one that remembers everything, never pays for it.
 */
export function openCheckers(options: CheckersOptions): OpenedCheckers {
  const { request, settings, recall } = options;
  const isOnline = settings.links && !request.options.offline && settings.merge === undefined;
  const web = isOnline ? lazyWeb(options) : undefined;
  const learnt: Extraction[] = [];
  const local = lazyRepository(options, learnt);
  return {
    checkers: {
      ...(recall === undefined ? {} : { recall }),
      repository: async (target) => (await local()).check(target),
      ...(web === undefined ? {} : { authorities: web.authorities, web: web.check }),
    },
    learn: (extraction) => {
      learnt.push(extraction);
    },
    judgeWeb: () => {
      const loaded = web?.judge();
      if (loaded === undefined) throw new Error('there is an answer of the web, and nobody was asked');
      return loaded;
    },
    requests: () => web?.requests() ?? 0,
    hostsWaiting: () => web?.hostsWaiting() ?? 0,
    notes: () => web?.notes() ?? [],
    close: async () => web?.close(),
  };
}

function lazyRepository(
  { openTree, recallDocument }: Pick<CheckersOptions, 'openTree' | 'recallDocument'>,
  learnt: readonly Extraction[],
) {
  let opening: Promise<Pick<RepositoryChecker, 'check'>> | undefined;
  const open = async () => {
    const [{ createRepositoryChecker }, { fragmentSourceOf }, { anchorsOf }, tree] = await Promise.all([
      import('./check/repository.ts'),
      import('./check/repository-anchors.ts'),
      import('./extract/anchors.ts'),
      openTree(),
    ]);
    const checker = createRepositoryChecker(tree, anchorsOf);
    // Local targets are looked at when every document was read.
    for (const extraction of learnt) checker.learn(extraction);
    const known = new Set(learnt.map(({ path }) => path));
    const recall = (path: string) => {
      if (known.has(path)) return;
      known.add(path);
      const isPage = tree.kindOf(path) === 'file' && fragmentSourceOf(path) === 'headings';
      const blobId = isPage ? tree.blobIdOf?.(path) : undefined;
      const document = blobId === undefined ? undefined : recallDocument?.(blobId, path);
      if (document !== undefined) checker.learn(document);
    };
    return {
      check(target: RepositoryTarget) {
        if (target.fragment !== undefined) recall(target.path);
        return checker.check(target);
      },
    };
  };
  return () => {
    opening ??= open();
    return opening;
  };
}

function lazyWeb(options: CheckersOptions) {
  const { request, settings, github, deadlineMs } = options;
  const { environment, clock, log } = request.surroundings;
  let opened: Opened | undefined;
  let waitingHosts = 0;
  const exhausted = new Set<string>();
  let opening: Promise<Opened> | undefined;
  const open = () => {
    opening ??= (async () => {
      const [{ createWebChecker }, { createAuthorities }, { judge }] = await Promise.all([
        import('./check/web.ts'),
        import('./check/authorities/ask.ts'),
        import('./judge/judge.ts'),
      ]);
      const checker = await createWebChecker({
        settings,
        deadlineMs,
        clock,
        log,
        environment,
        firstFailureOf: options.firstFailureOf,
        validatorsOf: options.validatorsOf,
        onProgress: (progress) => {
          waitingHosts = progress.waitingHosts;
        },
      });
      const authorities = createAuthorities({
        fetch: (url, asked) => checker.fetchAuthority(url, asked),
        ...(github === undefined ? {} : { github: { graphql: github.graphql, serverUrl: github.serverUrl } }),
        clock,
        deadlineMs,
        log,
        onExhausted: (name) => exhausted.add(name),
      });
      opened = { checker, authorities, judge };
      return opened;
    })();
    return opening;
  };
  return {
    async *authorities(targets: Batches<WebTarget>): Batches<AuthorityResult> {
      for await (const [first, rest] of withFirst(targets))
        yield* (await open()).authorities(prepend(first, rest));
    },
    async *check(targets: Batches<WebTarget>): Batches<Observed> {
      for await (const [first, rest] of withFirst(targets))
        yield* (await open()).checker.check(prepend(first, rest));
    },
    judge: () => opened?.judge,
    requests: () => opened?.checker.requests ?? 0,
    hostsWaiting: () => waitingHosts,
    notes: () => [...exhausted].map(exhaustedNote),
    close: async () => opened?.checker.close(),
  };
}

function exhaustedNote(authority: string): string {
  const name = authority === 'github' ? 'GitHub’s API' : `The API of ${authority}`;
  return `${name} allowed no more questions for now: the rest was asked page by page, which is slower.`;
}

interface Opened {
  readonly checker: import('./check/web.ts').WebChecker;
  readonly authorities: (targets: Batches<WebTarget>) => Batches<AuthorityResult>;
  readonly judge: typeof judge;
}

/** The first batch and the rest of a stream; nothing when the stream is empty. */
async function* withFirst<T>(batches: Batches<T>): AsyncGenerator<[readonly T[], Batches<T>]> {
  const first = await batches.next();
  if (!first.done) yield [first.value, batches];
}

async function* prepend<T>(first: readonly T[], rest: Batches<T>): Batches<T> {
  yield first;
  yield* rest;
}
