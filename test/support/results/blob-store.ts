import { createHash } from 'node:crypto';

export interface BlobAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/**
 * Azure's blob store as far as the Actions clients use it: Put Block, Put Block List, Put Blob, Get Blob.
 * Source: https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api
 */
export interface BlobStore {
  readonly blobs: Map<string, Buffer>;
  /** @param isAuthorized with an authorization header, which Azure refuses beside a signature */
  answer(method: string, url: URL, body: Buffer, isAuthorized: boolean): BlobAnswer;
}

export function createBlobStore(): BlobStore {
  const blobs = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer>();
  return {
    blobs,
    answer(method, { pathname, searchParams }, body, isAuthorized) {
      if (isAuthorized) return { status: 403, headers: { 'x-ms-error-code': 'AuthenticationFailed' } };
      if (method === 'GET') {
        const blob = blobs.get(pathname);
        if (blob === undefined) return { status: 404, headers: {} };
        const headers = { 'content-type': 'application/zip', 'content-length': String(blob.length) };
        return { status: 200, headers, body: blob };
      }
      const comp = searchParams.get('comp');
      if (comp === 'block') blocks.set(`${pathname} ${searchParams.get('blockid')}`, body);
      else if (comp === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
        const parts = ids.map((id) => blocks.get(`${pathname} ${id}`));
        if (parts.includes(undefined))
          return { status: 400, headers: { 'x-ms-error-code': 'InvalidBlockList' } };
        blobs.set(pathname, Buffer.concat(parts.filter((part) => part !== undefined)));
      } else blobs.set(pathname, body);
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
      const date = new Date(0).toUTCString();
      return { status: 201, headers: { etag, 'x-ms-request-id': '1', 'last-modified': date } };
    },
  };
}
