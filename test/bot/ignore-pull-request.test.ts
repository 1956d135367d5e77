import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withIgnored } from '../../src/bot/ignore-pull-request.ts';

test('a settings file is begun', () => {
  assert.equal(withIgnored('', ['https://a.test/?x=1#y']), 'ignore:\n  - https://a.test/?x=1#y\n');
});

test('comments and order stay, what is there is not repeated', () => {
  const before = '# ours\nlint: false # not yet\nignore:\n  - https://a.test/ # flaky\nscope: file\n';
  assert.equal(
    withIgnored(before, ['https://a.test/', 'https://b.test/']),
    '# ours\nlint: false # not yet\nignore:\n  - https://a.test/ # flaky\n  - https://b.test/\nscope: file\n',
  );
});

test('a hostile link stays a plain text', () => {
  assert.equal(
    withIgnored('', ["https://a.test/': {evil: &a *a"]),
    `ignore:\n  - "https://a.test/': {evil: &a *a"\n`,
  );
});

test('a file that cannot be understood is not written over', () => {
  assert.throws(() => withIgnored('ignore: [', ['https://a.test/']), /cannot be understood/);
});
