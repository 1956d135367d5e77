/**
 * X.509 certificates for the stand-in web, written in DER by hand (RFC 5280), signed with ECDSA P-256 by node:crypto:
 * Node can read certificates but not issue them.
 */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM of this certificate alone. */
  readonly certificate: string;
  /** PEM, PKCS #8. */
  readonly key: string;
}

export interface Issuer extends Certificate {
  readonly name: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const DAY_MS = 86_400_000;

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length = body.length;
  const head =
    length < 0x80
      ? [tag, length]
      : length < 0x100
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), body]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const set = (...parts: readonly Uint8Array[]) => der(0x31, ...parts);
const octets = (bytes: Uint8Array) => der(0x04, bytes);
const TRUE = Buffer.from([0x01, 0x01, 0xff]);

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) {
      groups.unshift((left & 0x7f) | 0x80);
    }
    bytes.push(...groups);
  }
  return der(0x06, Buffer.from(bytes));
}

function time(atMs: number): Buffer {
  const text = new Date(atMs).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return der(0x18, Buffer.from(`${text}Z`));
}

function distinguishedName(commonName: string): Buffer {
  return sequence(set(sequence(objectId('2.5.4.3'), der(0x0c, Buffer.from(commonName)))));
}

function extension(id: string, isCritical: boolean, value: Uint8Array): Buffer {
  return isCritical ? sequence(objectId(id), TRUE, octets(value)) : sequence(objectId(id), octets(value));
}

const ECDSA_SHA256 = sequence(objectId('1.2.840.10045.4.3.2'));

interface Wish {
  readonly commonName: string;
  /** Names for subjectAltName; an authority has none. */
  readonly hosts: readonly string[];
  readonly isAuthority: boolean;
  readonly publicKey: KeyObject;
  readonly issuerName: string;
  readonly issuerKey: KeyObject;
  readonly issuerPublicKey: KeyObject;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

function keyId(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest();
}

function issue(wish: Wish): string {
  const names = wish.hosts.map((host) => der(0x82, Buffer.from(host)));
  const extensions = [
    extension('2.5.29.19', true, wish.isAuthority ? sequence(TRUE) : sequence()),
    // keyUsage: keyCertSign + cRLSign for an authority, digitalSignature for a leaf
    extension(
      '2.5.29.15',
      true,
      Buffer.from(wish.isAuthority ? [0x03, 0x02, 0x01, 0x06] : [0x03, 0x02, 0x07, 0x80]),
    ),
    extension('2.5.29.14', false, octets(keyId(wish.publicKey))),
    extension('2.5.29.35', false, sequence(der(0x80, keyId(wish.issuerPublicKey)))),
    ...(names.length > 0 ? [extension('2.5.29.17', false, sequence(...names))] : []),
  ];
  const body = sequence(
    der(0xa0, Buffer.from([0x02, 0x01, 0x02])),
    der(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(8)])),
    ECDSA_SHA256,
    distinguishedName(wish.issuerName),
    sequence(time(wish.notBeforeMs), time(wish.notAfterMs)),
    distinguishedName(wish.commonName),
    wish.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', body, wish.issuerKey);
  const whole = sequence(body, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
  const lines = whole
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function pemOf(privateKey: KeyObject): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** An authority: a root without `parent`, an intermediate with one. */
export function createAuthority(name: string, parent?: Issuer): Issuer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = issue({
    commonName: name,
    hosts: [],
    isAuthority: true,
    publicKey,
    issuerName: parent?.name ?? name,
    issuerKey: parent?.privateKey ?? privateKey,
    issuerPublicKey: parent?.publicKey ?? publicKey,
    notBeforeMs: Date.now() - DAY_MS,
    notAfterMs: Date.now() + 30 * DAY_MS,
  });
  return { name, certificate, key: pemOf(privateKey), privateKey, publicKey };
}

export interface LeafWish {
  readonly hosts: readonly string[];
  /** Absent: self-signed. */
  readonly issuer?: Issuer;
  readonly isExpired?: boolean;
}

/** A server's certificate. */
export function createLeaf(wish: LeafWish): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const commonName = wish.hosts[0] ?? 'nobody';
  const certificate = issue({
    commonName,
    hosts: wish.hosts,
    isAuthority: false,
    publicKey,
    issuerName: wish.issuer?.name ?? commonName,
    issuerKey: wish.issuer?.privateKey ?? privateKey,
    issuerPublicKey: wish.issuer?.publicKey ?? publicKey,
    notBeforeMs: Date.now() - 20 * DAY_MS,
    notAfterMs: wish.isExpired ? Date.now() - 2 * DAY_MS : Date.now() + 20 * DAY_MS,
  });
  return { certificate, key: pemOf(privateKey) };
}
