import type { Extraction } from '../domain/link.ts';
import type { RepositoryTree } from '../domain/ports.ts';
import { fragmentSourceOf, idsOfHtml, lineCountOf } from './repository-anchors.ts';
import { findPlace } from './repository-files.ts';

/** Fragments that GitHub makes of a Markdown text, without `#`. */
export type AnchorsOf = (text: string) => readonly string[];

/** What reading a document told of it. */
export type LearntPage = Pick<Extraction, 'path' | 'anchors' | 'lineCount'>;

/** What is known of the page that shows a file. */
export interface Page {
  readonly anchors: ReadonlySet<string>;
  /** False when the page may have anchors that cannot be seen in the file. */
  readonly isComplete: boolean;
  /** True on GitHub's rendered pages; HTML is served as it is, and browsers compare exactly. */
  readonly isCaseless: boolean;
  /** Undefined when the text cannot be read. */
  readonly lineCount: number | undefined;
}

export interface Pages {
  pageOf(path: string): Promise<Page>;
  learn(page: LearntPage): void;
  isLearnt(path: string): boolean;
}

/** Pages kept in memory; a page costs some kilobytes, and targets of one file mostly come together. */
const MAX_PAGES = 256;

/** Reads a file at most once while it is among the last {@link MAX_PAGES} asked for, and never one that was learnt. */
export function createPages(tree: RepositoryTree, anchorsOf: AnchorsOf): Pages {
  const learnt = new Map<string, LearntPage>();
  const pages = new Map<string, Promise<Page>>();

  return {
    learn({ path, anchors, lineCount }) {
      learnt.set(path, { path, anchors, lineCount });
    },
    isLearnt: (path) => learnt.has(path),
    pageOf(path) {
      const known = pages.get(path);
      const page = known ?? readPage(path);
      // The one asked for last stands last; the first is dropped.
      if (known !== undefined) pages.delete(path);
      pages.set(path, page);
      const [oldest] = pages.keys();
      if (pages.size > MAX_PAGES && oldest !== undefined) pages.delete(oldest);
      return page;
    },
  };

  async function readPage(path: string): Promise<Page> {
    const page = learnt.get(path);
    if (page !== undefined) return { ...rendered(page.anchors), lineCount: page.lineCount };
    // A README may be a symlink; every other path is a file's by now.
    const place = await findPlace(tree, path);
    const text = place.kind === 'file' ? await tree.readText(place.path) : undefined;
    if (text === undefined) return { ...UNSEEN, lineCount: undefined };
    return { ...anchorsIn(place.path, text), lineCount: lineCountOf(text) };
  }

  function anchorsIn(path: string, text: string): Omit<Page, 'lineCount'> {
    const source = fragmentSourceOf(path);
    switch (source) {
      case 'headings':
        return rendered(anchorsOf(text));
      case 'html':
        return { anchors: new Set(idsOfHtml(text)), isComplete: !/<script/i.test(text), isCaseless: false };
      case 'opaque':
        return UNSEEN;
      default:
        return source satisfies never;
    }
  }
}

const UNSEEN: Omit<Page, 'lineCount'> = { anchors: new Set(), isComplete: false, isCaseless: false };

function rendered(anchors: readonly string[]): Omit<Page, 'lineCount'> {
  return { anchors: new Set(anchors), isComplete: true, isCaseless: true };
}
