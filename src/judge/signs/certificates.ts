/**
 * Faults of certificates by the code that OpenSSL/Node give them (https://nodejs.org/api/tls.html#x509-certificate-error-codes).
 *
 * `incomplete-chain` is a fault of the server's set-up that browsers mend themselves by fetching the missing
 * certificate; the others stop a reader with a warning page.
 */
export type CertificateFault =
  | 'expired'
  | 'self-signed'
  | 'wrong-host'
  | 'revoked'
  | 'untrusted'
  | 'incomplete-chain'
  | 'not-yet-valid';

const FAULTS: Readonly<Record<string, CertificateFault>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-host',
  HOSTNAME_MISMATCH: 'wrong-host',
  CERT_REVOKED: 'revoked',
  CERT_UNTRUSTED: 'untrusted',
  CERT_REJECTED: 'untrusted',
  CERT_SIGNATURE_FAILURE: 'untrusted',
  CERT_CHAIN_TOO_LONG: 'untrusted',
  INVALID_CA: 'untrusted',
  INVALID_PURPOSE: 'untrusted',
  PATH_LENGTH_EXCEEDED: 'untrusted',
  CA_MD_TOO_WEAK: 'untrusted',
  EE_KEY_TOO_SMALL: 'untrusted',
  // A missing intermediate: https://github.com/tcort/markdown-link-check/issues/349
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
  UNABLE_TO_GET_ISSUER_CERT: 'incomplete-chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incomplete-chain',
};

export function certificateFaultOf(code: string): CertificateFault | undefined {
  return FAULTS[code];
}
