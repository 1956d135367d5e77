import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract as untar } from 'tar-stream';
import { compileGlobs } from '../discover/globs.ts';
import { decodeDocument } from '../discover/read-document.ts';
import { DeadwoodError } from '../domain/errors.ts';
import { compareText } from '../domain/finding.ts';
import type { EntryKind, RepositoryTree } from '../domain/ports.ts';
import type { GitHub } from '../github/client.ts';
import type { RepositoryInfo } from '../report/model.ts';
import type { DocumentReference, ReadDocument, Workspace } from './workspace.ts';

/** Larger files are known by name only: links may point at them, nobody reads them. */
const MAX_TEXT_BYTES = 10 * 1024 * 1024;
/** All texts together; what comes after is known by name only, and said. */
const MAX_TEXTS_BYTES = 512 * 1024 * 1024;
/** GitHub's own limit of a tree listing is 100,000. */
const MAX_ENTRIES = 500_000;
/** Files that may be documents, settings, or pages with anchors: the others' bytes are skipped. */
const MAY_BE_READ = /\.(?:md|mdx|markdown|mkd|html?|xhtml|ya?ml|json|txt)$|(?:^|\/)\.remarkrc$/i;

/** One commit's files, from one request. */
export interface OpenedTarball {
  readonly tree: RepositoryTree;
  textOf(path: string): string | undefined;
  /** Why a file has no text, as a sentence; undefined when it has one, or is not there. */
  problemOf(path: string): string | undefined;
  readonly warnings: readonly string[];
}

/**
 * Reads a commit without a checkout: one request, streamed; nothing is written to disk, so a path in the archive cannot lead
 * anywhere. Source: https://docs.github.com/rest/repos/contents#download-a-repository-archive-tar
 */
export async function openTarball(
  github: GitHub,
  ref: string,
  maxTextsBytes = MAX_TEXTS_BYTES,
): Promise<OpenedTarball> {
  const { owner, name: repo } = github.repository;
  const { data } = await github.rest('GET /repos/{owner}/{repo}/tarball/{ref}', {
    owner,
    repo,
    ref,
    request: { parseSuccessResponseBody: false },
  });
  const body = data as unknown as ReadableStream<Uint8Array> | null;
  if (body === null) throw new DeadwoodError(`GitHub gave no archive of ${owner}/${repo} at ${ref}.`);
  return readTarball(Readable.from(body), maxTextsBytes);
}

/** The same from a stream of gzipped tar, whose entries lie in one folder (`owner-name-sha/`). */
export async function readTarball(stream: Readable, maxTextsBytes = MAX_TEXTS_BYTES): Promise<OpenedTarball> {
  const kinds = new Map<string, EntryKind>();
  const texts = new Map<string, string>();
  const links = new Map<string, string>();
  const problems = new Map<string, string>();
  const warnings = new Set<string>();
  let bytesKept = 0;
  const archive = untar();
  archive.on('entry', (header, content, next) => {
    const path = pathInRepository(header.name);
    const kind = KINDS[header.type ?? 'file'];
    const skip = () => {
      content.on('end', next);
      content.resume();
    };
    if (path === undefined || kind === undefined) return skip();
    if (kinds.size >= MAX_ENTRIES) {
      warnings.add(`The repository has more than ${MAX_ENTRIES} files; the others were not looked at.`);
      return skip();
    }
    kinds.set(path, kind);
    addFolders(kinds, path);
    if (kind === 'symlink') links.set(path, header.linkname ?? '');
    const size = header.size ?? 0;
    if (kind !== 'file' || !MAY_BE_READ.test(path)) return skip();
    if (size > MAX_TEXT_BYTES || bytesKept + size > maxTextsBytes) {
      const isLarge = size > MAX_TEXT_BYTES;
      const why = isLarge ? `is too large to be checked (${size} bytes)` : 'was not read: there are too many';
      problems.set(path, `${path} ${why}.`);
      return skip();
    }
    bytesKept += size;
    const chunks: Buffer[] = [];
    content.on('data', (chunk: unknown) => {
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    });
    content.on('end', () => {
      const decoded = decodeDocument(path, Buffer.concat(chunks));
      if ('text' in decoded) texts.set(path, decoded.text);
      else problems.set(path, decoded.problem);
      next();
    });
  });
  await flow(stream, archive);
  let paths: readonly string[] | undefined;
  return {
    tree: {
      isIncomplete: warnings.size > 0,
      kindOf: (path) => (path === '' ? 'directory' : kinds.get(path)),
      paths() {
        paths ??= [...kinds]
          .flatMap(([path, kind]) => (kind === 'directory' ? [] : [path]))
          .sort(compareText);
        return paths;
      },
      readText: async (path) => links.get(path) ?? texts.get(path),
    },
    textOf: (path) => texts.get(path),
    problemOf: (path) => problems.get(path),
    warnings: [...warnings],
  };
}

/** By hand: `stream.pipeline` leaves the archive's own error without a listener when the gzip stream is torn. */
function flow(stream: Readable, archive: ReturnType<typeof untar>): Promise<void> {
  return new Promise((resolve, reject) => {
    const gunzip = createGunzip();
    for (const part of [stream, gunzip]) part.on('error', reject);
    archive.on('error', reject);
    archive.on('finish', resolve);
    stream.pipe(gunzip).pipe(archive);
  });
}

const KINDS: Readonly<Record<string, EntryKind>> = {
  file: 'file',
  'contiguous-file': 'file',
  symlink: 'symlink',
  directory: 'directory',
};

/** Without the archive's own folder; undefined for that folder, and for what is no plain path. */
function pathInRepository(name: string): string | undefined {
  const path = name.replace(/^[^/]*\//, '').replace(/\/+$/, '');
  const isPlain =
    path !== '' && !path.split('/').some((part) => part === '' || part === '.' || part === '..');
  return isPlain ? path : undefined;
}

function addFolders(kinds: Map<string, EntryKind>, path: string): void {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const folder = path.slice(0, slash);
    if (kinds.has(folder)) return;
    kinds.set(folder, 'directory');
  }
}

export interface TarballQuestion {
  readonly globs: readonly string[];
  readonly repository: RepositoryInfo;
  readonly branches: readonly string[];
}

/** An opened tarball as a place to read documents from. */
export function tarballWorkspace(opened: OpenedTarball, question: TarballQuestion): Workspace {
  const { tree, warnings } = opened;
  const isDocument = compileGlobs(question.globs);
  const documents = tree
    .paths()
    .flatMap((path): DocumentReference[] =>
      isDocument(path) && tree.kindOf(path) === 'file' ? [{ path, lines: 'all' }] : [],
    );
  return {
    documents,
    repository: question.repository,
    branches: question.branches,
    warnings,
    openTree: async () => tree,
    async *read(wanted = documents): AsyncGenerator<ReadDocument> {
      for (const reference of wanted) {
        const text = opened.textOf(reference.path);
        if (text !== undefined) yield { reference, text };
        else {
          const problem =
            opened.problemOf(reference.path) ?? `${reference.path} is no text that Deadwood reads.`;
          yield { reference, problem };
        }
      }
    },
    readConfiguration: async (path) => opened.textOf(path),
    shownAs: (path) => path,
  };
}
