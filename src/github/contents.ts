import type { GitHub, GraphQLProblem } from './client.ts';
import { type FailureKind, failureAmong } from './failure.ts';
import { decodeUtf8, type FileText, fileProblem, isLfsPointer } from './file-text.ts';

/** What GraphQL tells of one file of a commit. Source: https://docs.github.com/graphql/reference/objects#treeentry */
export interface TreeEntryAnswer {
  readonly mode: number;
  readonly type: string;
  readonly oid: string;
  readonly object: {
    readonly byteSize?: number;
    readonly isBinary?: boolean | null;
    readonly isTruncated?: boolean;
    readonly text?: string | null;
  } | null;
}

/** Aliased fields `{prefix}0`, `{prefix}1`, … for `... on Commit { … }`, with the variables they need. */
export function fileFields(prefix: string, paths: readonly string[]): FileFields {
  return {
    parameters: paths.map((_, index) => `$${prefix}${index}: String!`).join(', '),
    selection: paths
      .map(
        (_, index) =>
          `${prefix}${index}: file(path: $${prefix}${index}) { mode type oid object { ... on Blob { byteSize isBinary isTruncated text } } }`,
      )
      .join('\n'),
    variables: Object.fromEntries(paths.map((path, index) => [`${prefix}${index}`, path])),
  };
}

export interface FileFields {
  readonly parameters: string;
  readonly selection: string;
  readonly variables: Readonly<Record<string, string>>;
}

export interface TextsQuestion {
  /** Commit at which the files are read. */
  readonly sha: string;
  readonly paths: readonly string[];
  /** Files larger than this are a problem `too-large`, and are not loaded. */
  readonly maxBytes: number;
}

/** Files asked for in one GraphQL request: GitHub gives a query ten seconds. */
export const FILES_PER_REQUEST = 40;
/** Of the texts of one request together: what is read at once is also held at once. */
const MAX_BATCH_BYTES = 64 * 1024 * 1024;
/** Nothing more is to be had in this run; what was read is worth saying. */
const NO_MORE: readonly FailureKind[] = ['budget', 'deadline', 'rate-limited'];

/**
 * Texts of files at a commit, in as few requests as it takes: one for forty files, one more for each that is larger than
 * GraphQL gives out (about 500 kB) or whose encoding it seems to have changed.
 *
 * The head commit of a fork's pull request is asked of the BASE repository: `refs/pull/N/head` makes it reachable there, so
 * a token for the base repository is enough. Never throws for a single file: each path has an entry in the answer.
 */
export async function readTexts(github: GitHub, question: TextsQuestion): Promise<Map<string, FileText>> {
  const texts = new Map<string, FileText>();
  const unique = [...new Set(question.paths)];
  const batches: string[][] = [];
  for (let start = 0; start < unique.length; start += FILES_PER_REQUEST) {
    batches.push(unique.slice(start, start + FILES_PER_REQUEST));
  }
  const answers = await Promise.all(batches.map((paths) => readBatch(github, { ...question, paths })));
  for (const answer of answers) for (const [path, text] of answer) texts.set(path, text);
  return texts;
}

async function readBatch(github: GitHub, question: TextsQuestion): Promise<Map<string, FileText>> {
  const { owner, name } = github.repository;
  const fields = fileFields('f', question.paths);
  const query = `query ReadFiles($owner: String!, $name: String!, $sha: GitObjectID!, ${fields.parameters}) {
    repository(owner: $owner, name: $name) { object(oid: $sha) { ... on Commit { ${fields.selection} } } }
  }`;
  try {
    const { data, errors } = await github.graphql<{
      repository: { object: Record<string, TreeEntryAnswer | null> | null } | null;
    }>(query, { owner, name, sha: question.sha, ...fields.variables });
    return await textsOf(github, question, 'f', data.repository?.object ?? undefined, errors);
  } catch (error) {
    if (failureAmong(error, NO_MORE)) {
      return new Map(question.paths.map((path) => [path, fileProblem('unavailable')]));
    }
    if (!failureAmong(error, ['unavailable'])) throw error;
    // Too much at once: ask for the halves. One file alone that GraphQL cannot give is asked of REST.
    if (question.paths.length === 1)
      return new Map([[question.paths[0] as string, fileProblem('unavailable')]]);
    const half = Math.ceil(question.paths.length / 2);
    const parts = [question.paths.slice(0, half), question.paths.slice(half)];
    const answers = await Promise.all(parts.map((paths) => readBatch(github, { ...question, paths })));
    return new Map(answers.flatMap((answer) => [...answer]));
  }
}

/** Reads the answers to `fileFields`, asking REST for the texts that GraphQL left out. */
export async function textsOf(
  github: GitHub,
  question: TextsQuestion,
  prefix: string,
  answers: Readonly<Record<string, TreeEntryAnswer | null>> | undefined,
  errors: readonly GraphQLProblem[],
): Promise<Map<string, FileText>> {
  const failed = new Set(errors.flatMap((error) => error.path ?? []));
  let bytes = 0;
  const entries = question.paths.map(async (path, index): Promise<[string, FileText]> => {
    const alias = `${prefix}${index}`;
    const answer = answers?.[alias];
    if (!answer) return [path, fileProblem(answers && !failed.has(alias) ? 'missing' : 'unavailable')];
    const { byteSize = 0 } = answer.object ?? {};
    if (byteSize <= question.maxBytes) bytes += byteSize;
    if (bytes > MAX_BATCH_BYTES) return [path, fileProblem('too-much')];
    return [path, await textOf(github, answer, question.maxBytes)];
  });
  return new Map(await Promise.all(entries));
}

async function textOf(github: GitHub, entry: TreeEntryAnswer, maxBytes: number): Promise<FileText> {
  if (isMode(entry, 0o120000)) {
    const linksTo = entry.object?.text;
    return typeof linksTo === 'string' ? { ...fileProblem('symlink'), linksTo } : fileProblem('symlink');
  }
  if (isMode(entry, 0o160000) || entry.type === 'commit') return fileProblem('submodule');
  if (entry.type === 'tree') return fileProblem('directory');
  const { byteSize = 0, isBinary, isTruncated, text } = entry.object ?? {};
  if (byteSize > maxBytes) return fileProblem('too-large');
  if (isBinary) return fileProblem('binary');
  // GitHub hands out a decoded text: when its bytes are not the file's, the file was cut or is not plain UTF-8.
  const isWhole = typeof text === 'string' && !isTruncated && Buffer.byteLength(text) === byteSize;
  if (!isWhole) {
    const read = await readBlob(github, entry.oid, maxBytes);
    const isCut = read.kind === 'text' && Buffer.byteLength(read.text) < byteSize;
    return isCut ? fileProblem('unavailable') : read;
  }
  return isLfsPointer(text) ? fileProblem('lfs-pointer') : { kind: 'text', text, blobId: entry.oid };
}

/** GraphQL gives the mode as a number, 33188 for 100644; the digits are accepted too. */
function isMode(entry: TreeEntryAnswer, mode: number): boolean {
  return entry.mode === mode || String(entry.mode) === mode.toString(8);
}

/** One blob of any size up to `maxBytes`, as bytes, decoded strictly. Source: https://docs.github.com/rest/git/blobs#get-a-blob */
export async function readBlob(github: GitHub, blobId: string, maxBytes: number): Promise<FileText> {
  const { owner, name: repo } = github.repository;
  try {
    const { data } = await github.rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      owner,
      repo,
      file_sha: blobId,
      headers: { accept: 'application/vnd.github.raw+json' },
      request: { parseSuccessResponseBody: false },
    });
    const bytes = await readCapped(data as unknown as ReadableStream<Uint8Array> | null, maxBytes);
    if (bytes === undefined) return fileProblem('too-large');
    const text = decodeUtf8(bytes);
    if (text !== undefined) return { kind: 'text', text, blobId };
    return fileProblem(bytes.includes(0) ? 'binary' : 'not-utf8');
  } catch (error) {
    if (failureAmong(error, ['not-found', 'unavailable', 'invalid', ...NO_MORE]))
      return fileProblem('unavailable');
    // 403 too_large: above 100 MB.
    if (failureAmong(error, ['forbidden'])) return fileProblem('too-large');
    throw error;
  }
}

async function readCapped(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the rest of the download.
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
