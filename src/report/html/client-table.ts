import type { SortKey, View } from './client-view.ts';
import type { PageData } from './data.ts';
import type { Doc, El, Ev, Win } from './dom.ts';
import { scriptOf } from './script.ts';

/** The table of targets: only the rows in sight are in the page, however many there are. */
export interface Table {
  /** Draws what the view now shows, from its top when `isReset`. */
  draw(isReset: boolean): void;
  /** All rows (up to `max`), for paper. */
  drawAll(max: number): void;
}

export interface TableParts {
  readonly win: Win;
  readonly data: PageData;
  readonly view: View;
  readonly onOpen: (row: number, isByKeyboard: boolean) => void;
  readonly onClose: () => void;
}

/** A new element with a class and a text; text is never read as HTML. */
function element(doc: Doc, tag: string, className: string, text = ''): El {
  const made = doc.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** A link that opens beside the report, or plain text where the address is none that may be followed. */
function webLink(doc: Doc, url: string, isLinked: boolean): El {
  if (!isLinked || !/^https?:\/\//i.test(url)) return element(doc, 'span', 'url', url);
  const link = element(doc, 'a', 'url', '');
  // Where there is little room, what nearly all have in common is left out.
  const scheme = /^https:\/\//i.exec(url)?.[0] ?? '';
  link.append(element(doc, 'span', 'scheme', scheme), url.slice(scheme.length));
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

/** One row: verdict, link with its evidence below, first place, who answered, time. */
function rowElement({ win, data }: TableParts, row: number, position: number): El {
  const doc = win.document;
  const { url, verdict, message, checker, durationMs, places, placesEnd } = data.columns;
  const name = data.verdicts[verdict[row] ?? 0] ?? '';
  const tr = element(doc, 'tr', 'row');
  tr.id = `row-${position}`;
  tr.dataset.position = String(position);
  tr.setAttribute('aria-rowindex', String(position + 2));
  const start = row === 0 ? 0 : (placesEnd[row - 1] ?? 0);
  const more = ((placesEnd[row] ?? 0) - start) / 3 - 1;
  const link = element(doc, 'td', 'c-link');
  const anchor = webLink(doc, url[row] ?? '', name !== 'unsafe');
  anchor.tabIndex = -1;
  link.append(anchor, element(doc, 'span', 'evidence', data.messages[message[row] ?? 0]));
  const badge = element(doc, 'td', 'c-verdict');
  badge.append(element(doc, 'span', `badge v-${name}`, name));
  if (data.extras[row]?.isNew === true) badge.append(element(doc, 'span', 'new', 'new'));
  const where = element(doc, 'td', 'c-where', `${data.files[places[start] ?? 0]}:${places[start + 1]}`);
  if (more > 0) where.append(element(doc, 'span', 'more', ` +${more}`));
  const by = element(doc, 'td', 'c-by', data.checkers[checker[row] ?? 0]);
  const time = element(doc, 'td', 'c-time', `${((durationMs[row] ?? 0) / 1000).toFixed(1)} s`);
  for (const cell of [badge, link, where, by, time]) cell.setAttribute('role', 'gridcell');
  tr.append(badge, link, where, by, time);
  return tr;
}

function spacer(doc: Doc, height: number): El {
  const tr = element(doc, 'tr', 'spacer');
  tr.setAttribute('aria-hidden', 'true');
  const cell = element(doc, 'td', '');
  cell.style.height = `${height}px`;
  tr.append(cell);
  return tr;
}

function createTable(parts: TableParts): Table {
  const { win, data, view, onOpen, onClose } = parts;
  const doc = win.document;
  const grid = doc.getElementById('targets') as El;
  const body = doc.getElementById('rows') as El;
  const headers = Array.from(doc.querySelectorAll('th[data-sort]'));
  const rowHeight = 58;
  const overscan = 8;
  let active = 0;
  let first = -1;
  let last = -1;

  function render(from: number, to: number): void {
    const rows: El[] = [spacer(doc, from * rowHeight)];
    for (let position = from; position < to; position += 1) {
      const tr = rowElement(parts, view.rows[position] ?? 0, position);
      if (position === active) tr.setAttribute('aria-selected', 'true');
      rows.push(tr);
    }
    rows.push(spacer(doc, (view.rows.length - to) * rowHeight));
    body.replaceChildren(...rows);
    [first, last] = [from, to];
    if (active >= from && active < to) grid.setAttribute('aria-activedescendant', `row-${active}`);
    else grid.removeAttribute('aria-activedescendant');
  }

  function drawVisible(isForced: boolean): void {
    const above = -body.getBoundingClientRect().top;
    const inSight = Math.ceil(win.innerHeight / rowHeight);
    const top = Math.max(0, Math.min(Math.floor(above / rowHeight), view.rows.length - inSight));
    const from = Math.max(0, top - overscan);
    const to = Math.min(view.rows.length, top + inSight + overscan);
    const isCovered = first <= Math.max(0, top - 2) && last >= Math.min(view.rows.length, top + inSight + 2);
    if (isForced || !isCovered) render(from, to);
  }

  function draw(isReset: boolean): void {
    if (isReset) active = 0;
    grid.setAttribute('aria-rowcount', String(view.rows.length + 1));
    for (const header of headers) {
      const isSorted = header.dataset.sort === view.current.sort;
      header.setAttribute(
        'aria-sort',
        !isSorted ? 'none' : view.current.isDescending ? 'descending' : 'ascending',
      );
    }
    drawVisible(true);
  }

  function select(position: number): void {
    active = Math.max(0, Math.min(position, view.rows.length - 1));
    const top = body.getBoundingClientRect().top + active * rowHeight;
    const headRoom = 120;
    if (top < headRoom) win.scrollBy(0, top - headRoom);
    else if (top + rowHeight > win.innerHeight) win.scrollBy(0, top + rowHeight - win.innerHeight + 8);
    drawVisible(true);
  }

  function open(isByKeyboard: boolean): void {
    const row = view.rows[active];
    if (row !== undefined) onOpen(row, isByKeyboard);
  }

  const page = () => Math.max(1, Math.floor(win.innerHeight / rowHeight) - 3);
  const moves: Record<string, () => number> = {
    ArrowDown: () => active + 1,
    ArrowUp: () => active - 1,
    PageDown: () => active + page(),
    PageUp: () => active - page(),
    Home: () => 0,
    End: () => view.rows.length - 1,
  };

  function onKey(event: Ev): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    if (move !== undefined) select(move());
    else if (event.key === 'Enter') open(true);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  }

  grid.addEventListener('keydown', onKey);
  body.addEventListener('click', (event) => {
    const position = event.target?.closest('tr')?.dataset.position;
    if (position === undefined) return;
    active = Number(position);
    drawVisible(true);
    if (event.target?.closest('a') === null) open(false);
  });
  for (const header of headers) {
    header.addEventListener('click', () => {
      view.sort(header.dataset.sort as SortKey);
      draw(true);
    });
  }
  win.addEventListener('scroll', () => drawVisible(false), { passive: true });
  win.addEventListener('resize', () => drawVisible(true), { passive: true });
  return { draw, drawAll: (max) => render(0, Math.min(max, view.rows.length, data.columns.url.length)) };
}

export type CreateTable = typeof createTable;
export const TABLE_SCRIPT = scriptOf(createTable, [element, webLink, rowElement, spacer]);
