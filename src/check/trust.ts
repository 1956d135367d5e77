/**
 * Which certificates are believed: Node's own roots (with NODE_EXTRA_CA_CERTS), and the machine's. The machine's are read
 * only once a chain does not end at Node's: reading them takes 60–100 ms (578 certificates measured), and most runs need none.
 */
import { readFileSync } from 'node:fs';
import tls, { type SecureContext } from 'node:tls';
import type { Log } from '../domain/ports.ts';

export interface Trust {
  /** For the next connection. */
  context(): SecureContext;
  /** True once the machine's certificates are believed, too. */
  readonly isWide: boolean;
  /** Adds the machine's certificates. */
  widen(): void;
}

/** Codes that say: the chain ends at an authority we do not know (OpenSSL's x509_txt names, as Node reports them). */
export const UNKNOWN_ISSUER_CODES: ReadonlySet<string> = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
]);

/** @param extraFile the value of NODE_EXTRA_CA_CERTS that we were given; read here when Node itself did not get it */
export function createTrust(extraFile: string | undefined, log: Log): Trust {
  const isNodesOwn = extraFile === undefined || extraFile === process.env.NODE_EXTRA_CA_CERTS;
  const extra = isNodesOwn ? [] : readCertificates(extraFile, log);
  let isWide = false;
  let context: SecureContext | undefined;
  return {
    context() {
      context ??= tls.createSecureContext(
        isWide || extra.length > 0
          ? {
              ca: [
                ...new Set([
                  ...tls.getCACertificates('default'),
                  ...extra,
                  ...(isWide ? tls.getCACertificates('system') : []),
                ]),
              ],
            }
          : {},
      );
      return context;
    },
    get isWide() {
      return isWide;
    },
    widen() {
      if (!isWide) {
        isWide = true;
        context = undefined;
      }
    },
  };
}

function readCertificates(file: string, log: Log): readonly string[] {
  try {
    return (
      readFileSync(file, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
    );
  } catch (error) {
    log.warning(
      `NODE_EXTRA_CA_CERTS could not be read and is left out: ${error instanceof Error ? error.message : error}`,
    );
    return [];
  }
}
