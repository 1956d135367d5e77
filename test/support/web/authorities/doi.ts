import type { StandInTable } from '../cases.ts';
import { json, redirect, status } from '../stand-in.ts';

const HANDLES: ReadonlySet<string> = new Set([
  '10.1093/cercor/bhaf059',
  '10.1145/3298689.3347033',
  '1721.1/12345',
]);

const resolver = (host: string) => ({
  host,
  handle: ({ url }: { readonly url: URL }) => {
    const asked = /^\/api\/handles\/(.+)$/.exec(url.pathname)?.[1];
    if (asked !== undefined) {
      const isKnown = HANDLES.has(asked.toLowerCase());
      return isKnown
        ? json({ responseCode: 1, handle: asked, values: [{ type: 'URL' }] })
        : json({ responseCode: 100, handle: asked }, 404);
    }
    return HANDLES.has(url.pathname.slice(1).toLowerCase())
      ? redirect(302, `https://walled-publisher.standin${url.pathname}`)
      : status(404);
  },
});

/** DOIs and handles: the resolver knows, the publisher refuses robots. */
export const DOI_WEB: StandInTable = {
  hosts: [
    resolver('doi.org'),
    resolver('hdl.handle.net'),
    { host: 'dx.doi.org', handle: ({ url }) => redirect(301, `https://doi.org${url.pathname}`) },
    { host: 'walled-publisher.standin', handle: () => status(403) },
  ],
  cases: [
    {
      id: 'doi-302-403',
      class: 'redirect-to-wall',
      url: 'https://doi.org/10.1093/cercor/bhaf059',
      verdict: 'alive',
    },
    {
      id: 'doi-old-host',
      class: 'redirect-to-wall',
      url: 'http://dx.doi.org/10.1145/3298689.3347033',
      verdict: 'alive',
    },
    { id: 'doi-unknown', class: 'truly-gone', url: 'https://doi.org/10.1093/cercor/nosuch', verdict: 'dead' },
    { id: 'handle', class: 'redirect-to-wall', url: 'https://hdl.handle.net/1721.1/12345', verdict: 'alive' },
    {
      id: 'handle-unknown',
      class: 'truly-gone',
      url: 'https://hdl.handle.net/1721.1/99999',
      verdict: 'dead',
    },
  ],
};
