import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBlobStore } from './blob-store.ts';

/** An artifact of a run, finished. */
export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
  /** A zip. */
  readonly bytes: Buffer;
  /** Where it can be fetched. */
  readonly url: string;
  readonly run: string;
}

/** GitHub's results service: artifacts (version 4) and caches (version 2). Twirp over JSON, and a blob store. */
export interface ResultsService {
  /** What the runner gives an action in a run of its own, or in an attempt of one: names are taken once in each. */
  environmentOf(run: string): Readonly<Record<string, string>>;
  readonly artifacts: readonly KeptArtifact[];
  /** Newest of that name. */
  artifact(name: string): KeptArtifact | undefined;
  /** Keys of cache entries, oldest first. */
  cacheKeys(): readonly string[];
  /** As GitHub does after seven days without a reader. */
  evictCaches(): void;
  /** Artifacts whose names end so find no room; undefined: all do. */
  refuse(ending: string | undefined): void;
  /** From now on every call is answered so. */
  failWith(status: number): void;
  close(): Promise<void>;
}

type Message = Readonly<Record<string, unknown>>;
type Reply = { readonly status: number; readonly body: Message };

/** Source: github.com/actions/toolkit, packages/artifact and packages/cache, src/generated/results/api/v1 */
const TWIRP = /^\/twirp\/github\.actions\.results\.api\.v1\.(?:Artifact|Cache)Service\/(\w+)$/;

export async function startResultsService(): Promise<ResultsService> {
  const artifacts: KeptArtifact[] = [];
  const caches: { readonly key: string; readonly version: string; readonly blob: string }[] = [];
  const store = createBlobStore();
  let failure: number | undefined;
  let refused: string | undefined;
  let origin = '';

  const blobOf = (...parts: readonly unknown[]) =>
    `/blobs/${parts.map(String).map(encodeURIComponent).join('/')}`;
  const calls: Readonly<Record<string, (message: Message) => Message | number>> = {
    CreateArtifact({ name, workflow_run_backend_id: run }) {
      if (refused !== undefined && String(name).endsWith(refused)) return 403;
      if (artifacts.some((kept) => kept.name === name && kept.run === run)) return 409;
      return { ok: true, signed_upload_url: `${origin}${blobOf(run, name)}.zip?sig=signature` };
    },
    FinalizeArtifact({ name, workflow_run_backend_id: run }) {
      const bytes = store.blobs.get(`${blobOf(run, name)}.zip`);
      if (bytes === undefined) return 404;
      const id = artifacts.length + 1;
      const location = `${origin}${blobOf(run, name)}.zip?sig=signature`;
      artifacts.push({ id, name: String(name), bytes, url: location, run: String(run) });
      return { ok: true, artifact_id: String(id) };
    },
    ListArtifacts: ({ workflow_run_backend_id: run, name_filter: wanted, id_filter: wantedId }) => ({
      artifacts: artifacts
        .filter((kept) => runOf(kept.run) === runOf(String(run)))
        .filter((kept) => wanted === undefined || kept.name === wanted)
        .filter((kept) => wantedId === undefined || String(kept.id) === wantedId)
        .map(({ id, name, bytes, run: ofRun }) => ({
          workflow_run_backend_id: ofRun,
          workflow_job_run_backend_id: 'job',
          database_id: String(id),
          name,
          size: String(bytes.length),
        })),
    }),
    GetSignedArtifactURL: ({ name, workflow_run_backend_id: run }) => ({
      signed_url: `${origin}${blobOf(run, name)}.zip?sig=signature`,
    }),
    CreateCacheEntry({ key, version }) {
      if (caches.some((entry) => entry.key === key && entry.version === version)) return 409;
      return { ok: true, signed_upload_url: `${origin}${blobOf('cache', key, version)}?sig=signature` };
    },
    FinalizeCacheEntryUpload({ key, version }) {
      caches.push({ key: String(key), version: String(version), blob: blobOf('cache', key, version) });
      return { ok: true, entry_id: String(caches.length) };
    },
    GetCacheEntryDownloadURL({ key, restore_keys: prefixes = [], version }) {
      const ofVersion = caches.filter((entry) => entry.version === version);
      const found =
        ofVersion.find((entry) => entry.key === key) ??
        (prefixes as readonly string[])
          .map((prefix) => ofVersion.findLast((entry) => entry.key.startsWith(prefix)))
          .find((entry) => entry !== undefined);
      if (found === undefined) return { ok: false };
      return {
        ok: true,
        signed_download_url: `${origin}${found.blob}?sig=signature`,
        matched_key: found.key,
      };
    },
  };
  const call = (name: string, body: Buffer): Reply => {
    const answer = calls[name]?.(JSON.parse(body.toString()) as Message) ?? 404;
    return typeof answer === 'number'
      ? { status: answer, body: { msg: `${name}: ${answer}` } }
      : { status: 200, body: answer };
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request);
    const url = new URL(request.url ?? '/', 'http://service');
    const name = TWIRP.exec(url.pathname)?.[1];
    if (failure !== undefined || name !== undefined) {
      const reply = failure === undefined && name !== undefined ? call(name, body) : undefined;
      response.writeHead(reply?.status ?? failure ?? 500, { 'content-type': 'application/json' });
      response.end(JSON.stringify(reply?.body ?? { msg: 'no' }));
      return;
    }
    const answer = store.answer(request.method ?? 'GET', url, body, 'authorization' in request.headers);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environmentOf(run) {
      const claims = Buffer.from(JSON.stringify({ scp: `Actions.Results:${run}:job` })).toString('base64url');
      return {
        ACTIONS_RESULTS_URL: `${origin}/`,
        ACTIONS_RUNTIME_TOKEN: `e30.${claims}.none`,
        ACTIONS_CACHE_SERVICE_V2: 'true',
      };
    },
    artifacts,
    artifact: (name) => artifacts.findLast((kept) => kept.name === name),
    cacheKeys: () => caches.map(({ key }) => key),
    evictCaches: () => void caches.splice(0),
    refuse(ending) {
      refused = ending;
    },
    failWith(status) {
      failure = status;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** `7.2`, the second attempt of run 7, sees the artifacts of the first. */
function runOf(run: string): string {
  return run.replace(/\..*$/, '');
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
