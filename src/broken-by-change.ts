import { isInScope } from './domain/document.ts';
import type { Finding } from './domain/finding.ts';
import type { Extraction } from './domain/link.ts';
import type { EntryKind, RepositoryTree } from './domain/ports.ts';
import type { Settings } from './domain/settings.ts';
import { failureAmong } from './github/failure.ts';
import { brokenTargetFindings, strandedLinkFindings } from './judge/change-findings.ts';
import { type DocumentScope, wantedFindings } from './judge/silences.ts';
import { brokenBy, createMentionTest, type RepositoryChange } from './resolve/affected.ts';
import { createResolver, type ResolveContext } from './resolve/resolve.ts';
import { strandedLinks } from './resolve/stranded.ts';
import type { DocumentReference, Workspace } from './workspace/workspace.ts';

export interface ChangeQuestion {
  readonly workspace: Workspace;
  readonly tree: RepositoryTree;
  readonly context: ResolveContext;
  readonly settings: Pick<Settings, 'rules' | 'suggestions' | 'archive'>;
  /** The changed documents at the head. */
  readonly changed: readonly ChangedDocument[];
  /** What an earlier run read in a document of this blob id; its links into the repository are enough. */
  readonly recall?: ((blobId: string, path: string) => Extraction | undefined) | undefined;
}

export interface ChangedDocument {
  readonly reference: DocumentReference;
  readonly extraction: Extraction;
}

export interface ChangeAnswer {
  /** Ignore comments are heeded; lines in question are not: whoever takes a file away hears of every link to it. */
  readonly findings: readonly Finding[];
  readonly warnings: readonly string[];
}

const NOTHING: ChangeAnswer = { findings: [], warnings: [] };

/**
 * Links on lines that a pull request leaves alone and breaks nevertheless: because it removes or moves what they lead to, or
 * the document they stand in. Other documents are looked into only when something was taken away, and read only where what they
 * say is not remembered.
 */
export async function findBrokenByChange(question: ChangeQuestion): Promise<ChangeAnswer> {
  const { workspace, tree, settings, changed } = question;
  const { change } = workspace;
  if (change === undefined) return NOTHING;
  const removed = change.removed(new Map(changed.map(({ extraction }) => [extraction.path, extraction])));
  const { removedPaths, removedAnchors } = removed;
  if (removedPaths.size + removedAnchors.size === 0) return NOTHING;

  const kindOf = kindsOf(tree, removed);
  const context = { ...question.context, kindOf };
  const resolver = createResolver(context);
  const scopes = new Map<string, DocumentScope>();
  let findings: readonly Finding[] = [];
  for (const { reference, extraction } of changed) {
    const untouched = untouchedLinks(reference, extraction);
    scopes.set(extraction.path, { lines: 'all', silences: extraction.silences });
    resolver.add(untouched);
    if (reference.previousPath === undefined) continue;
    const stranded = strandedLinks(untouched, reference.previousPath, context, removed);
    findings = findings.concat(stranded.flatMap((link) => strandedLinkFindings(link, settings)));
  }
  const warnings: string[] = [];
  try {
    for await (const extraction of mentioningDocuments(question, removed, kindOf)) {
      scopes.set(extraction.path, { lines: 'all', silences: extraction.silences });
      resolver.add(extraction);
    }
  } catch (error) {
    const failure = failureAmong(error, [
      'forbidden',
      'not-found',
      'rate-limited',
      'unavailable',
      'deadline',
      'budget',
      'other',
    ]);
    if (failure === undefined) throw error;
    warnings.push(
      `Whether other documents link to what this pull request takes away was not looked at: ${failure.message}.`,
    );
  }
  const broken = brokenBy(removed, resolver.targets(), kindOf);
  findings = findings.concat(broken.flatMap((one) => brokenTargetFindings(one, settings)));
  return { findings: wantedFindings(findings, scopes), warnings };
}

/** Links on wanted lines were checked like all others. */
function untouchedLinks({ lines }: DocumentReference, extraction: Extraction): Extraction {
  return { ...extraction, links: extraction.links.filter(({ span }) => !isInScope(lines, span.line)) };
}

async function* mentioningDocuments(
  { workspace, recall }: ChangeQuestion,
  removed: RepositoryChange,
  kindOf: (path: string) => EntryKind | undefined,
): AsyncGenerator<Extraction> {
  const unread: DocumentReference[] = [];
  for (const reference of (await workspace.change?.untouched()) ?? []) {
    const { blobId, path } = reference;
    const known = blobId === undefined ? undefined : recall?.(blobId, path);
    if (known === undefined) unread.push(reference);
    else yield known;
  }
  if (unread.length === 0) return;
  const { extract } = await import('./extract/extract.ts');
  const mayMention = createMentionTest(removed, kindOf);
  for await (const read of workspace.read(unread)) {
    // What cannot be read is no news of this pull request.
    if ('text' in read && mayMention(read.text)) yield extract(read.reference.path, read.text);
  }
}

/** In a listing that was cut short, only what the pull request itself removed is known to be gone. */
function kindsOf(tree: RepositoryTree, { removedPaths }: RepositoryChange) {
  if (!tree.isIncomplete) return (path: string) => tree.kindOf(path);
  return (path: string): EntryKind | undefined =>
    tree.kindOf(path) ?? (removedPaths.has(path) ? undefined : 'directory');
}
