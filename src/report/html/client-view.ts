import type { PageData } from './data.ts';
import { scriptOf } from './script.ts';

/** What of the targets is shown, and in which order. */
export interface View {
  /** Row numbers, as filtered and sorted. */
  readonly rows: readonly number[];
  filter(change: Partial<Filter>): void;
  sort(key: SortKey): void;
  readonly current: Filter & { readonly sort: SortKey; readonly isDescending: boolean };
}

export interface Filter {
  /** Verdict numbers; empty means all. */
  readonly verdicts: ReadonlySet<number>;
  readonly query: string;
  readonly host: string;
  readonly isNewOnly: boolean;
}

export type SortKey = 'place' | 'verdict' | 'url' | 'checker' | 'time';

/** Verdicts as a maintainer wants them sorted: what needs hands first. */
function verdictRanks(names: readonly string[]): readonly number[] {
  const order = [
    'dead',
    'unsafe',
    'invalid',
    'suspect',
    'moved',
    'unreachable',
    'blocked',
    'alive',
    'skipped',
  ];
  return names.map((name) => order.indexOf(name));
}

/** Row numbers in the order of a column; made once for each column, so that filtering is one walk over it. */
function orderBy(data: PageData, key: SortKey): readonly number[] {
  const { url, verdict, checker, durationMs } = data.columns;
  const ranks = verdictRanks(data.verdicts);
  const numbers: Record<Exclude<SortKey, 'url'>, (row: number) => number> = {
    place: (row) => row,
    verdict: (row) => ranks[verdict[row] ?? 0] ?? 0,
    checker: (row) => checker[row] ?? 0,
    time: (row) => durationMs[row] ?? 0,
  };
  const rows = url.map((_, row) => row);
  if (key === 'url') {
    const plain = url.map((each) => each.replace(/^https?:\/\/(?:www\.)?/, ''));
    return rows.sort((a, b) =>
      (plain[a] ?? '') < (plain[b] ?? '') ? -1 : (plain[a] ?? '') > (plain[b] ?? '') ? 1 : a - b,
    );
  }
  const valueOf = numbers[key];
  return rows.sort((a, b) => valueOf(a) - valueOf(b) || a - b);
}

/** What a row is searched in: url, evidence, files, where it is now; lower case. Made when the first search comes. */
function searchTexts(data: PageData): readonly string[] {
  const { url, message, places, placesEnd } = data.columns;
  return url.map((each, row) => {
    const words = [each, data.messages[message[row] ?? 0] ?? '', data.extras[row]?.replacement ?? ''];
    for (let at = row === 0 ? 0 : (placesEnd[row - 1] ?? 0); at < (placesEnd[row] ?? 0); at += 3) {
      words.push(`${data.files[places[at] ?? 0]}:${places[at + 1]}`);
    }
    return words.join('\n').toLowerCase();
  });
}

function createView(data: PageData): View {
  const orders = new Map<SortKey, readonly number[]>();
  let texts: readonly string[] | undefined;
  let current: View['current'] = {
    verdicts: new Set(),
    query: '',
    host: '',
    isNewOnly: false,
    sort: 'verdict',
    isDescending: false,
  };
  let rows: readonly number[] = [];

  function refresh(): void {
    const { verdicts, host, isNewOnly, sort, isDescending } = current;
    const words = current.query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length > 0) texts ??= searchTexts(data);
    const order = orders.get(sort) ?? orderBy(data, sort);
    orders.set(sort, order);
    const wantedHost = data.hosts.indexOf(host);
    const shown = order.filter((row) => {
      if (verdicts.size > 0 && !verdicts.has(data.columns.verdict[row] ?? -1)) return false;
      if (host !== '' && data.columns.host[row] !== wantedHost) return false;
      if (isNewOnly && data.extras[row]?.isNew !== true) return false;
      return words.every((word) => texts?.[row]?.includes(word) === true);
    });
    rows = isDescending ? shown.reverse() : shown;
  }

  refresh();
  return {
    get rows() {
      return rows;
    },
    get current() {
      return current;
    },
    filter(change) {
      current = { ...current, ...change };
      refresh();
    },
    sort(key) {
      current = { ...current, sort: key, isDescending: current.sort === key && !current.isDescending };
      refresh();
    },
  };
}

export type CreateView = typeof createView;
/** The same as text, an expression whose value is `createView`. */
export const VIEW_SCRIPT = scriptOf(createView, [verdictRanks, orderBy, searchTexts]);
/** For tests in Node. */
export { createView };
