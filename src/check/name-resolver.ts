/**
 * Names to addresses, without Node's thread pool: its four threads would make one slow name server hold up every other
 * lookup and every decompression. c-ares asks first; getaddrinfo (hosts file, mDNS, search domains) is the second opinion
 * before a name counts as missing, and the only one for names in the hosts file.
 */
import dns, { type LookupAddress } from 'node:dns';
import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { codeOf } from './failure.ts';
import { isSpecialPurpose } from './guard.ts';

export interface NameResolver {
  /** IPv4 first. Rejects with the resolver's error: `ENOTFOUND` when there is no such name. */
  resolve(hostname: string): Promise<readonly LookupAddress[]>;
  /**
   * What can be said of a name within a second, for asking the guard before a proxy is asked: undefined when there is no
   * such name here, or no resolver that answers.
   */
  hint(hostname: string): Promise<readonly LookupAddress[] | undefined>;
  /** True once any name led to a public address: the resolver can be believed when it says that there is no such name. */
  readonly hasWorked: boolean;
}

/** Answers are kept that long, so that a page's hops and twins do not ask again; never longer than a run's few minutes. */
const KEEP_MS = 60_000;
/** A missing name is asked for again by the second look, and must then not be answered from here. */
const KEEP_MISSING_MS = 1_500;
const MOST_KEPT = 4_000;
/** How long an IPv4 answer waits for its IPv6 sister (RFC 8305, section 3). */
const RESOLUTION_DELAY_MS = 50;
const QUERY_TIMEOUT_MS = 2_000;
const QUERY_TRIES = 2;
const HINT_WAIT_MS = 1_000;
/** Failures in a row after which c-ares is taken to have no way out here, and getaddrinfo is asked at once. */
const GIVE_UP_AFTER = 3;

/** Names that cannot exist, whatever a resolver is like (RFC 6761, RFC 2606). */
const NEVER_NAMES = /(^|\.)(example|invalid|test)$/;
/** Names that exist for as long as the internet does. A resolver that does not know them is not on it. */
const PROOF_NAMES: readonly string[] = ['www.iana.org', 'example.com', 'github.com'];

interface Kept {
  readonly until: number;
  readonly answer: Promise<readonly LookupAddress[]>;
}

/** @param hostsFile an /etc/hosts; a missing one is an empty one */
export function createNameResolver(hostsFile = '/etc/hosts'): NameResolver {
  return new SystemResolver(hostsFile);
}

class SystemResolver implements NameResolver {
  hasWorked = false;
  readonly #resolver = new dns.promises.Resolver({ timeout: QUERY_TIMEOUT_MS, tries: QUERY_TRIES });
  readonly #kept = new Map<string, Kept>();
  readonly #hosts: Promise<ReadonlySet<string>>;
  #proof: Promise<boolean> | undefined;
  #failuresInARow = 0;
  #hintsMissed = 0;

  constructor(hostsFile: string) {
    this.#hosts = readHostNames(hostsFile);
  }

  resolve(hostname: string): Promise<readonly LookupAddress[]> {
    const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    const family = isIP(name);
    if (family) {
      return Promise.resolve([{ address: name, family }]);
    }
    const now = Date.now();
    const kept = this.#kept.get(name);
    if (kept && kept.until > now) {
      return kept.answer;
    }
    const answer = this.#ask(name);
    this.#keep(name, { until: now + KEEP_MS, answer });
    answer.then(
      (addresses) => {
        this.hasWorked ||= addresses.some(isPublic);
      },
      (error: unknown) => {
        const keepMs = codeOf(error) === 'ENOTFOUND' ? KEEP_MISSING_MS : 0;
        this.#keep(name, { until: Date.now() + keepMs, answer });
      },
    );
    return answer;
  }

  async hint(hostname: string): Promise<readonly LookupAddress[] | undefined> {
    if (!this.hasWorked && this.#hintsMissed >= GIVE_UP_AFTER) {
      return undefined;
    }
    const { promise: late, resolve } = Promise.withResolvers<'late'>();
    const timer = setTimeout(resolve, HINT_WAIT_MS, 'late');
    const answer = await Promise.race([this.#hint(hostname.replace(/\.$/, '')), late]);
    clearTimeout(timer);
    if (answer === 'late') {
      this.#hintsMissed++;
      return undefined;
    }
    return answer;
  }

  /** One opinion is enough here: a name that only getaddrinfo knows is in the hosts file. */
  async #hint(name: string): Promise<readonly LookupAddress[] | undefined> {
    if ((await this.#hosts).has(name) || isIP(name)) {
      return this.resolve(name).catch(() => undefined);
    }
    const found = await this.#query(name);
    this.hasWorked ||= found.some(isPublic);
    return found.length > 0 ? found : undefined;
  }

  #keep(name: string, kept: Kept): void {
    this.#kept.delete(name);
    this.#kept.set(name, kept);
    if (this.#kept.size > MOST_KEPT) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
  }

  async #ask(name: string): Promise<readonly LookupAddress[]> {
    if (this.#failuresInARow < GIVE_UP_AFTER && !(await this.#hosts).has(name)) {
      const found = await this.#query(name);
      if (found.length > 0) {
        return found;
      }
    }
    try {
      const found = await dns.promises.lookup(name, { all: true });
      return found.toSorted((a, b) => a.family - b.family);
    } catch (error) {
      const isBelieved = codeOf(error) !== 'ENOTFOUND' || NEVER_NAMES.test(name) || (await this.#isOnline());
      throw isBelieved ? error : withoutNetwork(name);
    }
  }

  /** A resolver that knows none of the oldest names knows nothing: offline, or in a closed network. */
  async #isOnline(): Promise<boolean> {
    if (this.hasWorked) {
      return true;
    }
    this.#proof ??= Promise.all(
      PROOF_NAMES.map(
        async (name) =>
          (await this.#query(name)).length > 0 ||
          dns.promises.lookup(name).then(
            () => true,
            () => false,
          ),
      ),
    ).then((answers) => answers.includes(true));
    return this.#proof;
  }

  /** Both families at once; empty when c-ares found none or failed. */
  async #query(name: string): Promise<readonly LookupAddress[]> {
    const toAddress = (family: number) => (addresses: string[]) =>
      addresses.map((address): LookupAddress => ({ address, family }));
    let failures = 0;
    const onError = (error: unknown): LookupAddress[] => {
      const code = codeOf(error);
      if (code !== 'ENOTFOUND' && code !== 'ENODATA') failures++;
      return [];
    };
    const v4 = this.#resolver.resolve4(name).then(toAddress(4)).catch(onError);
    const v6 = this.#resolver.resolve6(name).then(toAddress(6)).catch(onError);
    const first = await v4;
    const late = new Promise<LookupAddress[]>((resolve) => setTimeout(resolve, RESOLUTION_DELAY_MS, []));
    const second = await (first.length > 0 ? Promise.race([v6, late]) : v6);
    this.#failuresInARow = failures === 2 ? this.#failuresInARow + 1 : 0;
    return [...first, ...second];
  }
}

async function readHostNames(path: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const names = text.split('\n').flatMap((line) => line.replace(/#.*/, '').trim().split(/\s+/).slice(1));
  return new Set(names.map((name) => name.toLowerCase()));
}

function withoutNetwork(name: string): Error {
  const error: NodeJS.ErrnoException = new Error(
    `${name} cannot be resolved, and neither can any other name here`,
  );
  error.code = 'EAI_AGAIN';
  return error;
}

/** A name of this machine, or a placeholder, proves nothing about what the resolver knows of the world. */
function isPublic({ address }: LookupAddress): boolean {
  return !isSpecialPurpose(address);
}
