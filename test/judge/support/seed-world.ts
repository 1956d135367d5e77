import type { GitHubState } from '../../support/web/authorities/github.ts';
import { AUTHORITY_TABLES } from '../../support/web/authorities/table.ts';
import { article } from '../../support/web/hosts/prose.ts';
import { page, redirect, type StandInHost, status } from '../../support/web/stand-in.ts';

/** A web in which the seed page's links live, move and rot: own data, where nothing is known of an address. */

/** Names now ← names on the page. */
const RENAMED: Readonly<Record<string, string>> = {
  'containous/traefik': 'traefik/traefik',
  'pingcap/raft-rs': 'tikv/raft-rs',
  'akka/akka': 'akka/akka-core',
  'uber/cadence': 'cadence-workflow/cadence',
  'pilosa/pilosa': 'FeatureBaseDB/featurebase',
  'mikub/titanoboa': 'commsor/titanoboa',
};
const ARCHIVED = new Set([
  'FeatureBaseDB/featurebase',
  'qri-io/qri',
  'robinhood/faust',
  'twitter/rezolus',
  'weaveworks/mesh',
]);

/** Every repository that the page names, under its present name. */
export function seedGitHub(urls: readonly string[], patience?: number): GitHubState {
  const named = urls
    .map((url) => /^https:\/\/github\.com\/([^/#]+\/[^/#]+)/.exec(url)?.[1])
    .filter((name) => name !== undefined);
  return {
    repositories: [...new Set(named)].map((name) => {
      const nameWithOwner = RENAMED[name] ?? name;
      return {
        nameWithOwner,
        ...(nameWithOwner === name ? {} : { formerly: [name] }),
        isArchived: ARCHIVED.has(nameWithOwner),
        files: { HEAD: { 'README.md': `# ${nameWithOwner}\n` } },
      };
    }),
    ...(patience === undefined ? {} : { patience }),
  };
}

export const SEED_HOSTS: readonly StandInHost[] = [
  // GitHub's pages come from the seed's own table.
  ...AUTHORITY_TABLES.flatMap((table) => table.hosts).filter(({ host }) => host !== 'github.com'),
  {
    host: 'medium.com',
    handle: () => status(403, { ...page('Just a moment...'), headers: { 'cf-mitigated': 'challenge' } }),
  },
  {
    host: 'raft.github.io',
    handle: ({ url }) => (url.pathname === '/' ? article('Raft Consensus Algorithm') : status(404)),
  },
  { host: 'protocol.ai', handle: () => redirect(301, 'https://www.protocol.ai/') },
  { host: 'www.protocol.ai', handle: () => article('Protocol Labs') },
  { host: 'buoyant.io', handle: () => redirect(308, 'https://www.buoyant.io/') },
  { host: 'www.buoyant.io', handle: () => article('Buoyant') },
  { host: 'darkcrystal.pw', network: 'nxdomain', handle: () => status(404) },
  {
    host: 'protozoa.nz',
    handle: ({ url }) =>
      url.protocol === 'http:' ? redirect(301, 'https://protozoa.nz/') : article('Protozoa'),
  },
  {
    host: 'distributedcomponents.net',
    handle: () => page('distributedcomponents.net is for sale | HugeDomains', '<h1>Buy this domain</h1>'),
  },
  {
    host: 'arveknudsen.com',
    handle: ({ url }) => article(`Practical networked applications in Rust ${url.pathname}`),
  },
  { host: 'andygrove.io', handle: ({ url }) => article(`How to build a compute platform ${url.pathname}`) },
  { host: 'pdos.csail.mit.edu', handle: () => article('6.824: Distributed Systems') },
];
