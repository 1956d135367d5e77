/** What went wrong on the way to an answer, sorted into the evidence's kinds. */
import type { ErrorKind, ExchangeError } from '../domain/evidence.ts';

/** A failure whose kind is known where it happens: the guard's refusal, a proxy's, a deadline's. */
export class ExchangeFailure extends Error {
  override readonly name = 'ExchangeFailure';
  readonly kind: ErrorKind;
  readonly code: string;

  constructor(kind: ErrorKind, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.code = code;
  }
}

/**
 * Platform codes → kind; the first row whose pattern fits wins.
 * Sources: Node's errors documentation (system errors, TLS and X.509 codes), undici's errors.js, llhttp's HPE_ codes.
 */
const KINDS: readonly { readonly code: RegExp; readonly kind: ErrorKind }[] = [
  { code: /^(ENOTFOUND|ENODATA|ENONAME|EAI_NONAME|EAI_NODATA)$/, kind: 'dns-not-found' },
  {
    code: /^(EAI_[A-Z]+|ESERVFAIL|ETIMEOUT|EREFUSED|EFORMERR|EBADNAME|EBADRESP|ECANCELLED)$/,
    kind: 'dns-failure',
  },
  {
    code: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/,
    kind: 'connect',
  },
  { code: /^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/, kind: 'timeout' },
  { code: /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO$)/, kind: 'tls' },
  { code: /^(HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|CRL_)/, kind: 'tls' },
  { code: /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/, kind: 'reset' },
];

/** Sorts an error of Node's or undici's; what nobody knows is a matter of protocol. `at`: the URL it happened at. */
export function describeFailure(error: unknown, at: string): ExchangeError {
  if (error instanceof ExchangeFailure) {
    return { kind: error.kind, code: error.code, at, message: error.message };
  }
  const found = mostTelling(error);
  const code = codeOf(found) ?? (found instanceof Error ? found.name : 'UNKNOWN');
  const message = found instanceof Error && found.message ? found.message : String(found);
  // A GOAWAY is a socket error by its code, and a matter of HTTP/2 by its words (undici's client-h2.js).
  const isHttp2 = message.startsWith('HTTP/2:');
  const kind = isHttp2 ? 'protocol' : (KINDS.find((row) => row.code.test(code))?.kind ?? 'protocol');
  return { kind, code, at, message: firstLine(message) };
}

/** An error's own code: `ECONNREFUSED`, `UND_ERR_SOCKET`. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Goes down to the cause that carries a code; of several attempts (one per address) the first. */
function mostTelling(error: unknown): unknown {
  let current = error;
  for (let depth = 0; depth < 5; depth++) {
    if (current instanceof AggregateError && current.errors.length > 0) {
      current = current.errors[0];
    } else if (current instanceof Error && codeOf(current) === undefined && current.cause !== undefined) {
      current = current.cause;
    } else {
      break;
    }
  }
  return current;
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
