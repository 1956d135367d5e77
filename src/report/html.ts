import { createHash } from 'node:crypto';
import { HOMEPAGE } from '../about.ts';
import { VERDICTS } from '../domain/verdict.ts';
import { trendSvg, verdictBar } from './html/charts.ts';
import { PAGE_SCRIPT } from './html/client-page.ts';
import { TABLE_SCRIPT } from './html/client-table.ts';
import { VIEW_SCRIPT } from './html/client-view.ts';
import { pageData } from './html/data.ts';
import { STYLE } from './html/style.ts';
import type { RunCounts } from './issue-model.ts';
import type { RunReport, Totals } from './model.ts';
import { count, day, duration, number } from './plain-text.ts';

export interface HtmlOptions {
  /** Oldest first, this run last: drawn as rot over time from two runs on. */
  readonly trend?: readonly RunCounts[];
  /** Targets (by url) that rotted since the run before; they wear “new”. */
  readonly newRot?: ReadonlySet<string>;
}

/**
 * The report as one HTML file that needs nothing else: no network, no other file. Everything that came from outside lies
 * in a block of JSON and reaches the page as text only; what is written here is numbers, dates and our own words. The
 * content security policy allows this very script and style (by their hashes) and nothing to be fetched.
 */
export function renderHtml(report: RunReport, options: HtmlOptions = {}): string {
  return Array.from(htmlChunks(report, options)).join('');
}

/** The same in a few chunks: the data, some 15 MB for 150,000 targets, is a chunk for itself. */
export function* htmlChunks(report: RunReport, options: HtmlOptions = {}): Generator<string> {
  yield head();
  yield `<body>\n${header(report, options)}\n<main>\n${cards(report, options)}\n${TABLE}\n</main>\n`;
  yield '<script type="application/json" id="data">';
  yield JSON.stringify(pageData(report, options.newRot ?? new Set())).replaceAll('<', '\\u003c');
  yield `</script>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

const SCRIPT = `(${PAGE_SCRIPT})(window, ${VIEW_SCRIPT}, ${TABLE_SCRIPT});`;

function head(): string {
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

/** `sha256-…` of a script or style as the policy wants it (CSP 3, section 2.3.1). */
function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function header({ totals, startedAt, durationMs }: RunReport, { newRot }: HtmlOptions): string {
  const rot = totals.verdicts.dead + totals.verdicts.suspect;
  const fresh = newRot?.size ?? 0;
  const news = fresh === 0 ? '' : `, ${number(fresh)} of them new`;
  const title =
    rot === 0 ? 'No rotten links' : `${count(rot, 'rotten link')} of ${number(totals.targets)}${news}`;
  const facts = `${count(totals.links, 'link')} in ${count(totals.documents, 'document')}, checked ${day(startedAt)} in ${duration(durationMs)}`;
  return `<header>
<h1>${title}</h1>
<p class="subtitle"><span id="repository"></span>${facts}</p>
${verdictBar(totals)}
${chips(totals)}
</header>`;
}

/** The verdicts with their numbers: the bar's legend and the table's filter at once. */
function chips({ verdicts }: Totals): string {
  const buttons = VERDICTS.flatMap((verdict, index) =>
    verdicts[verdict] === 0
      ? []
      : `<button type="button" class="chip v-${verdict}" data-verdict="${index}" aria-pressed="false">${verdict} <b>${number(verdicts[verdict])}</b></button>`,
  );
  return `<div class="chips" role="group" aria-label="Show verdicts">${buttons.join('')}</div>`;
}

function cards(report: RunReport, { trend = [] }: HtmlOptions): string {
  const chart = trendSvg(trend);
  const key = '<p class="key"><span class="v-dead">dead</span><span class="v-suspect">suspect</span></p>';
  const trendCard =
    chart === '' ? '' : `<section class="card"><h2>Rot over time</h2>${chart}${key}</section>`;
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
] as const;

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
<thead><tr aria-rowindex="1">${COLUMNS.map(
  ([key, name, words]) =>
    `<th scope="col" class="h-${name}" data-sort="${key}" aria-sort="none"><button type="button">${words}</button></th>`,
).join('')}</tr></thead>
<tbody id="rows"></tbody>
</table>
<p id="empty" hidden>Nothing matches.</p>
</div>
<aside id="detail" class="card" aria-label="Details of the target" hidden><button type="button" id="close" aria-label="Close">×</button><div id="detail-body" aria-live="polite"></div></aside>
</div>
<p class="hint" id="keys"><kbd>/</kbd> searches; in the table <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes. Made by <a href="${HOMEPAGE}">Deadwood</a>.</p>
<noscript><p>The table of targets needs JavaScript; it runs from this file alone and fetches nothing.</p></noscript>
</section>`;
