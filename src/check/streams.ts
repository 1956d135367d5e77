/** A line that one side fills and the other empties; it holds references to what exists anyway, so it has no bound. */
export interface Queue<T> extends AsyncIterable<T> {
  push(item: T): void;
  /** Nothing more will come; with an error, whoever reads is told. */
  end(error?: unknown): void;
  /**
   * Everything that waits, as soon as something does; undefined at the end. Where items are many and small, a hundred at a
   * time cost little more than one.
   */
  take(): Promise<readonly T[] | undefined>;
}

/** A queue for one reader. */
export function createQueue<T>(): Queue<T> {
  let items: T[] = [];
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  let wake: (() => void) | undefined;
  const rouse = () => {
    wake?.();
    wake = undefined;
  };
  const take = async (): Promise<readonly T[] | undefined> => {
    while (items.length === 0) {
      if (failure !== undefined) throw failure.error;
      if (ended) return undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const taken = items;
    items = [];
    return taken;
  };
  return {
    push(item) {
      items.push(item);
      if (wake !== undefined) rouse();
    },
    end(error) {
      ended = true;
      if (error !== undefined) failure = { error };
      rouse();
    },
    take,
    async *[Symbol.asyncIterator]() {
      for (let taken = await take(); taken !== undefined; taken = await take()) yield* taken;
    },
  };
}

/** What several streams give, as it comes; fails when one of them fails. */
export async function* merge<T>(streams: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  const all = createQueue<T>();
  const drained = Promise.all(
    streams.map(async (stream) => {
      for await (const item of stream) all.push(item);
    }),
  ).then(
    () => all.end(),
    (error: unknown) => all.end(error),
  );
  yield* all;
  await drained;
}

/** Runs `work` over the items, `limit` at a time, and gives the results as they come. */
export async function* mapConcurrently<T, R>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.iterator]();
  async function* lane(): AsyncGenerator<R> {
    for (let next = iterator.next(); !next.done; next = iterator.next()) yield await work(next.value);
  }
  yield* merge(Array.from({ length: limit }, lane));
}
