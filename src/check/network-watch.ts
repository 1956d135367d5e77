import type { ExchangeError } from '../domain/evidence.ts';
import type { Sight } from './look.ts';

/** Hosts that must fail, with none answering, before the network counts as missing. */
const FAILED_HOSTS = 8;

/** Whether this machine has a network at all: a run without one is told so at once, not by a time-out for each link. */
export class NetworkWatch {
  readonly #failedHosts = new Set<string>();
  #isThere = false;

  /** Something has answered. */
  get isThere(): boolean {
    return this.#isThere;
  }

  get isMissing(): boolean {
    return !this.#isThere && this.#failedHosts.size >= FAILED_HOSTS;
  }

  learn({ exchange, turnedAwayBy }: Sight): void {
    if (this.#isThere || this.isMissing || turnedAwayBy !== undefined) return;
    const { error, url } = exchange;
    if (error !== undefined && isOfNetwork(error)) this.#failedHosts.add(new URL(url).host);
    // The guard's refusal needs no network.
    else this.#isThere = error?.kind !== 'unsafe';
  }
}

/** What a machine without a network sees; a host may show the same, but not eight hosts and no other answer. */
function isOfNetwork({ kind, code }: ExchangeError): boolean {
  return (
    kind === 'dns-failure' ||
    (kind === 'connect' && /^E(NETUNREACH|NETDOWN|HOSTUNREACH|ADDRNOTAVAIL)$/.test(code)) ||
    (kind === 'proxy' && !code.startsWith('HTTP_'))
  );
}
