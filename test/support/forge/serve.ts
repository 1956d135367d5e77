import { writeFileSync } from 'node:fs';
import { type Forge, startForge } from './forge.ts';

/**
 * A forge as a process of its own, for what runs outside of the tests (`act`, the built action):
 * `node test/support/forge/serve.ts SCENARIO [EVENT_FILE]` prints the environment as `NAME=value` lines, writes the event's
 * payload to EVENT_FILE and serves until it is ended. `GET /_forge` tells, as JSON, what was written to it.
 */
type Scenario = (forge: Forge) => object;

/** By name; each gives the event's payload. */
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'pull-request': (forge) => forge.event(openPullRequest(forge, 'topic')),
  'fork-pull-request': (forge) => forge.event(openPullRequest(forge, 'guest:topic')),
  schedule: (forge) => {
    forge.commit('main', FILES);
    return {
      schedule: '17 5 * * 1',
      repository: { default_branch: 'main', full_name: forge.environment.GITHUB_REPOSITORY },
    };
  },
};

const FILES = {
  'README.md': '# Garden\n\n- [Guide](docs/guide.md)\n',
  'docs/guide.md': '# Guide\n\nText.\n',
};

function openPullRequest(forge: Forge, head: string): number {
  forge.commit('main', FILES);
  const readme = `${FILES['README.md']}- [Missing](docs/missing.md)\n- [Nowhere](docs/guide.md#nowhere)\n`;
  forge.commit(head, { ...FILES, 'README.md': readme }, { parent: 'main' });
  return forge.openPullRequest({ head });
}

const [name = 'pull-request', eventFile] = process.argv.slice(2);
const scenario = SCENARIOS[name];
if (!scenario) {
  console.error(`No scenario ${name}; there are ${Object.keys(SCENARIOS).join(', ')}.`);
  process.exit(2);
}
const forge = await startForge();
const event = scenario(forge);
const tip = forge.state.git.resolve('refs/heads/main');
const lines = Object.entries({ ...forge.environment, GITHUB_SHA: tip ?? '' }).map(
  ([key, value]) => `${key}=${value}`,
);
if (eventFile === undefined) console.log(JSON.stringify(event));
else writeFileSync(eventFile, JSON.stringify(event));
console.log(lines.join('\n'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void forge.close().finally(() => process.exit(0)));
}
