import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvChunks } from '../../src/report/csv.ts';
import { judgement, sampleReport, webTarget } from './support/sample.ts';

function csv(report: Parameters<typeof csvChunks>[0]): readonly string[] {
  return Array.from(csvChunks(report)).join('').split('\r\n');
}

test('one line for each place, with a header', () => {
  const past = new Map([['https://gone.example/page', { strikes: 2, lastAliveAt: '2026-10-04T00:00:00Z' }]]);
  assert.deepEqual(csv(sampleReport({ past })).slice(0, 6), [
    'file,line,column,url,verdict,reason,message,replacement,status,checkedBy,attempts,durationMs,lastAliveAt',
    'README.md,3,8,https://alive.example/,alive,http-200,200 on HEAD.,,200,web,1,120,',
    'docs/guide.md,9,2,https://alive.example/,alive,http-200,200 on HEAD.,,200,web,1,120,',
    'README.md,4,8,https://gone.example/page,dead,http-404,"404 on GET, twice, 3 s apart; last seen alive 2026-10-04.",,404,web,2,120,2026-10-04T00:00:00Z',
    'docs/guide.md,12,5,https://gone.example/page,dead,http-404,"404 on GET, twice, 3 s apart; last seen alive 2026-10-04.",,404,web,2,120,2026-10-04T00:00:00Z',
    'README.md,5,8,http://old.example/tool#usage,moved,http-301,"301 to https://new.example/tool, for good.",https://new.example/tool#usage,301,web,1,120,',
  ]);
});

test('no cell is a formula, none breaks out of its line', () => {
  const url = '=HYPERLINK("https://evil.example","x")';
  const report = sampleReport({
    targets: [webTarget(url, ['-a,\r\nb.md', 1, 1])],
    judgements: new Map([[url, judgement(url, 'invalid', 'not-a-url', { message: '@SUM(1)\0' })]]),
  });
  assert.equal(
    Array.from(csvChunks(report)).join('').split('\n').slice(1).join('\n'),
    '"\'-a,\r\nb.md",1,1,"\'=HYPERLINK(""https://evil.example"",""x"")",invalid,not-a-url,\'@SUM(1),,,web,1,120,\r\n',
  );
});
