/** The page's style. Colours are named once for light and once for dark; verdicts are told by words too, never by colour alone. */
export const STYLE = `
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
