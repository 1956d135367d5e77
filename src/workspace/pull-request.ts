import { compileGlobs, DEFAULT_GLOBS } from '../discover/globs.ts';
import { addedLines, parsePatch } from '../discover/patch.ts';
import type { LineScope } from '../domain/document.ts';
import { compareText } from '../domain/finding.ts';
import type { Scope } from '../domain/settings.ts';
import type { ChangedFile, Changes } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { FILES_PER_REQUEST, readTexts } from '../github/contents.ts';
import { GitHubFailure } from '../github/failure.ts';
import type { FileText } from '../github/file-text.ts';
import { type PullRequest, readPullRequest } from '../github/pull-request.ts';
import { type GitHubTree, loadTree, unknownTree } from '../github/tree.ts';
import { LINT_CONFIGURATION_FILES } from '../lint/configuration.ts';
import { count, number } from '../report/plain-text.ts';
import { addedBetween } from './added-between.ts';
import { type CommitReader, createCommitReader, MAX_DOCUMENT_BYTES, MOST_BY_QUERY } from './commit-reader.ts';
import { looksLikeRemoval, removedBy } from './removed.ts';
import { findUnlisted, type Unlisted } from './unlisted.ts';
import type { DocumentReference, ReadDocument, Workspace } from './workspace.ts';

/** A pull request as it was read in two requests behind the list of its files, before the settings (one of the things read) are known. */
export interface OpenedPullRequest {
  /** Those that GitHub lists, then those that it leaves out, as far as they could be found. */
  readonly changes: Changes;
  /** Sentences about files that GitHub does not list. */
  readonly warnings: readonly string[];
  /** The commit that texts of the past are read at. */
  readonly oldSha: string;
  readonly pullRequest: PullRequest;
  /** The commit everything is read at. */
  readonly headSha: string;
  readonly tree: Promise<GitHubTree>;
  /** Text of a file at the tip of the base branch: a pull request does not configure its own review. */
  readConfiguration(path: string): Promise<string | undefined>;
}

/**
 * Reads a pull request whose files are known (they name the head commit): at that commit and all at once the texts, the base
 * branch's settings, our earlier reviews, and the tree.
 *
 * `isDocument` is a guess made before the settings are known: what it misses is read later, in one more request.
 */
export async function openPullRequest(
  github: GitHub,
  question: {
    readonly number: number;
    readonly headSha: string;
    readonly changes: Changes;
    readonly configPath: string;
  },
): Promise<OpenedPullRequest> {
  const { number: pullNumber, changes, configPath } = question;
  const headSha = changes.headSha ?? question.headSha;
  const isLikelyDocument = compileGlobs(DEFAULT_GLOBS);
  const tree = loadTree(github, { sha: headSha, maxBytes: MAX_DOCUMENT_BYTES }).catch((error: unknown) => {
    if (error instanceof GitHubFailure) return unknownTree(error.message);
    throw error;
  });
  const settingsPaths = [configPath, ...LINT_CONFIGURATION_FILES];
  const likely = changes.files.filter((file) => isAtHead(file) && isLikelyDocument(file.path));
  const paths = likely.map(({ path }) => path);
  const untouched = changes.files.some(looksLikeRemoval) ? await untouchedDocuments(tree, changes) : [];
  const isSmall = paths.length + untouched.length <= FILES_PER_REQUEST;
  const pullRequest = await readPullRequest(github, {
    number: pullNumber,
    ...(changes.headSha === undefined ? {} : { headSha }),
    paths: paths.length > MOST_BY_QUERY ? [] : isSmall ? [...paths, ...untouched] : paths,
    settingsPaths,
    maxBytes: MAX_DOCUMENT_BYTES,
  });
  const { baseSha } = pullRequest;
  const ends = { baseSha, headSha, tree, maxBytes: MAX_DOCUMENT_BYTES };
  const unlisted = changes.isIncomplete ? await findUnlisted(github, changes, ends) : undefined;
  return {
    changes: { ...changes, files: [...changes.files, ...(unlisted?.files ?? [])] },
    warnings: warningsOf(changes, pullRequest.changedFiles, unlisted),
    oldSha: unlisted?.mergeBaseSha ?? baseSha,
    pullRequest,
    headSha,
    tree,
    async readConfiguration(path) {
      const known = pullRequest.settings.get(path);
      const sha = pullRequest.baseSha;
      const file =
        known ?? (await readTexts(github, { sha, paths: [path], maxBytes: MAX_DOCUMENT_BYTES })).get(path);
      return file?.kind === 'text' ? file.text : undefined;
    },
  };
}

/** Texts of more than this are not asked for before it is known that they are wanted. */
const MAX_GUESSED_BYTES = 2 * 1024 * 1024;

/** Documents that the change leaves alone and that will have to be read for what it takes away; none when they are large. */
async function untouchedDocuments(
  loading: Promise<GitHubTree>,
  changes: Changes,
): Promise<readonly string[]> {
  const changed = new Set(changes.files.map(({ path }) => path));
  const isLikelyDocument = compileGlobs(DEFAULT_GLOBS);
  const tree = await loading;
  const paths = tree.paths().filter((path) => isLikelyDocument(path) && !changed.has(path));
  const bytes = paths.reduce((sum, path) => sum + (tree.sizeOf(path) ?? 0), 0);
  return bytes <= MAX_GUESSED_BYTES ? paths : [];
}

/** The opened pull request as a place to read documents from, now that the settings say which and how much of them. */
export async function pullRequestWorkspace(
  github: GitHub,
  opened: OpenedPullRequest,
  settings: { readonly paths: readonly string[]; readonly scope: Scope },
): Promise<Workspace> {
  const { changes, pullRequest, headSha } = opened;
  const isDocument = compileGlobs(settings.paths);
  const changed = changes.files.filter((file) => isAtHead(file) && isDocument(file.path));
  const texts = new Map(pullRequest.texts);
  const reader = createCommitReader(github, headSha);
  await readInto(
    texts,
    reader,
    changed.map(({ path }) => path),
  );
  const { scopes, oldTexts } = await scopesOf(changed, texts, github, opened.oldSha);
  const documents = changed
    .map(({ path, blobId, status, previousPath }): DocumentReference => {
      const lines = settings.scope === 'added' ? (scopes.get(path) ?? []) : 'all';
      return {
        path,
        lines,
        ...(blobId === '' ? {} : { blobId }),
        ...(status === 'renamed' && previousPath !== undefined ? { previousPath } : {}),
      };
    })
    .sort((a, b) => compareText(a.path, b.path));
  const changedPaths = new Set(changes.files.map(({ path }) => path));
  const untouched = async () => {
    const tree = await opened.tree;
    const paths = tree.paths().filter((path) => isDocument(path) && !changedPaths.has(path));
    return paths.map((path): DocumentReference => {
      const blobId = tree.blobIdOf(path);
      return { path, lines: [], ...(blobId === undefined ? {} : { blobId }) };
    });
  };
  const change: NonNullable<Workspace['change']> = {
    removed: (extractions) => removedBy(changes.files, { texts, oldTexts, extractions }),
    untouched,
  };
  if (settings.scope === 'all') {
    for (const reference of await untouched()) documents.push({ ...reference, lines: 'all' });
    documents.sort((a, b) => compareText(a.path, b.path));
  }
  const { owner, name } = github.repository;
  return {
    documents,
    repository: { serverUrl: github.serverUrl, owner, name, commit: headSha },
    branches: [pullRequest.baseBranch, pullRequest.headBranch, pullRequest.defaultBranch ?? '', headSha],
    warnings: [...opened.warnings, ...(await treeWarnings(opened.tree))],
    openTree: async () => withKnownTexts(await opened.tree, texts),
    read: (wanted = documents) => readDocuments(wanted, texts, reader),
    readConfiguration: (path) => opened.readConfiguration(path),
    shownAs: (path) => path,
    // With scope `all` there is no document that is not checked anyway.
    ...(settings.scope === 'all' ? {} : { change }),
  };
}

/** Texts that were read already are not asked for again. */
function withKnownTexts(tree: GitHubTree, texts: ReadonlyMap<string, FileText>): GitHubTree {
  return {
    ...tree,
    async readText(path) {
      const known = texts.get(path);
      return known?.kind === 'text' ? known.text : tree.readText(path);
    },
  };
}

function isAtHead(file: ChangedFile): boolean {
  return file.status !== 'removed';
}

async function readInto(
  texts: Map<string, FileText>,
  reader: CommitReader,
  paths: readonly string[],
): Promise<void> {
  const missing = paths.filter((path) => !texts.has(path));
  for (const [path, text] of await reader.read(missing)) texts.set(path, text);
}

async function* readDocuments(
  wanted: readonly DocumentReference[],
  texts: Map<string, FileText>,
  reader: CommitReader,
): AsyncGenerator<ReadDocument> {
  await readInto(
    texts,
    reader,
    wanted.map(({ path }) => path),
  );
  for (const reference of wanted) {
    const file = texts.get(reference.path);
    if (file?.kind === 'text') yield { reference, text: file.text };
    else yield { reference, problem: `${reference.path} ${file?.message ?? 'could not be read.'}` };
  }
}

/**
 * The lines that a pull request adds to each of its documents. GitHub leaves the patch out of a diff it finds too big; then
 * the document is compared with its text at the base, which is handed on. A pure rename adds nothing.
 */
async function scopesOf(
  changed: readonly ChangedFile[],
  texts: ReadonlyMap<string, FileText>,
  github: GitHub,
  baseSha: string,
): Promise<{
  readonly scopes: ReadonlyMap<string, LineScope>;
  readonly oldTexts: ReadonlyMap<string, string>;
}> {
  const scopes = new Map<string, LineScope>();
  const oldTexts = new Map<string, string>();
  const unknown: ChangedFile[] = [];
  for (const file of changed) {
    if (file.patch !== undefined) scopes.set(file.path, addedLines(parsePatch(file.patch)));
    else if (file.status === 'added' || file.status === 'copied') scopes.set(file.path, 'all');
    else if (file.changedLines === 0 && file.status === 'renamed') scopes.set(file.path, []);
    else unknown.push(file);
  }
  if (unknown.length === 0) return { scopes, oldTexts };
  const pathAtBase = (file: ChangedFile) => file.previousPath ?? file.path;
  const before = await createCommitReader(github, baseSha).read(unknown.map(pathAtBase));
  for (const file of unknown) {
    const [old, now] = [before.get(pathAtBase(file)), texts.get(file.path)];
    const isComparable = old?.kind === 'text' && now?.kind === 'text';
    scopes.set(file.path, isComparable ? addedBetween(old.text, now.text) : 'all');
    if (isComparable) oldTexts.set(file.path, old.text);
  }
  return { scopes, oldTexts };
}

async function treeWarnings(loading: Promise<GitHubTree>): Promise<readonly string[]> {
  const { problem } = await loading;
  return problem === undefined
    ? []
    : [`Links to files of this repository were not checked, GitHub did not list them: ${problem}.`];
}

/** What GitHub's list, which ends after 3,000 files, means for this review. */
function warningsOf(
  { isIncomplete, files }: Changes,
  changedFiles: number,
  unlisted: Unlisted | undefined,
): readonly string[] {
  if (!isIncomplete || unlisted?.files.length === 0) return [];
  // Its count may end where its list does.
  const total = Math.max(changedFiles, files.length + (unlisted?.files.length ?? 0));
  const listed = `GitHub lists the first ${number(files.length)} of the ${count(total, 'file')} of this pull request`;
  if (unlisted === undefined) return [`${listed}; what changed in the others was not checked.`];
  const { length } = unlisted.files;
  return [
    `${listed}. The other ${number(length)} were found by comparing its trees; their findings are said here.`,
  ];
}
