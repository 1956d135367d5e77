import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proposal } from './review-world.ts';

/** What a runner puts into the environment of a step that reviews a pull request; its files are made in `home`. */
export function stepEnvironment(
  home: string,
  { event, environment }: Proposal,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const name of ['output', 'summary']) writeFileSync(join(home, name), '');
  writeFileSync(join(home, 'event.json'), JSON.stringify(event));
  const given = Object.entries({ token: environment.GITHUB_TOKEN ?? '', ...inputs });
  return {
    PATH: process.env.PATH ?? '',
    ...environment,
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: join(home, 'event.json'),
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    GITHUB_WORKSPACE: home,
    GITHUB_RUN_ID: '1',
    RUNNER_TEMP: home,
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}
