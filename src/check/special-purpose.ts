/**
 * Addresses that are not places on the public internet: the rows of IANA's special-purpose registries (RFC 6890), with
 * the multicast and reserved blocks of the address spaces themselves.
 *
 * Rows that IANA calls globally reachable (AS112, AMT, the anycast addresses of PCP and TURN) are here too: they serve
 * routers, and no page lives on them. Left out on purpose, because what they stand for is an IPv4 address that is judged
 * in their place: 64:ff9b::/96 (RFC 6052) and 2002::/16 (RFC 3056).
 */
export interface AddressBlock {
  /** CIDR notation. */
  readonly block: string;
  readonly name: string;
  /** Where it is laid down. */
  readonly source: string;
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry */
export const IPV4_SPECIAL: readonly AddressBlock[] = [
  { block: '0.0.0.0/8', name: 'this network', source: 'RFC 791, section 3.2' },
  { block: '10.0.0.0/8', name: 'private use', source: 'RFC 1918' },
  { block: '100.64.0.0/10', name: 'carrier-grade NAT', source: 'RFC 6598' },
  { block: '127.0.0.0/8', name: 'loopback', source: 'RFC 1122, section 3.2.1.3' },
  { block: '169.254.0.0/16', name: 'link local (cloud metadata lives here)', source: 'RFC 3927' },
  { block: '172.16.0.0/12', name: 'private use', source: 'RFC 1918' },
  { block: '192.0.0.0/24', name: 'IETF protocol assignments', source: 'RFC 6890, section 2.1' },
  { block: '192.0.2.0/24', name: 'documentation', source: 'RFC 5737' },
  { block: '192.31.196.0/24', name: 'AS112', source: 'RFC 7535' },
  { block: '192.52.193.0/24', name: 'AMT', source: 'RFC 7450' },
  { block: '192.88.99.0/24', name: '6to4 relay anycast, deprecated', source: 'RFC 7526' },
  { block: '192.168.0.0/16', name: 'private use', source: 'RFC 1918' },
  { block: '192.175.48.0/24', name: 'AS112', source: 'RFC 7534' },
  { block: '198.18.0.0/15', name: 'benchmarking', source: 'RFC 2544' },
  { block: '198.51.100.0/24', name: 'documentation', source: 'RFC 5737' },
  { block: '203.0.113.0/24', name: 'documentation', source: 'RFC 5737' },
  { block: '224.0.0.0/4', name: 'multicast', source: 'RFC 5771' },
  { block: '240.0.0.0/4', name: 'reserved (and limited broadcast)', source: 'RFC 1112, RFC 8190' },
];

/** https://www.iana.org/assignments/iana-ipv6-special-registry, inside the one block that is handed out: 2000::/3. */
export const IPV6_SPECIAL: readonly AddressBlock[] = [
  { block: '2001::/23', name: 'IETF protocol assignments (Teredo, ORCHID, AMT, …)', source: 'RFC 2928' },
  { block: '2001:db8::/32', name: 'documentation', source: 'RFC 3849' },
  { block: '2620:4f:8000::/48', name: 'AS112', source: 'RFC 7534' },
  { block: '3fff::/20', name: 'documentation', source: 'RFC 9637' },
];

/**
 * The only IPv6 block from which public addresses are assigned (RFC 4291, section 2.4; IANA's IPv6 address space).
 * Whatever lies outside is loopback, unspecified, IPv4-mapped or -compatible, local NAT64 (64:ff9b:1::/48), discard,
 * SRv6 (5f00::/16), unique local (fc00::/7, AWS metadata fd00:ec2::254), link or site local, multicast, or unassigned.
 */
export const IPV6_GLOBAL_UNICAST = '2000::/3';

/** IPv6 blocks that carry the IPv4 address packets go to in the end: it is judged instead. `at`: its first byte. */
export const IPV4_CARRIERS: readonly (AddressBlock & { readonly at: number })[] = [
  { block: '64:ff9b::/96', name: 'NAT64', source: 'RFC 6052', at: 12 },
  { block: '2002::/16', name: '6to4', source: 'RFC 3056', at: 2 },
];

/** Last 64 bits of an ISATAP address, before its IPv4 address (RFC 5214, section 6.1): 0:5efe and 200:5efe. */
export const ISATAP_MARKERS: readonly (readonly number[])[] = [
  [0x00, 0x00, 0x5e, 0xfe],
  [0x02, 0x00, 0x5e, 0xfe],
];
