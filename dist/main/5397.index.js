export const id = 5397;
export const ids = [5397,7778];
export const modules = {

/***/ 28803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
const VERDICTS = [
    'alive',
    'moved',
    'dead',
    'suspect',
    'blocked',
    'unreachable',
    'unsafe',
    'invalid',
    'skipped',
];


/***/ }),

/***/ 94867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ slowestHosts),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   nq: () => (/* binding */ countHosts),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);

function hostOf(url) {
    return URL.parse(url)?.host || '(repository)';
}
function countHosts(rows) {
    const counts = new Map();
    for (const { url } of rows) {
        const host = hostOf(url);
        counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    return Array.from(counts, ([host, count]) => ({ host, count })).sort((a, b) => b.count - a.count || (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.host, b.host));
}
function rowsOf(rows, verdict) {
    return rows.filter((row) => row.verdict === verdict);
}
const SLOW_MS = 2000;
function slowestHosts(rows, max) {
    const asked = rows.filter(({ checkedBy, attempts }) => checkedBy === 'web' && attempts > 0);
    const paces = Array.from(Map.groupBy(asked, ({ url }) => hostOf(url)), ([host, group]) => {
        const times = group.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
        return { host, count: group.length, medianMs: times[Math.floor(times.length / 2)] ?? 0 };
    });
    return paces
        .filter(({ medianMs }) => medianMs >= SLOW_MS)
        .sort((a, b) => b.medianMs - a.medianMs || (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.host, b.host))
        .slice(0, max);
}


/***/ }),

/***/ 35397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlChunks: () => (/* binding */ htmlChunks),
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/about.js
var about = __webpack_require__(88856);
// EXTERNAL MODULE: ./build/src/domain/verdict.js
var domain_verdict = __webpack_require__(28803);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(66366);
;// CONCATENATED MODULE: ./build/src/report/html/charts.js


function verdictBar({ verdicts, targets }) {
    let x = 0;
    const parts = domain_verdict/* VERDICTS */.b.filter((verdict) => verdicts[verdict] > 0).map((verdict) => {
        const width = (verdicts[verdict] / Math.max(1, targets)) * 1000;
        const part = `<rect class="v-${verdict}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="20"><title>${verdict} ${(0,plain_text/* number */.ai)(verdicts[verdict])}</title></rect>`;
        x += width;
        return part;
    });
    const label = domain_verdict/* VERDICTS */.b.filter((verdict) => verdicts[verdict] > 0).map((verdict) => `${verdict} ${(0,plain_text/* number */.ai)(verdicts[verdict])}`);
    return `<svg class="verdict-bar" role="img" aria-label="Verdicts: ${label.join(', ')}" viewBox="0 0 1000 20" preserveAspectRatio="none">${parts.join('')}</svg>`;
}
const WIDTH = 420;
const HEIGHT = 130;
const RUNS = 26;
function trendSvg(trend) {
    const runs = trend
        .slice(-RUNS)
        .map(({ at, verdicts }) => ({ at: (0,plain_text/* day */.vd)(at), dead: verdicts.dead ?? 0, suspect: verdicts.suspect ?? 0 }));
    if (runs.length < 2)
        return '';
    const most = Math.max(1, ...runs.map(({ dead, suspect }) => dead + suspect));
    const step = WIDTH / runs.length;
    const height = (amount) => (amount / most) * HEIGHT;
    const bars = runs.map(({ at, dead, suspect }, index) => {
        const x = (index * step + step * 0.15).toFixed(1);
        const width = (step * 0.7).toFixed(1);
        const rect = (name, y, tall) => `<rect class="v-${name}" x="${x}" y="${y.toFixed(1)}" width="${width}" height="${tall.toFixed(1)}"/>`;
        const title = `<title>${at}: ${(0,plain_text/* number */.ai)(dead)} dead, ${(0,plain_text/* number */.ai)(suspect)} suspect</title>`;
        const [low, high] = [height(dead), height(suspect)];
        return `<g>${title}${rect('dead', HEIGHT - low, low)}${rect('suspect', HEIGHT - low - high, high)}</g>`;
    });
    const last = runs.at(-1) ?? { at: '', dead: 0, suspect: 0 };
    const above = `<p class="scale"><span>most ${(0,plain_text/* number */.ai)(most)}</span><span>now ${(0,plain_text/* number */.ai)(last.dead + last.suspect)}</span></p>`;
    const below = `<p class="scale"><span>${runs[0]?.at}</span><span>${last.at}</span></p>`;
    const rows = runs.map(({ at, dead, suspect }) => `<tr><td>${at}</td><td>${dead}</td><td>${suspect}</td></tr>`);
    return `${above}<svg class="trend" aria-hidden="true" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">${bars.join('')}</svg>${below}
<table class="for-readers"><caption>Dead and suspect targets by run</caption><thead><tr><th>run</th><th>dead</th><th>suspect</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/script.js
function scriptOf(main, parts) {
    const text = [...parts, main].map((part) => part.toString()).join('\n\n');
    return `(() => {\n${text}\n\nreturn ${main.name};\n})()`.replaceAll('</', '<\\/');
}

;// CONCATENATED MODULE: ./build/src/report/html/client-page.js

function node(doc, tag, className, ...content) {
    const made = doc.createElement(tag);
    if (className !== '')
        made.className = className;
    made.append(...content);
    return made;
}
function client_page_anchor(doc, url, text) {
    if (!/^https?:\/\//i.test(url))
        return node(doc, 'span', 'url', text);
    const link = node(doc, 'a', 'url', text);
    link.href = url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    return link;
}
function placeNode(doc, data, fileNumber, line) {
    const file = data.files[fileNumber] ?? '';
    const text = `${file}:${line}`;
    if (data.repository === undefined)
        return node(doc, 'span', 'place', text);
    const path = data.filePaths[fileNumber] ?? file.split('/').map(encodeURIComponent).join('/');
    return client_page_anchor(doc, `${data.repository.blobUrl}${path}?plain=1#L${line}`, text);
}
function factsOf(doc, data, row) {
    const extra = data.extras[row] ?? {};
    const { checker, durationMs } = data.columns;
    const facts = [
        [
            'replace by',
            extra.replacement === undefined ? undefined : client_page_anchor(doc, extra.replacement, extra.replacement),
        ],
        ['leads to', extra.finalUrl === undefined ? undefined : client_page_anchor(doc, extra.finalUrl, extra.finalUrl)],
        [
            'archived copy',
            extra.archive === undefined ? undefined : client_page_anchor(doc, extra.archive.url, `of ${extra.archive.day}`),
        ],
        ['last seen alive', extra.lastAlive],
        ['strikes', extra.strikes ? `${extra.strikes} of 3` : undefined],
        ['reason', extra.reason],
        ['status', extra.status === undefined ? undefined : String(extra.status)],
        ['answered by', data.checkers[checker[row] ?? 0]?.replace(/^none$/, 'nobody: it was not asked')],
        ['tries', extra.attempts ? String(extra.attempts) : undefined],
        ['time', `${((durationMs[row] ?? 0) / 1000).toFixed(1)} s`],
    ];
    return facts.flatMap(([word, value]) => value === undefined ? [] : [[word, value]]);
}
function detailNodes(doc, data, row) {
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
    if (shown < end)
        spots.append(node(doc, 'li', '', `and ${(end - shown) / 3} more`));
    const exchanges = data.extras[row]?.exchanges ?? [];
    const requests = exchanges.map((line) => node(doc, 'li', '', line));
    return [
        node(doc, 'p', '', node(doc, 'span', `badge v-${name}`, name)),
        node(doc, 'h2', 'detail-url', name === 'unsafe' ? address : client_page_anchor(doc, address, address)),
        node(doc, 'p', 'detail-message', data.messages[message[row] ?? 0] ?? ''),
        list,
        node(doc, 'h3', '', `Linked from ${(end - start) / 3 === 1 ? 'one place' : `${(end - start) / 3} places`}`),
        spots,
        ...(requests.length === 0
            ? []
            : [node(doc, 'h3', '', 'Requests'), node(doc, 'ol', 'requests', ...requests)]),
    ];
}
function hostNodes(doc, data, onHost) {
    const most = Math.max(1, ...data.rot.map(({ dead, suspect }) => dead + suspect));
    return data.rot.map(({ host, dead, suspect, total }) => {
        const bars = node(doc, 'span', 'bars');
        for (const [amount, name] of [
            [dead, 'dead'],
            [suspect, 'suspect'],
        ]) {
            const bar = node(doc, 'span', `bar v-${name}`);
            bar.style.width = `${(amount / most) * 100}%`;
            bars.append(bar);
        }
        const button = node(doc, 'button', 'host', node(doc, 'span', 'host-name', host), node(doc, 'span', 'host-count', `${dead + suspect} of ${total}`), bars);
        button.type = 'button';
        button.title = `Show the targets of ${host}`;
        button.addEventListener('click', () => onHost(host));
        return node(doc, 'li', '', button);
    });
}
function findingNodes(doc, data) {
    const items = data.findings.map(({ rule, severity, message, place: [file, line] }) => node(doc, 'li', '', node(doc, 'span', `severity s-${severity}`, severity), ' ', placeNode(doc, data, file, line), ` ${message} `, node(doc, 'code', '', rule)));
    if (data.findingsLeftOut > 0)
        items.push(node(doc, 'li', '', `and ${data.findingsLeftOut} more`));
    return items;
}
function fillCards(doc, data, onHost) {
    const name = data.repository === undefined ? '' : data.repository.name;
    if (name !== '')
        doc.title = `${name}: ${doc.title}`;
    doc.getElementById('repository').textContent =
        name === '' ? '' : `${name} at ${data.repository?.commit} · `;
    doc.getElementById('hosts').replaceChildren(...hostNodes(doc, data, onHost));
    doc.getElementById('warnings').replaceChildren(...data.warnings.map((text) => node(doc, 'li', '', text)));
    doc.getElementById('findings').replaceChildren(...findingNodes(doc, data));
    doc.getElementById('hosts-card').hidden = data.rot.length === 0;
    doc.getElementById('warnings-card').hidden = data.warnings.length === 0;
    doc.getElementById('findings-card').hidden = data.findings.length === 0;
}
function startPage(win, createView, createTable) {
    const doc = win.document;
    const byId = (id) => doc.getElementById(id);
    const data = JSON.parse(byId('data').textContent);
    const view = createView(data);
    const panel = byId('detail');
    const search = byId('search');
    const chips = Array.from(doc.querySelectorAll('button[data-verdict]'));
    let timer = 0;
    function close() {
        panel.hidden = true;
        byId('targets').focus({ preventScroll: true });
    }
    function open(row, isByKeyboard) {
        byId('detail-body').replaceChildren(...detailNodes(doc, data, row));
        panel.hidden = false;
        if (isByKeyboard)
            byId('close').focus({ preventScroll: true });
    }
    const table = createTable({ win, data, view, onOpen: open, onClose: close });
    function show() {
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
    function filter(change) {
        view.filter(change);
        show();
    }
    for (const chip of chips) {
        chip.addEventListener('click', () => {
            const verdicts = new Set(view.current.verdicts);
            const verdict = Number(chip.dataset.verdict);
            if (!verdicts.delete(verdict))
                verdicts.add(verdict);
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
        if (event.key === 'Escape')
            close();
    });
    doc.addEventListener('keydown', (event) => {
        if (event.key !== '/' || doc.activeElement === search)
            return;
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
const PAGE_SCRIPT = scriptOf(startPage, [
    node,
    client_page_anchor,
    placeNode,
    factsOf,
    detailNodes,
    hostNodes,
    findingNodes,
    fillCards,
]);

;// CONCATENATED MODULE: ./build/src/report/html/client-table.js

function client_table_element(doc, tag, className, text = '') {
    const made = doc.createElement(tag);
    if (className !== '')
        made.className = className;
    if (text !== '')
        made.textContent = text;
    return made;
}
function webLink(doc, url, isLinked) {
    if (!isLinked || !/^https?:\/\//i.test(url))
        return client_table_element(doc, 'span', 'url', url);
    const link = client_table_element(doc, 'a', 'url', '');
    const scheme = /^https:\/\//i.exec(url)?.[0] ?? '';
    link.append(client_table_element(doc, 'span', 'scheme', scheme), url.slice(scheme.length));
    link.href = url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    return link;
}
function rowElement({ win, data }, row, position) {
    const doc = win.document;
    const { url, verdict, message, checker, durationMs, places, placesEnd } = data.columns;
    const name = data.verdicts[verdict[row] ?? 0] ?? '';
    const tr = client_table_element(doc, 'tr', 'row');
    tr.id = `row-${position}`;
    tr.dataset.position = String(position);
    tr.setAttribute('aria-rowindex', String(position + 2));
    const start = row === 0 ? 0 : (placesEnd[row - 1] ?? 0);
    const more = ((placesEnd[row] ?? 0) - start) / 3 - 1;
    const link = client_table_element(doc, 'td', 'c-link');
    const anchor = webLink(doc, url[row] ?? '', name !== 'unsafe');
    anchor.tabIndex = -1;
    link.append(anchor, client_table_element(doc, 'span', 'evidence', data.messages[message[row] ?? 0]));
    const badge = client_table_element(doc, 'td', 'c-verdict');
    badge.append(client_table_element(doc, 'span', `badge v-${name}`, name));
    if (data.extras[row]?.isNew === true)
        badge.append(client_table_element(doc, 'span', 'new', 'new'));
    const where = client_table_element(doc, 'td', 'c-where', `${data.files[places[start] ?? 0]}:${places[start + 1]}`);
    if (more > 0)
        where.append(client_table_element(doc, 'span', 'more', ` +${more}`));
    const by = client_table_element(doc, 'td', 'c-by', data.checkers[checker[row] ?? 0]);
    const time = client_table_element(doc, 'td', 'c-time', `${((durationMs[row] ?? 0) / 1000).toFixed(1)} s`);
    for (const cell of [badge, link, where, by, time])
        cell.setAttribute('role', 'gridcell');
    tr.append(badge, link, where, by, time);
    return tr;
}
function spacer(doc, height) {
    const tr = client_table_element(doc, 'tr', 'spacer');
    tr.setAttribute('aria-hidden', 'true');
    const cell = client_table_element(doc, 'td', '');
    cell.style.height = `${height}px`;
    tr.append(cell);
    return tr;
}
function createTable(parts) {
    const { win, data, view, onOpen, onClose } = parts;
    const doc = win.document;
    const grid = doc.getElementById('targets');
    const body = doc.getElementById('rows');
    const headers = Array.from(doc.querySelectorAll('th[data-sort]'));
    const rowHeight = 58;
    const overscan = 8;
    let active = 0;
    let first = -1;
    let last = -1;
    function render(from, to) {
        const rows = [spacer(doc, from * rowHeight)];
        for (let position = from; position < to; position += 1) {
            const tr = rowElement(parts, view.rows[position] ?? 0, position);
            if (position === active)
                tr.setAttribute('aria-selected', 'true');
            rows.push(tr);
        }
        rows.push(spacer(doc, (view.rows.length - to) * rowHeight));
        body.replaceChildren(...rows);
        [first, last] = [from, to];
        if (active >= from && active < to)
            grid.setAttribute('aria-activedescendant', `row-${active}`);
        else
            grid.removeAttribute('aria-activedescendant');
    }
    function drawVisible(isForced) {
        const above = -body.getBoundingClientRect().top;
        const inSight = Math.ceil(win.innerHeight / rowHeight);
        const top = Math.max(0, Math.min(Math.floor(above / rowHeight), view.rows.length - inSight));
        const from = Math.max(0, top - overscan);
        const to = Math.min(view.rows.length, top + inSight + overscan);
        const isCovered = first <= Math.max(0, top - 2) && last >= Math.min(view.rows.length, top + inSight + 2);
        if (isForced || !isCovered)
            render(from, to);
    }
    function draw(isReset) {
        if (isReset)
            active = 0;
        grid.setAttribute('aria-rowcount', String(view.rows.length + 1));
        for (const header of headers) {
            const isSorted = header.dataset.sort === view.current.sort;
            header.setAttribute('aria-sort', !isSorted ? 'none' : view.current.isDescending ? 'descending' : 'ascending');
        }
        drawVisible(true);
    }
    function select(position) {
        active = Math.max(0, Math.min(position, view.rows.length - 1));
        const top = body.getBoundingClientRect().top + active * rowHeight;
        const headRoom = 120;
        if (top < headRoom)
            win.scrollBy(0, top - headRoom);
        else if (top + rowHeight > win.innerHeight)
            win.scrollBy(0, top + rowHeight - win.innerHeight + 8);
        drawVisible(true);
    }
    function open(isByKeyboard) {
        const row = view.rows[active];
        if (row !== undefined)
            onOpen(row, isByKeyboard);
    }
    const page = () => Math.max(1, Math.floor(win.innerHeight / rowHeight) - 3);
    const moves = {
        ArrowDown: () => active + 1,
        ArrowUp: () => active - 1,
        PageDown: () => active + page(),
        PageUp: () => active - page(),
        Home: () => 0,
        End: () => view.rows.length - 1,
    };
    function onKey(event) {
        if (event.ctrlKey || event.metaKey || event.altKey)
            return;
        const move = moves[event.key];
        if (move !== undefined)
            select(move());
        else if (event.key === 'Enter')
            open(true);
        else if (event.key === 'Escape')
            onClose();
        else
            return;
        event.preventDefault();
    }
    grid.addEventListener('keydown', onKey);
    body.addEventListener('click', (event) => {
        const position = event.target?.closest('tr')?.dataset.position;
        if (position === undefined)
            return;
        active = Number(position);
        drawVisible(true);
        if (event.target?.closest('a') === null)
            open(false);
    });
    for (const header of headers) {
        header.addEventListener('click', () => {
            view.sort(header.dataset.sort);
            draw(true);
        });
    }
    win.addEventListener('scroll', () => drawVisible(false), { passive: true });
    win.addEventListener('resize', () => drawVisible(true), { passive: true });
    return { draw, drawAll: (max) => render(0, Math.min(max, view.rows.length, data.columns.url.length)) };
}
const TABLE_SCRIPT = scriptOf(createTable, [client_table_element, webLink, rowElement, spacer]);

;// CONCATENATED MODULE: ./build/src/report/html/client-view.js

function verdictRanks(names) {
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
function orderBy(data, key) {
    const { url, verdict, checker, durationMs } = data.columns;
    const ranks = verdictRanks(data.verdicts);
    const numbers = {
        place: (row) => row,
        verdict: (row) => ranks[verdict[row] ?? 0] ?? 0,
        checker: (row) => checker[row] ?? 0,
        time: (row) => durationMs[row] ?? 0,
    };
    const rows = url.map((_, row) => row);
    if (key === 'url') {
        const plain = url.map((each) => each.replace(/^https?:\/\/(?:www\.)?/, ''));
        return rows.sort((a, b) => (plain[a] ?? '') < (plain[b] ?? '') ? -1 : (plain[a] ?? '') > (plain[b] ?? '') ? 1 : a - b);
    }
    const valueOf = numbers[key];
    return rows.sort((a, b) => valueOf(a) - valueOf(b) || a - b);
}
function searchTexts(data) {
    const { url, message, places, placesEnd } = data.columns;
    return url.map((each, row) => {
        const words = [each, data.messages[message[row] ?? 0] ?? '', data.extras[row]?.replacement ?? ''];
        for (let at = row === 0 ? 0 : (placesEnd[row - 1] ?? 0); at < (placesEnd[row] ?? 0); at += 3) {
            words.push(`${data.files[places[at] ?? 0]}:${places[at + 1]}`);
        }
        return words.join('\n').toLowerCase();
    });
}
function createView(data) {
    const orders = new Map();
    let texts;
    let current = {
        verdicts: new Set(),
        query: '',
        host: '',
        isNewOnly: false,
        sort: 'verdict',
        isDescending: false,
    };
    let rows = [];
    function refresh() {
        const { verdicts, host, isNewOnly, sort, isDescending } = current;
        const words = current.query
            .toLowerCase()
            .split(/\s+/)
            .filter((word) => word !== '');
        if (words.length > 0)
            texts ??= searchTexts(data);
        const order = orders.get(sort) ?? orderBy(data, sort);
        orders.set(sort, order);
        const wantedHost = data.hosts.indexOf(host);
        const shown = order.filter((row) => {
            if (verdicts.size > 0 && !verdicts.has(data.columns.verdict[row] ?? -1))
                return false;
            if (host !== '' && data.columns.host[row] !== wantedHost)
                return false;
            if (isNewOnly && data.extras[row]?.isNew !== true)
                return false;
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
const VIEW_SCRIPT = scriptOf(createView, [verdictRanks, orderBy, searchTexts]);


// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/report/hosts.js
var report_hosts = __webpack_require__(94867);
;// CONCATENATED MODULE: ./build/src/report/html/data.js




const MAX_FINDINGS = 2000;
const MAX_HOSTS = 6;
const TOLD_BY_ROWS = new Set([
    'dead-link',
    'moved-link',
    'suspect-link',
    'unreachable-link',
    'unsafe-link',
    'invalid-link',
    'missing-file',
]);
function pageData(report, newRot) {
    const hosts = new Words();
    const files = new Words();
    const messages = new Words();
    const checkers = new Words();
    const extras = {};
    const columns = {
        url: [],
        verdict: [],
        host: [],
        message: [],
        checker: [],
        durationMs: [],
        places: [],
        placesEnd: [],
    };
    for (const [index, row] of report.targets.entries()) {
        columns.url.push((0,plain_text/* cleanText */.X5)((0,plain_text/* withoutCredentials */.ri)(row.url)));
        columns.verdict.push(domain_verdict/* VERDICTS */.b.indexOf(row.verdict));
        columns.host.push(hosts.index((0,report_hosts/* hostOf */.w4)(row.url)));
        columns.message.push(messages.index(row.message));
        columns.checker.push(checkers.index(row.checkedBy));
        columns.durationMs.push(row.durationMs);
        for (const { file, line, column } of row.occurrences)
            columns.places.push(files.index(file), line, column);
        columns.placesEnd.push(columns.places.length);
        const extra = extraOf(row, newRot.has(row.url));
        if (extra !== undefined)
            extras[index] = extra;
    }
    const others = report.findings.filter(({ rule }) => !TOLD_BY_ROWS.has(rule));
    const pageFindings = others.slice(0, MAX_FINDINGS).map(({ rule, severity, message, file, line }) => ({
        rule,
        severity,
        message: shown(message),
        place: [files.index(file), line],
    }));
    return {
        ...repositoryOf(report),
        verdicts: domain_verdict/* VERDICTS */.b,
        hosts: hosts.list,
        files: files.list.map(plain_text/* cleanText */.X5),
        filePaths: Object.fromEntries(files.list.flatMap((file, index) => ((0,plain_text/* cleanText */.X5)(file) === file ? [] : [[index, urlPath(file)]]))),
        messages: messages.list.map(shown),
        checkers: checkers.list,
        columns,
        extras,
        findings: pageFindings,
        findingsLeftOut: Math.max(0, others.length - MAX_FINDINGS),
        rot: hostRot(hosts.list, columns),
        warnings: [...report.warnings, ...report.notes].map(shown),
    };
}
class Words {
    list = [];
    #numbers = new Map();
    index(word) {
        const known = this.#numbers.get(word);
        if (known !== undefined)
            return known;
        this.#numbers.set(word, this.list.length);
        return this.list.push(word) - 1;
    }
}
function shown(text) {
    return (0,plain_text/* displayUrl */.Qy)(text, 600);
}
function repositoryOf({ repository }) {
    if (repository === undefined)
        return {};
    const { serverUrl, owner, name, commit } = repository;
    const blobUrl = `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/blob/${encodeURIComponent(commit)}/`;
    return { repository: { name: shown(`${owner}/${name}`), blobUrl, commit: shown(commit.slice(0, 7)) } };
}
function extraOf(row, isNew) {
    if (row.verdict === 'alive' && row.replacement === undefined && row.evidence === undefined)
        return undefined;
    const { reason, status, attempts, replacement, finalUrl, archive, history, evidence } = row;
    return {
        reason: shown(reason),
        attempts,
        ...(status === undefined ? {} : { status }),
        ...(replacement === undefined ? {} : { replacement: shown(replacement) }),
        ...(finalUrl === undefined || finalUrl === row.url ? {} : { finalUrl: shown(finalUrl) }),
        ...(archive === undefined ? {} : { archive: { url: archive.url, day: archive.takenAt.slice(0, 10) } }),
        ...(history === undefined || row.verdict !== 'unreachable' ? {} : { strikes: history.strikes }),
        ...(history?.lastAliveAt === undefined ? {} : { lastAlive: history.lastAliveAt.slice(0, 10) }),
        ...(isNew ? { isNew } : {}),
        ...(evidence === undefined ? {} : { exchanges: evidence.exchanges.map(exchangeLine) }),
    };
}
function exchangeLine({ look, method, url, hops, status, error, finalUrl, durationMs }) {
    const path = hops.map((hop) => `${hop.status === 0 ? 'meta refresh' : hop.status} → `).join('');
    const end = error === undefined ? String(status ?? 'no status') : `${error.kind} (${error.code})`;
    const landed = finalUrl === url ? '' : ` at ${finalUrl}`;
    return shown(`${look}: ${method} ${url} → ${path}${end}${landed}, ${Math.round(durationMs)} ms`);
}
function urlPath(file) {
    return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
function hostRot(hosts, { host, verdict }) {
    const counts = hosts.map((name) => ({ host: name, dead: 0, suspect: 0, total: 0 }));
    for (const [row, number] of host.entries()) {
        const of = counts[number];
        if (of === undefined)
            continue;
        of.total += 1;
        const name = domain_verdict/* VERDICTS */.b[verdict[row] ?? -1];
        if (name === 'dead' || name === 'suspect')
            of[name] += 1;
    }
    return counts
        .filter(({ dead, suspect }) => dead + suspect > 0)
        .sort((a, b) => b.dead + b.suspect - a.dead - a.suspect || b.dead - a.dead || (0,finding/* compareText */.n6)(a.host, b.host))
        .slice(0, MAX_HOSTS);
}

;// CONCATENATED MODULE: ./build/src/report/html/style.js
const STYLE = `
:root {
  color-scheme: light dark;
  --bg: #f7f6f3; --card: #ffffff; --ink: #1f1d1a; --muted: #6a655c; --line: #e3dfd6; --link: #1b5e8c; --hover: #f3f0ea;
  --alive: #3d8b5f; --moved: #b9770e; --dead: #b3261e; --suspect: #8a3fa8; --blocked: #54749f; --unreachable: #14828a;
  --unsafe: #7d1128; --invalid: #c2500f; --skipped: #8d8779;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #171614; --card: #201f1c; --ink: #ece8df; --muted: #a39d90; --line: #37342e; --link: #8cc4ec; --hover: #292722;
    --alive: #62b588; --moved: #e0a63c; --dead: #f0776c; --suspect: #cc8fe3; --blocked: #8fb0dd; --unreachable: #55c2c9;
    --unsafe: #ee7f99; --invalid: #f39455; --skipped: #a8a294;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 8px; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; }
main, header { max-width: 1240px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 32px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 4px; letter-spacing: -0.01em; }
h2 { font-size: 15px; margin: 0 0 12px; }
h3 { font-size: 13px; margin: 18px 0 6px; color: var(--muted); font-weight: 600; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: left; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.subtitle { color: var(--muted); margin: 0 0 20px; overflow-wrap: anywhere; }
.verdict-bar { display: block; width: 100%; height: 14px; border-radius: 7px; overflow: hidden; background: var(--line); }
.v-alive { --c: var(--alive); } .v-moved { --c: var(--moved); } .v-dead { --c: var(--dead); }
.v-suspect { --c: var(--suspect); } .v-blocked { --c: var(--blocked); } .v-unreachable { --c: var(--unreachable); }
.v-unsafe { --c: var(--unsafe); } .v-invalid { --c: var(--invalid); } .v-skipped { --c: var(--skipped); }
svg rect { fill: var(--c); }
.chips { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 28px; padding: 0; }
.chip { display: inline-flex; align-items: center; gap: 8px; padding: 5px 12px; border: 1px solid var(--line); border-radius: 999px; background: var(--card); }
.chip:hover { background: var(--hover); }
.chip::before { content: ""; width: 9px; height: 9px; border-radius: 50%; background: var(--c, var(--link)); }
.chip b { font-weight: 600; }
.chip[aria-pressed="true"] { border-color: var(--c, var(--link)); box-shadow: inset 0 0 0 1px var(--c, var(--link)); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 16px; margin-bottom: 20px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 18px 20px; min-width: 0; }
.card ul { list-style: none; margin: 0; padding: 0; }
.trend { display: block; width: 100%; height: 130px; border-bottom: 1px solid var(--line); }
.scale { display: flex; justify-content: space-between; color: var(--muted); font-size: 12.5px; margin: 0; }
.key { display: flex; gap: 16px; margin: 8px 0 0; color: var(--muted); font-size: 13px; }
.key span::before { content: ""; display: inline-block; width: 9px; height: 9px; border-radius: 2px; margin-right: 6px; background: var(--c); }
.for-readers { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.host { display: grid; grid-template-columns: 1fr auto; align-items: baseline; gap: 0 12px; width: calc(100% + 12px); padding: 5px 6px; margin: 0 -6px; border-radius: 6px; }
.host:hover { background: var(--hover); }
.host-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.host-count { color: var(--muted); font-size: 13px; }
.bars { grid-column: 1 / -1; display: flex; height: 5px; border-radius: 3px; background: var(--line); overflow: hidden; }
.bar { background: var(--c); }
#warnings li { padding: 3px 0; overflow-wrap: anywhere; }
#findings { max-height: 340px; overflow: auto; }
#findings li { padding: 5px 0; overflow-wrap: anywhere; }
#findings li + li { border-top: 1px solid var(--line); }
summary { cursor: pointer; font-weight: 600; }
details[open] summary { margin-bottom: 10px; }
.severity { font-size: 12px; font-weight: 600; color: var(--c); }
.s-error { --c: var(--dead); } .s-warning { --c: var(--moved); } .s-note { --c: var(--blocked); }
code { font: 12.5px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: var(--muted); }
.toolbar { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: center; margin-bottom: 12px; }
#search { flex: 1 1 240px; min-width: 0; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; }
#search::placeholder { color: var(--muted); opacity: 1; }
.status { color: var(--muted); overflow-wrap: anywhere; }
.plain { color: var(--link); padding: 4px 2px; }
.plain:hover { text-decoration: underline; }
.split { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-items: start; margin-bottom: 40px; }
.frame { background: var(--card); border: 1px solid var(--line); border-radius: 12px; min-width: 0; overflow: clip; }
table#targets { width: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 0; }
#targets:focus-visible { outline-offset: 3px; border-radius: 12px; }
thead th { height: 41px; line-height: 20px; position: sticky; top: 0; z-index: 2; background: var(--card); border-bottom: 1px solid var(--line); padding: 10px 12px; font-size: 13px; font-weight: 600; text-align: left; color: var(--muted); }
thead th button { white-space: nowrap; }
#findings-card { margin-bottom: 20px; }
thead button::after { content: " ↕"; opacity: 0.45; }
th[aria-sort="ascending"] button::after { content: " ↑"; opacity: 1; }
th[aria-sort="descending"] button::after { content: " ↓"; opacity: 1; }
th[aria-sort="ascending"], th[aria-sort="descending"] { color: var(--ink); }
.h-verdict { width: 144px; } .h-where { width: 24%; } .h-by { width: 124px; } .h-time { width: 84px; }
.row { height: 58px; cursor: pointer; }
.row td { height: 58px; padding: 0 12px; border-bottom: 1px solid var(--line); vertical-align: middle; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row:hover td { background: var(--hover); }
#targets:focus .row[aria-selected="true"] td { background: var(--hover); box-shadow: inset 0 1px var(--link), inset 0 -1px var(--link); }
.spacer td { padding: 0; border: 0; }
.badge { display: inline-block; padding: 2px 9px; border-radius: 999px; font-size: 13px; font-weight: 600; color: var(--c); background: color-mix(in srgb, var(--c) 13%, transparent); }
.new { display: block; margin: 1px 0 -3px 10px; font-size: 10.5px; line-height: 1.2; font-weight: 600; color: var(--link); text-transform: uppercase; letter-spacing: 0.04em; }
.c-link .url, .c-link .evidence { display: block; width: fit-content; max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
.evidence, .c-where, .c-by, .c-time { color: var(--muted); font-size: 13px; }
.c-time, .h-time { text-align: right; }
.more { color: var(--muted); }
#empty { padding: 28px; text-align: center; color: var(--muted); margin: 0; }
#detail { position: sticky; top: 12px; max-height: calc(100vh - 24px); overflow: auto; overscroll-behavior: contain; }
#detail p:first-child { margin: 0 0 10px; }
#close { float: right; width: 32px; height: 32px; border-radius: 8px; text-align: center; font-size: 20px; line-height: 1; color: var(--muted); }
#close:hover { background: var(--hover); }
.detail-url { font-size: 15px; overflow-wrap: anywhere; margin: 10px 0 6px; }
.detail-message { margin: 0 0 14px; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 14px; margin: 0; font-size: 14px; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
.spots li, .requests li { overflow-wrap: anywhere; padding: 2px 0; font-size: 14px; }
.requests { margin: 0; padding-left: 20px; color: var(--muted); }
.hint { color: var(--muted); font-size: 13px; margin: -28px 0 40px; }
kbd { font: 12px ui-monospace, Menlo, Consolas, monospace; border: 1px solid var(--line); border-radius: 4px; padding: 0 4px; }
@media (min-width: 1000px) {
  .split:has(#detail:not([hidden])) { grid-template-columns: minmax(0, 1fr) 380px; }
  .split:has(#detail:not([hidden])) :is(.c-by, .h-by, .c-time, .h-time) { display: none; }
}
@media (max-width: 999px) {
  #detail { position: fixed; inset: auto 0 0 0; z-index: 5; max-height: 72vh; border-radius: 16px 16px 0 0; box-shadow: 0 -8px 40px rgb(0 0 0 / 0.25); padding-bottom: 32px; }
}
@media (max-width: 760px) {
  main, header { padding-left: 14px; padding-right: 14px; }
  header { padding-top: 20px; }
  h1 { font-size: 22px; }
  .c-where, .h-where, .c-by, .h-by, .c-time, .h-time, .hint { display: none; }
  .h-verdict { width: 122px; } .badge { padding: 2px 7px; font-size: 12px; } .c-link .scheme { display: none; }
  .row td, thead th { padding-left: 10px; padding-right: 10px; }
  .chips { gap: 6px; } .chip { padding: 4px 10px; font-size: 14px; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: auto; } }
@media print {
  :root { --bg: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #bbb; --link: #000; }
  body { font-size: 10.5px; }
  .toolbar, .hint, #detail, .spacer, thead button::after { display: none; }
  .card, .frame { border: 0; padding: 0; break-inside: avoid; } .frame { break-inside: auto; }
  .row, .row td { height: auto; } .row { break-inside: avoid; }
  .row td { white-space: normal; overflow: visible; padding: 4px 6px; overflow-wrap: anywhere; }
  .c-link .url { white-space: normal; } thead th { position: static; }
  thead { display: table-header-group; }
  .verdict-bar, .bar, .chip::before, .badge, svg rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./build/src/report/html.js










function renderHtml(report, options = {}) {
    return Array.from(htmlChunks(report, options)).join('');
}
function* htmlChunks(report, options = {}) {
    yield head();
    yield `<body>\n${header(report, options)}\n<main>\n${cards(report, options)}\n${TABLE}\n</main>\n`;
    yield '<script type="application/json" id="data">';
    yield JSON.stringify(pageData(report, options.newRot ?? new Set())).replaceAll('<', '\\u003c');
    yield `</script>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}
const SCRIPT = `(${PAGE_SCRIPT})(window, ${VIEW_SCRIPT}, ${TABLE_SCRIPT});`;
function head() {
    const policy = [
        "default-src 'none'",
        `script-src '${sourceHash(SCRIPT)}'`,
        `style-src '${sourceHash(STYLE)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ];
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Link report</title>
<style>${STYLE}</style>
</head>
`;
}
function sourceHash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
}
function header({ totals, startedAt, durationMs }, { newRot }) {
    const rot = totals.verdicts.dead + totals.verdicts.suspect;
    const fresh = newRot?.size ?? 0;
    const news = fresh === 0 ? '' : `, ${(0,plain_text/* number */.ai)(fresh)} of them new`;
    const title = rot === 0 ? 'No rotten links' : `${(0,plain_text/* count */.U9)(rot, 'rotten link')} of ${(0,plain_text/* number */.ai)(totals.targets)}${news}`;
    const facts = `${(0,plain_text/* count */.U9)(totals.links, 'link')} in ${(0,plain_text/* count */.U9)(totals.documents, 'document')}, checked ${(0,plain_text/* day */.vd)(startedAt)} in ${(0,plain_text/* duration */.p0)(durationMs)}`;
    return `<header>
<h1>${title}</h1>
<p class="subtitle"><span id="repository"></span>${facts}</p>
${verdictBar(totals)}
${chips(totals)}
</header>`;
}
function chips({ verdicts }) {
    const buttons = domain_verdict/* VERDICTS */.b.flatMap((verdict, index) => verdicts[verdict] === 0
        ? []
        : `<button type="button" class="chip v-${verdict}" data-verdict="${index}" aria-pressed="false">${verdict} <b>${(0,plain_text/* number */.ai)(verdicts[verdict])}</b></button>`);
    return `<div class="chips" role="group" aria-label="Show verdicts">${buttons.join('')}</div>`;
}
function cards(report, { trend = [] }) {
    const chart = trendSvg(trend);
    const key = '<p class="key"><span class="v-dead">dead</span><span class="v-suspect">suspect</span></p>';
    const trendCard = chart === '' ? '' : `<section class="card"><h2>Rot over time</h2>${chart}${key}</section>`;
    const others = report.findings.length;
    return `<div class="cards">
${trendCard}
<section class="card" id="hosts-card"><h2>Hosts by rot</h2><ul id="hosts"></ul></section>
<section class="card" id="warnings-card"><h2>About this run</h2><ul id="warnings"></ul></section>
</div>
<section class="card" id="findings-card"${others === 0 ? ' hidden' : ''}><details><summary>Other findings in the documents</summary><ul id="findings"></ul></details></section>`;
}
const COLUMNS = [
    ['verdict', 'verdict', 'verdict'],
    ['url', 'link', 'link and evidence'],
    ['place', 'where', 'where'],
    ['checker', 'by', 'checked by'],
    ['time', 'time', 'time'],
];
const TABLE = `<section id="table-card" aria-label="Targets">
<div class="toolbar">
<input id="search" type="search" placeholder="Search links, evidence, files" aria-label="Search links, evidence, files" autocomplete="off" spellcheck="false">
<button type="button" class="chip" id="only-new" aria-pressed="false">new rot only</button>
<button type="button" class="plain" id="reset" hidden>show all</button>
<span class="status" id="status" role="status"></span>
</div>
<div class="split">
<div class="frame">
<table id="targets" role="grid" tabindex="0" aria-label="Targets" aria-readonly="true" aria-colcount="5" aria-describedby="keys">
<thead><tr aria-rowindex="1">${COLUMNS.map(([key, name, words]) => `<th scope="col" class="h-${name}" data-sort="${key}" aria-sort="none"><button type="button">${words}</button></th>`).join('')}</tr></thead>
<tbody id="rows"></tbody>
</table>
<p id="empty" hidden>Nothing matches.</p>
</div>
<aside id="detail" class="card" aria-label="Details of the target" hidden><button type="button" id="close" aria-label="Close">×</button><div id="detail-body" aria-live="polite"></div></aside>
</div>
<p class="hint" id="keys"><kbd>/</kbd> searches; in the table <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes. Made by <a href="${about/* HOMEPAGE */.py}">Deadwood</a>.</p>
<noscript><p>The table of targets needs JavaScript; it runs from this file alone and fetches nothing.</p></noscript>
</section>`;


/***/ })

};
