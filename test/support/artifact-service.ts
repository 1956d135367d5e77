import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** GitHub's artifact service, version 4, as far as an upload needs it: twirp over JSON, then blocks to a blob store. */
export interface ArtifactService {
  /** What the runner gives an action. */
  readonly environment: Readonly<Record<string, string>>;
  /** Bytes of each finished artifact (a zip), by name. */
  readonly artifacts: ReadonlyMap<string, Buffer>;
  /** From now on every call is answered so. */
  failWith(status: number): void;
  close(): Promise<void>;
}

/** Source: github.com/actions/toolkit, packages/artifact/src/generated/results/api/v1/artifact.ts */
const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

export async function startArtifactService(): Promise<ArtifactService> {
  const artifacts = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer>();
  let failure: number | undefined;
  let blob: Buffer = Buffer.alloc(0);
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const url = new URL(request.url ?? '/', 'http://service');
    const answer = (value: object): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (failure !== undefined) {
      response.writeHead(failure, { 'content-type': 'application/json' });
      response.end('{"msg":"no"}');
    } else if (url.pathname === `${TWIRP}CreateArtifact`) {
      const { port } = server.address() as AddressInfo;
      answer({
        ok: true,
        signed_upload_url: `http://127.0.0.1:${port}/account/artifacts/blob?sig=signature`,
      });
    } else if (url.pathname === `${TWIRP}FinalizeArtifact`) {
      artifacts.set(JSON.parse(body.toString()).name, blob);
      answer({ ok: true, artifact_id: String(artifacts.size) });
    } else {
      // Azure's Put Block, Put Block List, Put Blob (learn.microsoft.com/rest/api/storageservices).
      const comp = url.searchParams.get('comp');
      if (comp === 'block') blocks.set(url.searchParams.get('blockid') ?? '', body);
      else if (comp === 'blocklist') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
        blob = Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0)));
      } else blob = body;
      response.writeHead(201, {
        etag: '"1"',
        'x-ms-request-id': '1',
        'last-modified': new Date(0).toUTCString(),
      });
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run:job' })).toString('base64url');
  return {
    environment: {
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
      ACTIONS_RUNTIME_TOKEN: `e30.${claims}.none`,
    },
    artifacts,
    failWith(status) {
      failure = status;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
