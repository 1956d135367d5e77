import { Readable } from 'node:stream';
import type { OwnArtifacts } from '../history/carry.ts';
import type { GitHub } from './client.ts';
import { failureAmong } from './failure.ts';

/** An artifact that a run of the default branch left behind. */
interface OwnArtifact {
  readonly id: number;
  /** Of the zip. */
  readonly sizeBytes: number;
}

/**
 * Events whose runs hold the default branch's code and nobody's pull request. `pull_request` runs the code of the pull
 * request, and both it and `pull_request_target` carry the name of the pull request's branch, which a fork may call as ours.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const TRUSTED_EVENTS = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch', 'push', 'issues']);
const PAGE_SIZE = 100;
/** Runs of pull requests, forks among them, may leave any number of artifacts under any name. */
const MOST_PAGES = 5;
const MOST_RUNS = 5;

/**
 * The newest unexpired artifact of that name from a run of this repository's default branch; undefined when there is none.
 * What a fork's run, a pull request's or another branch's left under the name is passed over.
 *
 * Source: https://docs.github.com/rest/actions/artifacts, https://docs.github.com/rest/actions/workflow-runs
 */
async function findOwnArtifact(github: GitHub, name: string): Promise<OwnArtifact | undefined> {
  const { owner, name: repo } = github.repository;
  const { data: repository } = await github.rest('GET /repos/{owner}/{repo}', { owner, repo });
  let runsAsked = 0;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await github.rest('GET /repos/{owner}/{repo}/actions/artifacts', {
      owner,
      repo,
      name,
      per_page: PAGE_SIZE,
      page,
    });
    const newestFirst = data.artifacts.toSorted((a, b) => b.id - a.id);
    for (const { id, expired, size_in_bytes: sizeBytes, workflow_run: run } of newestFirst) {
      const isOfDefaultBranch =
        run?.head_branch === repository.default_branch &&
        run.repository_id === repository.id &&
        run.head_repository_id === repository.id;
      if (expired || !isOfDefaultBranch || run.id === undefined) continue;
      if (++runsAsked > MOST_RUNS) return undefined;
      if (await isTrusted(github, run.id, repository)) return { id, sizeBytes };
    }
    if (data.artifacts.length < PAGE_SIZE) break;
  }
  return undefined;
}

/** What the list says of the run, once more from the run itself, and what started it. */
async function isTrusted(
  github: GitHub,
  runId: number,
  repository: { readonly id: number | bigint; readonly default_branch: string },
): Promise<boolean> {
  const { owner, name: repo } = github.repository;
  const { data: run } = await github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    owner,
    repo,
    run_id: runId,
  });
  return (
    TRUSTED_EVENTS.has(run.event) &&
    run.head_branch === repository.default_branch &&
    run.head_repository?.id === repository.id
  );
}

/** Its zip, as a stream. GitHub redirects to a store elsewhere; the token does not go there. */
async function openArtifact(github: GitHub, { id }: OwnArtifact): Promise<Readable> {
  const { owner, name: repo } = github.repository;
  const { data } = await github.rest(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    { owner, repo, artifact_id: id, archive_format: 'zip', request: { parseSuccessResponseBody: false } },
  );
  return Readable.from(data as ReadableStream<Uint8Array>);
}

/** What earlier runs left, as the history's carrier asks for it. */
export function createOwnArtifacts(github: GitHub): OwnArtifacts {
  return {
    async openNewest(name, maxBytes) {
      try {
        const artifact = await findOwnArtifact(github, name);
        if (artifact === undefined) return undefined;
        if (artifact.sizeBytes > maxBytes) throw new Error(`it is larger than ${maxBytes} bytes`);
        return await openArtifact(github, artifact);
      } catch (error) {
        if (failureAmong(error, ['forbidden', 'not-found']) === undefined) throw error;
        return 'refused';
      }
    },
  };
}
