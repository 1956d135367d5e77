/** A problem with GitHub's `type` beside its message: `NOT_FOUND`, `FORBIDDEN`, `STALE_DATA`. */
export class TypedProblem extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
}

/** A connection with GitHub's rules: `first` or `last` must be given, and be no more than a hundred. */
export function connection<Item>(
  items: readonly Item[],
  { first, after, last }: ConnectionArguments,
): object {
  const size = first ?? last;
  if (size === null || size === undefined) {
    throw new TypedProblem(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate.',
    );
  }
  if (size < 1 || size > 100) {
    throw new TypedProblem(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records exceeds the limit of 100 records.`,
    );
  }
  const start = after ? Number(Buffer.from(after, 'base64').toString().replace('cursor:', '')) : 0;
  const from = first ? start : Math.max(0, items.length - size);
  const nodes = items.slice(from, from + size);
  const end = from + nodes.length;
  return {
    totalCount: items.length,
    nodes,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : cursor(from),
      endCursor: nodes.length === 0 ? null : cursor(end),
    },
  };
}

function cursor(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64');
}
