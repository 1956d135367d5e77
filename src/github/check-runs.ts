import type { CheckRunPort } from '../publish/check-run.ts';
import type { Annotation } from '../report/annotations.ts';
import type { GitHub } from './client.ts';

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** Writing check runs. Source: https://docs.github.com/rest/checks/runs */
export function createCheckRunPort(github: GitHub): CheckRunPort {
  const { owner, name: repo } = github.repository;
  return {
    async create({ name, headSha, conclusion, detailsUrl, output }) {
      const { data } = await github.rest('POST /repos/{owner}/{repo}/check-runs', {
        owner,
        repo,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        output: { ...output, annotations: output.annotations.map(annotationBody) },
      });
      return { id: Number(data.id), url: data.html_url ?? '' };
    },
    async addAnnotations(id, { title, summary, annotations }) {
      await github.rest('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        owner,
        repo,
        check_run_id: id,
        // GitHub adds the annotations to the earlier ones, but wants title and summary again.
        output: { title, summary, annotations: annotations.map(annotationBody) },
      });
    },
  };
}

function annotationBody({ level, file, line, endLine, column, endColumn, title, message }: Annotation) {
  return {
    path: file,
    start_line: line,
    end_line: endLine,
    ...(column === undefined ? {} : { start_column: column }),
    ...(endColumn === undefined ? {} : { end_column: endColumn }),
    annotation_level: LEVELS[level],
    title,
    message,
  };
}
