import { addedLines, parsePatch } from '../../src/discover/patch.ts';
import { isInScope } from '../../src/domain/document.ts';
import { compareFindings, type Finding } from '../../src/domain/finding.ts';
import { type Log, SILENT_LOG } from '../../src/domain/ports.ts';
import { listChanges } from '../../src/github/changes.ts';
import { readPullRequest } from '../../src/github/pull-request.ts';
import { createReviewPort } from '../../src/github/review-port.ts';
import { applyReview, type ReviewOutcome } from '../../src/publish/apply-review.ts';
import { planReview } from '../../src/publish/plan-review.ts';
import type { ReviewPlan } from '../../src/publish/review-plan.ts';
import { connect } from '../support/forge/connect.ts';
import type { Forge } from '../support/forge/forge.ts';
import { deadLink, movedLink, reportOf } from './builders.ts';

/** Stands in for check and judge: what a line says is what is wrong with it. */
export function findingsIn(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const dead = Array.from(
      line.matchAll(/https:\/\/dead[-0-9a-z]*\.test\/\S*?(?=[)\s]|$)/g),
      ([url]) => url,
    );
    const old = Array.from(line.matchAll(/http:\/\/old[-0-9a-z]*\.test\//g), ([url]) => url);
    return [
      ...dead.map((url) => deadLink(file, index + 1, url)),
      ...old.map((url) => movedLink(file, index + 1, text, url, url.replace('http://old', 'https://new'))),
    ];
  });
}

export interface SmallReview {
  readonly plan: ReviewPlan;
  readonly outcome: ReviewOutcome;
  /** API requests, as `METHOD template` or `graphql Name`. */
  readonly requests: readonly string[];
}

export interface SmallReviewOptions {
  readonly token?: string;
  readonly log?: Log;
  /** Findings besides those of the added lines. */
  readonly more?: readonly Finding[];
  /** Changes what was read before it is planned with: for patches that are not what GitHub has. */
  readonly distort?: (files: Map<string, string>) => void;
}

/** One run of the review as the pipeline makes it, with all the requests it takes but the tree. */
export async function review(
  forge: Forge,
  number: number,
  options: SmallReviewOptions = {},
): Promise<SmallReview> {
  forge.takeRequests();
  const github = connect(forge, options.token === undefined ? {} : { token: options.token });
  try {
    const changes = await listChanges(github, number);
    const paths = changes.files.filter(({ status }) => status !== 'removed').map(({ path }) => path);
    const pull = await readPullRequest(github, {
      number,
      ...(changes.headSha === undefined ? {} : { headSha: changes.headSha }),
      paths,
      settingsPaths: ['.github/deadwood.yml'],
      maxBytes: 1_000_000,
    });
    const rawPatches = new Map(
      changes.files.flatMap(({ path, patch }) => (patch ? [[path, patch] as const] : [])),
    );
    options.distort?.(rawPatches);
    const patches = new Map([...rawPatches].map(([path, patch]) => [path, parsePatch(patch)]));
    const texts = new Map(
      [...pull.texts].flatMap(([path, text]) => (text.kind === 'text' ? [[path, text.text] as const] : [])),
    );
    const found = [...texts].flatMap(([path, text]) => {
      const patch = patches.get(path);
      const scope = patch ? addedLines(patch) : [];
      return findingsIn(path, text).filter((finding) => isInScope(scope, finding.line));
    });
    const findings = [...found, ...(options.more ?? [])].sort(compareFindings);
    const input = {
      report: reportOf(findings, pull.headSha),
      headSha: pull.headSha,
      patches,
      texts,
      own: pull.own,
      suggestions: true,
    };
    const plan = planReview(input);
    const outcome = await applyReview(plan, {
      port: createReviewPort(github, number),
      log: options.log ?? SILENT_LOG,
      replan: (change) => planReview({ ...input, ...change }),
    });
    return { plan, outcome, requests: forge.takeRequests() };
  } finally {
    await github.close();
  }
}

/** Only the requests that write. */
export function writesOf({ requests }: SmallReview): readonly string[] {
  return requests.filter((request) => !/^GET |^graphql (Read|More)/.test(request));
}
