import { type Clock, SILENT_LOG } from '../../../src/domain/ports.ts';
import { createGitHub, type GitHub, type GitHubOptions } from '../../../src/github/client.ts';
import type { Forge } from './forge.ts';

/** A clock that passes time by itself when somebody sleeps: no test waits. */
export function createQuickClock(startMs = 1_793_600_000_000): Clock & { readonly sleeps: number[] } {
  let nowMs = startMs;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => nowMs,
    async sleep(durationMs) {
      sleeps.push(durationMs);
      nowMs += durationMs;
    },
  };
}

/** Our own client, pointed at a forge; a second of waiting between retries lasts a millisecond. */
export function connect(forge: Forge, options: Partial<GitHubOptions> = {}): GitHub {
  const { environment, state } = forge;
  return createGitHub({
    token: environment.GITHUB_TOKEN as string,
    repository: { owner: state.owner, name: state.name },
    apiUrl: environment.GITHUB_API_URL as string,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL as string,
    serverUrl: environment.GITHUB_SERVER_URL as string,
    environment: {},
    clock: createQuickClock(),
    log: SILENT_LOG,
    retrySecondMs: 1,
    ...options,
  });
}
