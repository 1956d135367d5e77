/**
 * The address guard: which hosts and addresses are never asked, however they are written. Used on every hop, on the name
 * before anything is sent, and on the very address a connection is opened to (connector.ts).
 *
 * Addresses are judged in the form the WHATWG URL parser gives them, so decimal, octal, hexadecimal, full-width and
 * percent-encoded spellings are the same address here.
 */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import {
  IPV4_CARRIERS,
  IPV4_SPECIAL,
  IPV6_GLOBAL_UNICAST,
  IPV6_SPECIAL,
  ISATAP_MARKERS,
} from './special-purpose.ts';

/** Names that stand for this machine or this network, whatever a resolver says. Suffixes cover the name itself. */
const SPECIAL_NAMES: readonly { readonly suffix: string; readonly source: string }[] = [
  { suffix: 'localhost', source: 'RFC 6761, section 6.3' },
  { suffix: 'localdomain', source: 'RFC 6762, appendix G' },
  { suffix: 'local', source: 'RFC 6762, section 3' },
  { suffix: 'internal', source: 'ICANN resolution 2024.07.29.06: private use; metadata.google.internal' },
  { suffix: 'home.arpa', source: 'RFC 8375' },
  { suffix: 'ip6-localhost', source: 'Debian /etc/hosts' },
  { suffix: 'ip6-loopback', source: 'Debian /etc/hosts' },
];

const special4 = IPV4_SPECIAL.map(({ block, name }) => ({ name, range: ipaddr.IPv4.parseCIDR(block) }));
const special6 = IPV6_SPECIAL.map(({ block, name }) => ({ name, range: ipaddr.IPv6.parseCIDR(block) }));
const carriers = IPV4_CARRIERS.map(({ block, name, at }) => ({
  name,
  at,
  range: ipaddr.IPv6.parseCIDR(block),
}));
const global6 = ipaddr.IPv6.parseCIDR(IPV6_GLOBAL_UNICAST);

/** What kind of special address it is, in a word or two; undefined for a public one. Not an address at all: special. */
export function specialPurposeOf(address: string): string | undefined {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 4) {
    const parsed = ipaddr.IPv4.parse(bare);
    return special4.find(({ range }) => parsed.match(range))?.name;
  }
  if (version === 6) {
    return specialPurposeOf6(ipaddr.IPv6.parse(bare));
  }
  return 'no address';
}

function specialPurposeOf6(address: ipaddr.IPv6): string | undefined {
  const bytes = address.toByteArray();
  const carrier = carriers.find(({ range }) => address.match(range));
  if (carrier) {
    const inner = specialPurposeOf(bytes.slice(carrier.at, carrier.at + 4).join('.'));
    return inner && `${inner}, through ${carrier.name}`;
  }
  if (!address.match(global6)) {
    return 'not global unicast';
  }
  const isIsatap = ISATAP_MARKERS.some((marker) => marker.every((byte, index) => bytes[8 + index] === byte));
  if (isIsatap) {
    const inner = specialPurposeOf(bytes.slice(12).join('.'));
    return inner && `${inner}, through ISATAP`;
  }
  return special6.find(({ range }) => address.match(range))?.name;
}

/** True for an address that must not be connected to: `127.0.0.1`, `[::1]`, `::ffff:10.0.0.1`, `64:ff9b::a00:1`. */
export function isSpecialPurpose(address: string): boolean {
  return specialPurposeOf(address) !== undefined;
}

/** Blocks that no packet is ever sent to, but that resolvers in front of a proxy give out in place of the real address. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['documentation', 'benchmarking']);

/**
 * True for an address that stands for nothing: `203.0.113.80`, `198.18.0.7`, `2001:db8::1`. Local resolvers answer so where only
 * the proxy knows the world (the “fake IP” mode of sing-box and Clash takes 198.18.0.0/15).
 */
export function isPlaceholderAddress(address: string): boolean {
  return PLACEHOLDERS.has(specialPurposeOf(address) ?? '');
}

/**
 * Why a URL's host is refused before anything is looked up; undefined when only its addresses can tell.
 *
 * @param hostname as `URL.hostname` has it: `127.0.0.1`, `[::1]`, `printer.local.`
 */
export function refusedHost(hostname: string): string | undefined {
  const name = hostname.toLowerCase().replace(/\.+$/, '');
  if (name === '') {
    return 'no host';
  }
  const bare = name.replace(/^\[|\]$/g, '');
  if (isIP(bare)) {
    return specialPurposeOf(bare);
  }
  const special = SPECIAL_NAMES.find(({ suffix }) => name === suffix || name.endsWith(`.${suffix}`));
  return special && `the name .${special.suffix}`;
}

/**
 * The same when a proxy does the looking up: there a name without a dot is refused too, because the proxy's network, which
 * we cannot see, is where it would lead.
 */
export function refusedProxiedHost(hostname: string): string | undefined {
  const refused = refusedHost(hostname);
  if (refused) {
    return refused;
  }
  const name = hostname.replace(/\.+$/, '');
  return name.includes('.') || name.includes(':') ? undefined : 'a name of the local network';
}
