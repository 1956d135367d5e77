import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { approveProxied } from '../../src/check/approval.ts';
import { isSpecialPurpose, refusedHost, refusedProxiedHost } from '../../src/check/guard.ts';
import { IPV4_SPECIAL } from '../../src/check/special-purpose.ts';

/** RFC by RFC, and the public neighbours of each block. */
const ADDRESSES: readonly (readonly [string, boolean])[] = [
  ['0.0.0.0', true],
  ['0.255.1.2', true],
  ['1.1.1.1', false],
  ['9.255.255.255', false],
  ['10.0.0.1', true],
  ['11.0.0.0', false],
  ['100.63.255.255', false],
  ['100.64.0.1', true],
  ['100.127.255.255', true],
  ['100.128.0.0', false],
  ['127.0.0.1', true],
  ['127.255.255.254', true],
  ['169.254.169.254', true],
  ['172.15.255.255', false],
  ['172.16.0.1', true],
  ['172.31.255.255', true],
  ['172.32.0.0', false],
  ['192.0.0.170', true],
  ['192.0.2.1', true],
  ['192.88.99.1', true],
  ['192.168.1.1', true],
  ['192.169.0.0', false],
  ['198.18.0.1', true],
  ['198.20.0.0', false],
  ['198.51.100.7', true],
  ['203.0.113.9', true],
  ['223.255.255.255', false],
  ['224.0.0.1', true],
  ['239.255.255.255', true],
  ['240.0.0.1', true],
  ['255.255.255.255', true],
  ['::', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['::ffff:8.8.8.8', true],
  ['::7f00:1', true],
  ['64:ff9b::7f00:1', true],
  ['64:ff9b::10.0.0.1', true],
  ['64:ff9b::808:808', false],
  ['64:ff9b:1::1', true],
  ['100::1', true],
  ['2001::1', true],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', true],
  ['2001:db8::1', true],
  ['2001:4860:4860::8888', false],
  ['2002:7f00:1::', true],
  ['2002:a00:1::1', true],
  ['2002:808:808::1', false],
  ['2606:4700::6810:84e5', false],
  ['2606:4700::5efe:10.0.0.1', true],
  ['3fff::1', true],
  ['5f00::1', true],
  ['fc00::1', true],
  ['fd00:ec2::254', true],
  ['fe80::1%eth0', true],
  ['fec0::1', true],
  ['ff02::1', true],
  ['not an address', true],
];

describe('isSpecialPurpose', () => {
  for (const [address, isSpecial] of ADDRESSES) {
    test(`${address} is ${isSpecial ? 'special' : 'public'}`, () => {
      assert.equal(isSpecialPurpose(address), isSpecial);
    });
  }
});

test('names of this machine and this network are refused; others are left to their addresses', () => {
  const refused = [
    'localhost',
    'LOCALHOST.',
    'app.localhost',
    'printer.local',
    'metadata.google.internal',
    'router.home.arpa',
    '',
  ];
  assert.deepEqual(
    refused.filter((name) => refusedHost(name) === undefined),
    [],
  );
  const others = ['example.com', 'localhost.example.com', 'internal.example.com', 'intranet', '8.8.8.8'];
  assert.deepEqual(
    others.filter((name) => refusedHost(name) !== undefined),
    [],
  );
});

test('a name without a dot is not handed to a proxy', () => {
  assert.notEqual(refusedProxiedHost('intranet'), undefined);
  assert.notEqual(refusedProxiedHost('redis.'), undefined);
  assert.equal(refusedProxiedHost('example.com'), undefined);
});

/** An address of one of the special blocks, as its four bytes. */
const specialV4 = fc.constantFrom(...IPV4_SPECIAL).chain(({ block }) => {
  const [base, bits] = ipaddr.IPv4.parseCIDR(block);
  const first = base.toByteArray().reduce((sum, byte) => sum * 256 + byte, 0);
  return fc.integer({ min: 0, max: 2 ** (32 - bits) - 1 }).map((offset) => first + offset);
});

const bytesOf = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const fullWidth = (text: string) =>
  text.replace(/[\d.]/g, (character) =>
    character === '.' ? '。' : String.fromCharCode(0xff10 + Number(character)),
  );
const percent = (text: string) =>
  [...text].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('');

/** Ways to write one IPv4 address in a URL, by their number. */
const SPELLINGS: readonly ((value: number) => string)[] = [
  (value) => bytesOf(value).join('.'),
  (value) => `${bytesOf(value).join('.')}.`,
  (value) => String(value >>> 0),
  (value) => `0x${(value >>> 0).toString(16)}`,
  (value) => `0${(value >>> 0).toString(8)}`,
  (value) =>
    bytesOf(value)
      .map((byte) => `0x${byte.toString(16)}`)
      .join('.'),
  (value) =>
    bytesOf(value)
      .map((byte) => `0${byte.toString(8)}`)
      .join('.'),
  (value) => `${bytesOf(value)[0]}.${(value & 0xffffff) >>> 0}`,
  (value) => `${bytesOf(value).slice(0, 2).join('.')}.0x${(value & 0xffff).toString(16)}`,
  (value) => fullWidth(bytesOf(value).join('.')),
  (value) => percent(bytesOf(value).join('.')),
  (value) => `[::ffff:${bytesOf(value).join('.')}]`,
  (value) => `[::${bytesOf(value).join('.')}]`,
  (value) => `[64:ff9b::${bytesOf(value).join('.')}]`,
  (value) => `[2002:${(value >>> 16).toString(16)}:${(value & 0xffff).toString(16)}::1]`,
  (value) => `[64:ff9b:1::${bytesOf(value).join('.')}]`,
  (value) => `[2606:4700::5efe:${bytesOf(value).join('.')}]`,
  (value) => `[0:0:0:0:0:FFFF:${(value >>> 16).toString(16)}:${(value & 0xffff).toString(16)}]`,
];

test('no special-purpose address gets through, however it is written', () => {
  fc.assert(
    fc.property(
      specialV4,
      fc.constantFrom(...SPELLINGS),
      fc.constantFrom('http', 'https'),
      (value, spell, scheme) => {
        const url = URL.parse(`${scheme}://${spell(value)}/path`);
        // What no URL can be made of cannot be asked either.
        return url === null || refusedHost(url.hostname) !== undefined;
      },
    ),
    { numRuns: 2_000 },
  );
});

test('public addresses are not refused', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const isSpecial = IPV4_SPECIAL.some(({ block }) =>
        ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parseCIDR(block)),
      );
      return isSpecialPurpose(address) === isSpecial;
    }),
  );
});

test('behind a proxy, a placeholder from the local resolver says nothing; a private address does', async () => {
  const approve = (address: string) =>
    approveProxied('page.example', {
      allowPrivate: false,
      resolver: {
        hasWorked: true,
        resolve: async () => [],
        hint: async () => [{ address, family: address.includes(':') ? 6 : 4 }],
      },
    });
  for (const address of ['203.0.113.80', '198.18.0.7', '2001:db8::1', '93.184.215.14'])
    await approve(address);
  for (const address of [
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '100.64.0.1',
    'fd00::1',
    '0.0.0.0',
    '224.0.0.1',
  ]) {
    await assert.rejects(approve(address), /is not a public address/, address);
  }
});
