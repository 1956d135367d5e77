import type { ErrorKind, Exchange, ExchangeError } from '../domain/evidence.ts';
import type { SeenLook } from './looks.ts';

/** Evidence in words: parts of sentences without a capital and a full stop. */

const ERROR_WORDS: Readonly<Record<ErrorKind, string>> = {
  'dns-not-found': 'no such domain',
  'dns-failure': 'the name could not be looked up',
  connect: 'no connection',
  'no-ipv6': 'the host has IPv6 addresses only',
  tls: 'the secure connection failed',
  timeout: 'no answer in time',
  reset: 'the connection was closed without an answer',
  protocol: 'the answer was no HTTP',
  'redirect-loop': 'a redirect loop',
  'too-many-redirects': 'too many redirects',
  'bad-redirect': 'a redirect to what is no web address',
  proxy: 'the proxy failed',
  unsafe: 'a private address',
  budget: 'the run’s time was over',
};

const CODE_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to the host',
};

export function wordsOfError(error: ExchangeError): string {
  const words = CODE_WORDS[error.code] ?? ERROR_WORDS[error.kind];
  return error.kind === 'tls' || error.kind === 'protocol' ? `${words} (${error.code})` : words;
}

/** What one look came to: `404`, `no answer in time`. */
function resultOf({ status, error }: Exchange): string {
  return error === undefined ? String(status) : wordsOfError(error);
}

/**
 * All looks that came to what the deciding one came to: `404 on GET, twice, 3 s apart`, `503 on HEAD and GET, 3 times over
 * 12 s`. Plain text.
 */
export function wordsOfLooks(looks: readonly SeenLook[], deciding: Exchange): string {
  const result = resultOf(deciding);
  if (looks.length === 1 && looks[0]?.exchange === deciding)
    return sameText(`${result} on ${deciding.method}`);
  const same = looks.map(({ exchange }) => exchange).filter((exchange) => resultOf(exchange) === result);
  const methods = [...new Set(same.map(({ method }) => method))].sort().reverse();
  const count = same.length;
  const times = count < 2 ? '' : count === 2 ? ', twice' : `, ${count} times`;
  return `${result} on ${methods.join(' and ')}${times}${spacingOf(same)}`;
}

const TEXTS = new Map<string, string>();
const MOST_TEXTS = 500;

/** One string for all that say the same: 150,000 judgements are kept, and nearly all of them say `200 on GET`. */
function sameText(text: string): string {
  const known = TEXTS.get(text);
  if (known !== undefined) return known;
  if (TEXTS.size < MOST_TEXTS) TEXTS.set(text, text);
  return text;
}

function spacingOf(exchanges: readonly Exchange[]): string {
  const first = exchanges[0];
  const last = exchanges.at(-1);
  if (first === undefined || last === undefined || exchanges.length < 2) return '';
  const seconds = Math.round((last.startedAtMs - first.startedAtMs) / 1000);
  if (seconds < 1) return '';
  return exchanges.length === 2 ? `, ${seconds} s apart` : ` over ${seconds} s`;
}

/** An address as a sentence may carry it: without credentials, at most 200 characters. */
export function showUrl(url: URL): string {
  const copy = new URL(url);
  copy.username = '';
  copy.password = '';
  return copy.href.length <= 200 ? copy.href : `${copy.href.slice(0, 199)}…`;
}

/** `2026-10-04` of an ISO 8601 instant. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
