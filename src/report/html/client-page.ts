import type { CreateTable } from './client-table.ts';
import type { CreateView } from './client-view.ts';
import type { PageData, RowExtra } from './data.ts';
import type { Doc, El, Win } from './dom.ts';
import { scriptOf } from './script.ts';

function node(doc: Doc, tag: string, className: string, ...content: (El | string)[]): El {
  const made = doc.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

function anchor(doc: Doc, url: string, text: string): El {
  if (!/^https?:\/\//i.test(url)) return node(doc, 'span', 'url', text);
  const link = node(doc, 'a', 'url', text);
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

/** A place, linked to its line where the repository is known. */
function placeNode(doc: Doc, data: PageData, fileNumber: number, line: number): El {
  const file = data.files[fileNumber] ?? '';
  const text = `${file}:${line}`;
  if (data.repository === undefined) return node(doc, 'span', 'place', text);
  const path = data.filePaths[fileNumber] ?? file.split('/').map(encodeURIComponent).join('/');
  return anchor(doc, `${data.repository.blobUrl}${path}?plain=1#L${line}`, text);
}

/** Facts of a row as pairs of a word and what stands beside it. */
function factsOf(doc: Doc, data: PageData, row: number): [string, El | string][] {
  const extra: RowExtra = data.extras[row] ?? {};
  const { checker, durationMs } = data.columns;
  const facts: [string, El | string | undefined][] = [
    [
      'replace by',
      extra.replacement === undefined ? undefined : anchor(doc, extra.replacement, extra.replacement),
    ],
    ['leads to', extra.finalUrl === undefined ? undefined : anchor(doc, extra.finalUrl, extra.finalUrl)],
    [
      'archived copy',
      extra.archive === undefined ? undefined : anchor(doc, extra.archive.url, `of ${extra.archive.day}`),
    ],
    ['last seen alive', extra.lastAlive],
    ['strikes', extra.strikes ? `${extra.strikes} of 3` : undefined],
    ['reason', extra.reason],
    ['status', extra.status === undefined ? undefined : String(extra.status)],
    ['answered by', data.checkers[checker[row] ?? 0]?.replace(/^none$/, 'nobody: it was not asked')],
    ['tries', extra.attempts ? String(extra.attempts) : undefined],
    ['time', `${((durationMs[row] ?? 0) / 1000).toFixed(1)} s`],
  ];
  return facts.flatMap(([word, value]): [string, El | string][] =>
    value === undefined ? [] : [[word, value]],
  );
}

/** Everything about one target, for the panel beside the table. */
function detailNodes(doc: Doc, data: PageData, row: number): El[] {
  const { url, verdict, message, places, placesEnd } = data.columns;
  const name = data.verdicts[verdict[row] ?? 0] ?? '';
  const address = url[row] ?? '';
  const list = node(doc, 'dl', '');
  for (const [word, value] of factsOf(doc, data, row))
    list.append(node(doc, 'dt', '', word), node(doc, 'dd', '', value));
  const spots = node(doc, 'ul', 'spots');
  const start = row === 0 ? 0 : (placesEnd[row - 1] ?? 0);
  const end = placesEnd[row] ?? 0;
  const shown = Math.min(end, start + 600);
  for (let at = start; at < shown; at += 3) {
    spots.append(node(doc, 'li', '', placeNode(doc, data, places[at] ?? 0, places[at + 1] ?? 0)));
  }
  if (shown < end) spots.append(node(doc, 'li', '', `and ${(end - shown) / 3} more`));
  const exchanges = data.extras[row]?.exchanges ?? [];
  const requests = exchanges.map((line) => node(doc, 'li', '', line));
  return [
    node(doc, 'p', '', node(doc, 'span', `badge v-${name}`, name)),
    node(doc, 'h2', 'detail-url', name === 'unsafe' ? address : anchor(doc, address, address)),
    node(doc, 'p', 'detail-message', data.messages[message[row] ?? 0] ?? ''),
    list,
    node(
      doc,
      'h3',
      '',
      `Linked from ${(end - start) / 3 === 1 ? 'one place' : `${(end - start) / 3} places`}`,
    ),
    spots,
    ...(requests.length === 0
      ? []
      : [node(doc, 'h3', '', 'Requests'), node(doc, 'ol', 'requests', ...requests)]),
  ];
}

/** Hosts with rot, as buttons that filter the table. */
function hostNodes(doc: Doc, data: PageData, onHost: (host: string) => void): El[] {
  const most = Math.max(1, ...data.rot.map(({ dead, suspect }) => dead + suspect));
  return data.rot.map(({ host, dead, suspect, total }) => {
    const bars = node(doc, 'span', 'bars');
    for (const [amount, name] of [
      [dead, 'dead'],
      [suspect, 'suspect'],
    ] as const) {
      const bar = node(doc, 'span', `bar v-${name}`);
      bar.style.width = `${(amount / most) * 100}%`;
      bars.append(bar);
    }
    const button = node(
      doc,
      'button',
      'host',
      node(doc, 'span', 'host-name', host),
      node(doc, 'span', 'host-count', `${dead + suspect} of ${total}`),
      bars,
    );
    button.type = 'button';
    button.title = `Show the targets of ${host}`;
    button.addEventListener('click', () => onHost(host));
    return node(doc, 'li', '', button);
  });
}

function findingNodes(doc: Doc, data: PageData): El[] {
  const items = data.findings.map(({ rule, severity, message, place: [file, line] }) =>
    node(
      doc,
      'li',
      '',
      node(doc, 'span', `severity s-${severity}`, severity),
      ' ',
      placeNode(doc, data, file, line),
      ` ${message} `,
      node(doc, 'code', '', rule),
    ),
  );
  if (data.findingsLeftOut > 0) items.push(node(doc, 'li', '', `and ${data.findingsLeftOut} more`));
  return items;
}

function fillCards(doc: Doc, data: PageData, onHost: (host: string) => void): void {
  const name = data.repository === undefined ? '' : data.repository.name;
  if (name !== '') doc.title = `${name}: ${doc.title}`;
  (doc.getElementById('repository') as El).textContent =
    name === '' ? '' : `${name} at ${data.repository?.commit} · `;
  (doc.getElementById('hosts') as El).replaceChildren(...hostNodes(doc, data, onHost));
  (doc.getElementById('warnings') as El).replaceChildren(
    ...data.warnings.map((text) => node(doc, 'li', '', text)),
  );
  (doc.getElementById('findings') as El).replaceChildren(...findingNodes(doc, data));
  (doc.getElementById('hosts-card') as El).hidden = data.rot.length === 0;
  (doc.getElementById('warnings-card') as El).hidden = data.warnings.length === 0;
  (doc.getElementById('findings-card') as El).hidden = data.findings.length === 0;
}

/** Puts the page to work: the table, the filters, the panel. `win` is the browser's window. */
function startPage(win: Win, createView: CreateView, createTable: CreateTable): void {
  const doc = win.document;
  const byId = (id: string) => doc.getElementById(id) as El;
  const data = JSON.parse(byId('data').textContent) as PageData;
  const view = createView(data);
  const panel = byId('detail');
  const search = byId('search');
  const chips = Array.from(doc.querySelectorAll('button[data-verdict]'));
  let timer = 0;

  function close(): void {
    panel.hidden = true;
    byId('targets').focus({ preventScroll: true });
  }

  function open(row: number, isByKeyboard: boolean): void {
    byId('detail-body').replaceChildren(...detailNodes(doc, data, row));
    panel.hidden = false;
    if (isByKeyboard) byId('close').focus({ preventScroll: true });
  }

  const table = createTable({ win, data, view, onOpen: open, onClose: close });

  function show(): void {
    const { verdicts, host, query, isNewOnly } = view.current;
    for (const chip of chips)
      chip.setAttribute('aria-pressed', String(verdicts.has(Number(chip.dataset.verdict))));
    const [shown, all] = [
      view.rows.length.toLocaleString('en'),
      data.columns.url.length.toLocaleString('en'),
    ];
    byId('status').textContent =
      shown === all ? `${all} targets` : `${shown} of ${all} targets${host === '' ? '' : ` · ${host}`}`;
    byId('reset').hidden = verdicts.size === 0 && host === '' && query === '' && !isNewOnly;
    byId('empty').hidden = view.rows.length > 0;
    byId('only-new').setAttribute('aria-pressed', String(isNewOnly));
    panel.hidden = true;
    table.draw(true);
  }

  function filter(change: Parameters<typeof view.filter>[0]): void {
    view.filter(change);
    show();
  }

  for (const chip of chips) {
    chip.addEventListener('click', () => {
      const verdicts = new Set(view.current.verdicts);
      const verdict = Number(chip.dataset.verdict);
      if (!verdicts.delete(verdict)) verdicts.add(verdict);
      filter({ verdicts });
    });
  }
  byId('only-new').hidden = !Object.values(data.extras).some(({ isNew }) => isNew === true);
  byId('only-new').addEventListener('click', () => filter({ isNewOnly: !view.current.isNewOnly }));
  search.addEventListener('input', () => {
    win.clearTimeout(timer);
    timer = win.setTimeout(() => filter({ query: search.value }), 120);
  });
  byId('reset').addEventListener('click', () => {
    search.value = '';
    filter({ verdicts: new Set(), query: '', host: '', isNewOnly: false });
    search.focus();
  });
  byId('close').addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  doc.addEventListener('keydown', (event) => {
    if (event.key !== '/' || doc.activeElement === search) return;
    event.preventDefault();
    search.focus();
  });
  win.addEventListener('beforeprint', () => table.drawAll(5000));
  win.addEventListener('afterprint', () => table.draw(false));
  fillCards(doc, data, (host) => {
    filter({ host, verdicts: new Set() });
    byId('table-card').scrollIntoView({ block: 'start' });
  });
  show();
}

export const PAGE_SCRIPT = scriptOf(startPage, [
  node,
  anchor,
  placeNode,
  factsOf,
  detailNodes,
  hostNodes,
  findingNodes,
  fillCards,
]);
