import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { WebTarget } from '../domain/target.ts';
import type { Judgement } from '../domain/verdict.ts';
import { mergeParts } from './part.ts';

/** The parts of a sharded run, as the merging run uses them. */
export interface ReadParts {
  /** What a shard found out; a target that no part tells of comes out as not checked. */
  recall(target: WebTarget): Judgement;
  /** Requests that the shards made together. */
  readonly requests: number;
  /** A sentence for each part that is missing, torn or foreign. */
  readonly problems: readonly string[];
}

/** @param pattern glob of part files, from `cwd` */
export async function readParts(pattern: string, cwd: string): Promise<ReadParts> {
  const paths: string[] = [];
  for await (const entry of glob(pattern, { cwd, withFileTypes: true })) {
    if (entry.isFile()) paths.push(resolve(entry.parentPath, entry.name));
  }
  paths.sort();
  const files = await Promise.all(
    paths.map(async (path) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      text: await readFile(path, 'utf8'),
    })),
  );
  const { judgements, requests, problems } = mergeParts(files);
  return { requests, problems, recall: ({ url }) => judgements.get(url) ?? notChecked(url) };
}

function notChecked(url: string): Judgement {
  return {
    url,
    verdict: 'unreachable',
    reason: 'not-checked',
    message: 'No part of this run tells of it',
    checkedBy: 'none',
    attempts: 0,
    durationMs: 0,
    remarks: [],
  };
}
