import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeOf, isArticle, isHome, siteOf } from '../../src/judge/address.ts';

function change(from: string, to: string) {
  return changeOf(new URL(from), new URL(to));
}

describe('what is noise between two addresses', () => {
  const noise: readonly (readonly [string, string])[] = [
    ['http://a.example/x', 'https://a.example/x'],
    ['https://a.example/x', 'https://www.a.example/x'],
    ['https://m.a.example/x', 'https://a.example/x'],
    ['https://a.example/x', 'https://a.example/x/'],
    ['https://a.example/x/index.html', 'https://a.example/x/'],
    ['https://a.example/', 'https://a.example/index.php'],
    ['https://a.example/X', 'https://a.example/x'],
    ['https://a.example/%7euser', 'https://a.example/~user'],
    ['https://a.example/x', 'https://a.example/x?utm_source=a&gclid=b'],
    ['https://a.example/x?b=1&a=2', 'https://a.example/x?a=2&b=1'],
    ['https://a.example/x', 'https://a.example/x;jsessionid=AB12'],
    ['https://a.example/x', 'https://a.example/en-us/x'],
    ['https://a.example/de/x', 'https://a.example/en/x'],
    ['https://a.example/x', 'https://a.example/x?hl=de'],
    ['https://a.example/x', 'https://de.a.example/x'],
  ];
  for (const [from, to] of noise) {
    test(`${from} → ${to}`, () => assert.equal(change(from, to).isNoise, true));
  }
  const signal: readonly (readonly [string, string])[] = [
    ['https://a.example/x', 'https://a.example/y'],
    ['https://a.example/x', 'https://b.example/x'],
    ['https://a.example/?p=1', 'https://a.example/'],
    ['https://a.example/x?id=1', 'https://a.example/x?id=2'],
    ['https://blog.a.example/', 'https://a.example/'],
    ['https://a.example/go/x', 'https://a.example/x'],
    ['https://a.example:8443/x', 'https://a.example/x'],
  ];
  for (const [from, to] of signal) {
    test(`${from} ≠ ${to}`, () => assert.equal(change(from, to).isNoise, false));
  }
});

test('collapses are told from moves', () => {
  const facts = (from: string, to: string) => {
    const { isToRoot, isToSection } = change(from, to);
    return { isToRoot, isToSection };
  };
  const root = { isToRoot: true, isToSection: false };
  const section = { isToRoot: false, isToSection: true };
  const neither = { isToRoot: false, isToSection: false };
  assert.deepEqual(facts('https://a.example/b/c', 'https://www.a.example/'), root);
  assert.deepEqual(facts('https://a.example/b/c', 'https://a.example/en/'), root);
  assert.deepEqual(facts('https://a.example/?p=12', 'https://a.example/'), root);
  assert.deepEqual(facts('https://a.example/us/2009/x', 'https://a.example/us'), section);
  assert.deepEqual(facts('https://a.example/docs/api/x', 'https://a.example/docs/'), section);
  assert.deepEqual(facts('https://a.example/show?id=7', 'https://a.example/show'), section);
  assert.deepEqual(facts('https://a.example/home', 'https://a.example/'), neither);
  assert.deepEqual(facts('https://a.example/guide/introduction', 'https://a.example/guide'), neither);
  assert.deepEqual(facts('https://a.example/docs/latest/', 'https://a.example/docs'), neither);
  assert.deepEqual(facts('https://a.example/b', 'https://a.example/b/c'), neither);
  assert.deepEqual(facts('https://a.example/2019/x', 'https://a.example/x'), neither);
});

test('a path that was kept on another host', () => {
  const kept = (from: string, to: string) => change(from, to).keepsPath;
  assert.equal(kept('https://blog.old.example/go-slices', 'https://new.example/blog/go-slices'), true);
  assert.equal(
    kept('https://old.example/project/guide/install', 'https://project.example/guide/install'),
    true,
  );
  assert.equal(kept('https://old.example/a/x', 'https://new.example/x'), false);
  assert.equal(kept('https://old.example/a?id=1', 'https://new.example/a'), false);
  assert.equal(kept('https://old.example/a', 'https://new.example/'), false);
});

test('front pages and articles', () => {
  for (const home of ['/', '/index.html', '/en/', '/en-US/home', '/?utm_source=x']) {
    assert.equal(isHome(new URL(home, 'https://a.example')), true, home);
  }
  for (const page of ['/about', '/?p=1', '/en/about']) {
    assert.equal(isHome(new URL(page, 'https://a.example')), false, page);
  }
  assert.equal(isArticle(new URL('https://a.example/us/2009/09/13/tennis')), true);
  assert.equal(isArticle(new URL('https://a.example/blog/how-to-build-a-raft')), true);
  assert.equal(isArticle(new URL('https://a.example/products/widget')), false);
  assert.equal(isArticle(new URL('https://a.example/archive/2009')), false);
});

test('sites are what one owner registers', () => {
  assert.equal(siteOf('docs.a.co.uk'), 'a.co.uk');
  assert.equal(siteOf('someone.github.io'), 'someone.github.io');
  assert.equal(siteOf('192.0.2.1'), '192.0.2.1');
});
