import type { StandInTable } from '../cases.ts';
import { createStandInGitHub, type GitHubState } from './github.ts';

export const GITHUB_STATE: GitHubState = {
  repositories: [
    { nameWithOwner: 'traefik/traefik', formerly: ['containous/traefik'] },
    { nameWithOwner: 'FeatureBaseDB/featurebase', formerly: ['pilosa/pilosa'], isArchived: true },
    { nameWithOwner: 'golang/go', files: { master: { 'src/net/net.go': 'package net\n' } } },
    {
      nameWithOwner: 'pyvista/pyvista',
      files: { main: { 'CONTRIBUTING.md': '# Contributing\n\n## Testing\n' } },
    },
  ],
};

/** GitHub for those who ask without a token: its pages. */
export const GITHUB_PAGES: StandInTable = {
  hosts: createStandInGitHub(GITHUB_STATE).hosts,
  cases: [
    {
      id: 'github-renamed',
      class: 'permanent-redirect',
      url: 'https://github.com/containous/traefik#readme',
      verdict: 'moved',
      replacement: 'https://github.com/traefik/traefik#readme',
    },
    {
      id: 'github-there',
      class: 'permanent-redirect',
      url: 'https://github.com/traefik/traefik',
      verdict: 'alive',
    },
    {
      id: 'github-private-404',
      class: 'auth-hidden',
      url: 'https://github.com/somebody/secret',
      verdict: 'dead',
    },
    {
      id: 'github-archived',
      class: 'alive-note',
      url: 'https://github.com/FeatureBaseDB/featurebase',
      verdict: 'alive',
    },
    {
      id: 'github-line-anchor',
      class: 'fragment-js',
      url: 'https://github.com/golang/go/blob/master/src/net/net.go#L1-L20',
      verdict: 'alive',
    },
    {
      id: 'github-readme-fragment',
      class: 'fragment-js',
      url: 'https://github.com/pyvista/pyvista/blob/main/CONTRIBUTING.md#testing',
      verdict: 'alive',
    },
    {
      id: 'github-missing-blob',
      class: 'truly-gone',
      url: 'https://github.com/pyvista/pyvista/blob/main/NON_EXISTENT_FILE.md',
      verdict: 'dead',
    },
  ],
};
