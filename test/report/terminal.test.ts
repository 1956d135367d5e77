import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { displayWidth, wrap } from '../../src/report/display-width.ts';
import { renderProgress } from '../../src/report/progress.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { finding, sampleReport, span } from './support/sample.ts';

const WIDE = `README.md
  4:8  error    Dead link: the page is gone.  dead-link
                https://gone.example/page
                404 on GET, twice, 3 s apart; last seen alive 2026-10-04.
                → Remove it, or link to the copy of 2026-01-04 at web.archive.org.
  5:8  warning  Moved for good.               moved-link
                http://old.example/tool#usage
                301 to https://new.example/tool.
                → https://new.example/tool#usage
  7:8  note     Not reached.                  unreachable-link
                https://slow.example/
                No answer in 20 s, three times.

docs/guide.md
   1:1  warning  Unexpected character \`!\` at end of heading, remove it  no-heading-punctuation
  3:14  warning  Probably no longer what was linked.                    suspect-link
                 https://parked.example/
                 The domain is offered for sale.
                 → Look at the page and link to another one.
  12:5  error    Dead link: the page is gone.                           dead-link
                 https://gone.example/page
                 404 on GET, twice, 3 s apart; last seen alive 2026-10-04.
                 → Remove it, or link to the copy of 2026-01-04 at web.archive.org.

2 documents · 9 links · 7 targets in 12.3 s, 0.6 a second, 14 requests
${'alive_1 · moved_1 · dead_1 · suspect_1 · blocked_1 · unreachable_1 · unsafe_1'.replaceAll('_', '\u00a0')}
Nobody can tell, the host turns robots away: medium.example\u00a01
Not reached this time: slow.example\u00a01
! docs/x.md is not UTF-8: it was not read.

✖ 2 errors, 3 warnings, 1 note
`;

describe('renderTerminal', () => {
  const report = sampleReport({ warnings: ['docs/x.md is not UTF-8: it was not read.'] });

  test('groups by file, aligns, and ends with the counts', () => {
    assert.equal(renderTerminal(report, { color: false, width: 120 }), WIDE);
    assert.equal(renderTerminal(report, { color: false }), WIDE);
  });

  test('colours change nothing but colours, and come only when asked for', () => {
    const colored = renderTerminal(report, { color: true, width: 120 });
    assert.notEqual(colored, WIDE);
    assert.equal(stripVTControlCharacters(colored), WIDE);
  });

  test('fits the width, apart from words that are longer', () => {
    const narrow = renderTerminal(report, { color: false, width: 60 });
    assert.deepEqual(
      narrow.split('\n').filter((line) => displayWidth(line) > 60),
      [],
    );
    assert.match(
      narrow,
      /\n {3}1:1 {2}warning {2}Unexpected character `!` at end of heading,\n {17}remove it {2}no-heading-punctuation\n/,
    );
    assert.match(
      narrow,
      /\n {2}3:14 {2}warning {2}Probably no longer what was linked\.\n {17}suspect-link\n/,
    );
  });

  test('quiet says errors and warnings only', () => {
    const quiet = renderTerminal(report, { color: false, quiet: true });
    assert.doesNotMatch(quiet, /note|documents|Nobody/);
    assert.match(quiet, /✖ 2 errors, 3 warnings\n$/);
    assert.equal(renderTerminal(sampleReport({ findings: [] }), { color: false, quiet: true }), '');
  });

  test('nothing found is one line more than the counts', () => {
    const text = renderTerminal(sampleReport({ findings: [], targets: [] }), { color: false });
    assert.equal(
      text,
      '2 documents · 9 links · 0 targets in 12.3 s, 0.0 a second, 14 requests\n\n✔ nothing to mend\n',
    );
  });

  test('documents cannot write to the terminal', () => {
    const text = renderTerminal(
      sampleReport({
        findings: [
          finding('dead-link', 'a\x1b[2J\n.md', span(1, 1, 3), {
            message: '\x1b]0;title\x07\u202ebad\r\n::error::x',
            url: 'https://user:secret@x.example/\x9b31m',
          }),
        ],
        warnings: ['\x1b[31mred'],
      }),
      { color: false },
    );
    assert.doesNotMatch(text, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    assert.doesNotMatch(text, /secret/);
    assert.match(text, /^a\\x1b\[2J\\n\.md\n/);
    assert.match(text, /\\x1b\]0;title\\x07\\u202ebad\\r\\n::error::x/);
  });

  test('100,000 findings in one file', () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      finding('dead-link', 'a.md', span(index + 1, 1, 3)),
    );
    assert.ok(
      renderTerminal(sampleReport({ findings: many }), { color: false, width: 80 }).length > 1_000_000,
    );
  });
});

describe('display width', () => {
  test('wide characters take two columns, marks none', () => {
    assert.deepEqual(['abc', '漢字', 'é', '👩‍👩‍👧', 'ｆ', '→'].map(displayWidth), [3, 4, 1, 2, 2, 1]);
  });
  test('the short way comes to the same as the long one', () => {
    const wide = displayWidth('漢');
    const letters = Array.from({ length: 0x3000 - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
    const differing = letters.filter(
      (letter) => displayWidth(`a${letter}b`) !== displayWidth(`a${letter}b漢`) - wide,
    );
    assert.deepEqual(differing, []);
  });
  test('lines break at spaces only', () => {
    assert.deepEqual(wrap('aa bb https://long.example/ cc', 6), ['aa bb', 'https://long.example/', 'cc']);
    assert.deepEqual(wrap('', 6), ['']);
  });
});

describe('renderProgress', () => {
  const progress = {
    done: 1234,
    total: 3000,
    hostsWaiting: ['a.example', 'b.example', 'c.example'],
    ratePerSecond: 41.2,
  };

  test('tells done, rate, time left and who keeps us waiting', () => {
    assert.equal(
      renderProgress({ ...progress, secondsLeft: 130 }, 120),
      '████████░░░░░░░░░░░░  1,234/3,000  41/s  2 min left  waiting for 3 hosts (a.example, b.example, …)',
    );
    assert.equal(
      renderProgress({ done: 1, total: 1, hostsWaiting: 1, ratePerSecond: 0.52, secondsLeft: 3 }, 120),
      '████████████████████  1/1  0.5/s  3 s left  waiting for one host',
    );
  });

  test('never takes more columns than there are', () => {
    for (let width = 20; width < 120; width += 7)
      assert.ok(displayWidth(renderProgress(progress, width)) <= width);
    assert.equal(renderProgress(progress, 35), '████████░░░░░░░░░░░░  1,234/3,000');
  });
});
