/**
 * What lint may cost. remark's parser and some rules are not linear in their text, so no cap on size alone bounds the time: a
 * text that takes too long is ended by its thread's processor time (thread.ts), and the caps below spare the cheap-to-see cases
 * that wait.
 *
 * Measured with bench/lint-growth.ts (`npm run bench -- lint`) (Node 24.21, micromark 4, two shared cores; milliseconds of processor time for a
 * text of 8,000 / 16,000 / 32,000 characters, `>` where it was ended; the texts are in test/lint/hostile-texts.ts):
 *
 *     parser, `>` nested on one line           1,650    7,590  >10,000   maxContainers
 *     parser, `- ` nested on one line          7,750  >10,000            maxContainers
 *     parser, lazy lines behind one `>`          750    4,480   18,960
 *     parser, emphasis in emphasis             1,410    4,050  >10,000
 *     parser, links in links                     540    2,900  >10,000
 *     parser, `*a_ ` repeated                    600    1,810    8,890
 *     parser, nested brackets                    210    1,100    2,760
 *     parser, lines that are nearly a table       70      150    3,300
 *     parser, `[a] ` without definition           50      100      230   7,900 at 64,000, 19,600 at 128,000
 *     lint comments, `<!--a ` repeated           140      560    2,060   (mdast-comment-marker's expression)
 *     no-undefined-references, nested brackets    90      310
 *
 * and at 32,000 / 64,000 / 128,000 characters, where the parser needs 400 to 2,700:
 *
 *     no-consecutive-blank-lines, no-emphasis-as-heading, no-missing-blank-lines
 *                                                 90      230      840   (`siblings.indexOf` for each paragraph)
 *     no-hidden-table-cell                        30      115      450   (`indexOf` for each cell of a wide table)
 *     definition-sort                            120      370      740   (`indexOf` for each definition; 2,700 at 256,000)
 *
 * All other rules, and the parser on all other texts, doubled with the text. Ordinary documents took 5 to 9 ms for 1,000
 * characters under the three presets together.
 */
export const LIMITS = {
  /**
   * Characters. GitHub cuts a README off behind 500 KiB (docs.github.com, “About READMEs”): what is longer is read by nobody
   * as Markdown.
   */
  maxLength: 512_000,
  /** Block quotes and list items that one line may stand in; people stop at six. */
  maxContainers: 100,
  /** Findings of one document; a reader is lost long before. */
  maxFindings: 5_000,
  /** Repairs that are tried on one document: a review has at most 30 comments on lines. */
  maxProofs: 30,
  /** Characters linted while trying repairs on one document: five tries on a list of 100 KB, thirty on 16 KB. */
  maxProvenCharacters: 500_000,
  /** Processor time for that; twice what it takes where the text is an ordinary one. */
  maxProofCpuMs: 6_000,
  /** Heap of one thread, in MiB: 500 KB of ordinary text need 300, 500 KB of a table with every cell wrong 1,900. */
  maxHeapMb: 512,
} as const;

/** What may be linted without a thread that can be ended: in the table above, the worst such text takes a second. */
export const SMALL = {
  /** Documents of a run; with more of them threads pay. */
  maxDocuments: 4,
  /** Of all of them together. */
  maxCharacters: 6_000,
  /** Processor time for trying repairs on one of them. */
  maxProofCpuMs: 500,
} as const;

/** Milliseconds of a thread's processor time, after which it is ended. */
export interface CpuLimits {
  /** For the findings of a document of that many characters. */
  readonly findings: (length: number) => number;
  /** For the edits after them. */
  readonly edits: number;
}

export const CPU_LIMITS: CpuLimits = {
  /** More than the slowest ordinary documents took, never below 2 s. */
  findings: (length) => Math.max(2_000, length / 80),
  /** The thread stops trying repairs by itself before that; the last try may take as long as the findings did. */
  edits: 2 * LIMITS.maxProofCpuMs,
};
