import type { StandInTable } from '../cases.ts';
import { article } from '../hosts/prose.ts';
import { json, page, status } from '../stand-in.ts';

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@coder/pixel-storybook': ['0.1.0'],
  express: ['4.21.0', '5.1.0'],
};
const CRATES: Readonly<Record<string, readonly string[]>> = { serde: ['1.0.228'], tokio: ['1.48.0'] };
const PROJECTS: Readonly<Record<string, readonly string[]>> = { requests: ['2.32.5'], numpy: ['2.3.4'] };

function versionsOf(versions: readonly string[]): Record<string, object> {
  return Object.fromEntries(versions.map((version) => [version, {}]));
}

/** Registries of packages: pages that wall robots or answer everything, and APIs that know. */
export const REGISTRIES_WEB: StandInTable = {
  hosts: [
    { host: 'www.npmjs.com', handle: () => status(403) },
    {
      host: 'registry.npmjs.org',
      handle: ({ url }) => {
        const name = decodeURIComponent(url.pathname.slice(1));
        const versions = PACKAGES[name];
        return versions === undefined
          ? json({ error: 'Not found' }, 404)
          : json({ _id: name, name, versions: versionsOf(versions) });
      },
    },
    {
      host: 'crates.io',
      handle: ({ url, headers }) => {
        const name = /^\/api\/v1\/crates\/([\w-]+)$/.exec(url.pathname)?.[1];
        if (name !== undefined) {
          const versions = CRATES[name];
          return versions === undefined
            ? json({ errors: [{ detail: `crate \`${name}\` does not exist` }] }, 404)
            : json({ crate: { id: name, name }, versions: versions.map((num) => ({ num })) });
        }
        return headers.accept?.includes('text/html')
          ? page(
              'crates.io: Rust Package Registry',
              '<div id="ember"></div><script src="/assets/crates.js"></script>',
            )
          : json({ errors: [{ detail: 'Not Found' }] }, 404);
      },
    },
    {
      host: 'pypi.org',
      handle: ({ url }) => {
        const name = /^\/pypi\/([\w.-]+)\/json$/.exec(url.pathname)?.[1];
        if (name !== undefined) {
          const versions = PROJECTS[name];
          return versions === undefined
            ? json({ message: 'Not Found' }, 404)
            : json({ info: { name }, releases: versionsOf(versions), urls: [] });
        }
        const page = /^\/project\/([\w.-]+)\/?$/.exec(url.pathname)?.[1] ?? '';
        return PROJECTS[page] === undefined ? status(404) : article(`${page} · PyPI`);
      },
    },
  ],
  cases: [
    {
      id: 'npmjs-403',
      class: 'bot-wall',
      url: 'https://www.npmjs.com/package/@coder/pixel-storybook',
      verdict: 'alive',
    },
    { id: 'npm-plain', class: 'bot-wall', url: 'https://www.npmjs.com/package/express', verdict: 'alive' },
    {
      id: 'npm-missing',
      class: 'truly-gone',
      url: 'https://www.npmjs.com/package/@coder/no-such',
      verdict: 'dead',
    },
    {
      id: 'npm-version',
      class: 'bot-wall',
      url: 'https://www.npmjs.com/package/express/v/5.1.0',
      verdict: 'alive',
    },
    {
      id: 'npm-version-missing',
      class: 'truly-gone',
      url: 'https://www.npmjs.com/package/express/v/99.0.0',
      verdict: 'dead',
    },
    {
      id: 'crates-io-accept',
      class: 'content-negotiation',
      url: 'https://crates.io/crates/serde',
      verdict: 'alive',
    },
    {
      id: 'crates-io-missing',
      class: 'soft-404',
      url: 'https://crates.io/crates/nonexistent_package',
      verdict: 'dead',
    },
    {
      id: 'crates-io-version',
      class: 'soft-404',
      url: 'https://crates.io/crates/tokio/1.48.0',
      verdict: 'alive',
    },
    { id: 'pypi-project', class: 'truly-gone', url: 'https://pypi.org/project/requests/', verdict: 'alive' },
    {
      id: 'pypi-missing',
      class: 'truly-gone',
      url: 'https://pypi.org/project/reqeusts-nosuch/',
      verdict: 'dead',
    },
  ],
};
