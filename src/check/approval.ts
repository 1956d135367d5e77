/** Puts names and their addresses to the guard before anything is sent to them. */
import type { LookupAddress } from 'node:dns';
import { ExchangeFailure } from './failure.ts';
import { isPlaceholderAddress, refusedHost, refusedProxiedHost, specialPurposeOf } from './guard.ts';
import type { NameResolver } from './name-resolver.ts';

export interface ApprovalOptions {
  readonly resolver: NameResolver;
  readonly allowPrivate: boolean;
}

/** Addresses of a name that may be connected to; a failure of kind `unsafe` when there are only others. */
export async function approvedAddresses(
  hostname: string,
  options: ApprovalOptions,
): Promise<readonly LookupAddress[]> {
  const refused = options.allowPrivate ? undefined : refusedHost(hostname);
  if (refused) {
    throw unsafe(hostname, refused);
  }
  const addresses = await options.resolver.resolve(hostname);
  return options.allowPrivate ? addresses : approve(hostname, addresses);
}

function approve(hostname: string, addresses: readonly LookupAddress[]): readonly LookupAddress[] {
  const approved = addresses.filter(({ address }) => specialPurposeOf(address) === undefined);
  const [first] = addresses;
  if (approved.length === 0 && first) {
    throw unsafe(`${hostname} (${first.address})`, specialPurposeOf(first.address) ?? '');
  }
  return approved;
}

function unsafe(what: string, why: string): ExchangeFailure {
  return new ExchangeFailure('unsafe', 'ADDRESS_REFUSED', `${what} is not a public address: ${why}`);
}

/**
 * Before a name is handed to a proxy: refused by itself, or because it resolves to special addresses here. What cannot be
 * resolved here is left to the proxy, which may be the only one that can; so is a name whose local answer nobody can mean
 * (guard.ts, `isPlaceholderAddress`): networks that send everything through a proxy give out such answers for every name.
 */
export async function approveProxied(hostname: string, options: ApprovalOptions): Promise<void> {
  if (options.allowPrivate) {
    return;
  }
  const refused = refusedProxiedHost(hostname);
  if (refused) {
    throw unsafe(hostname, refused);
  }
  const addresses = await options.resolver.hint(hostname);
  if (addresses && !addresses.every(({ address }) => isPlaceholderAddress(address))) {
    approve(hostname, addresses);
  }
}
