import { type Authority, AuthorityFailure, exists, missing } from './authority.ts';
import { askOneByOne } from './one-by-one.ts';
import { answered, objectOf } from './read-json.ts';

/**
 * DOIs and handles, judged by the handle system: what the publisher's site does is another matter, and a handle is never
 * replaced by where it leads. responseCode 1 found, 2 error, 100 not found, 200 found without values.
 */
export const DOI: Authority<{ readonly resolver: string; readonly handle: string }> = {
  name: 'doi',
  source:
    'https://www.handle.net/proxy_servlet.html (REST API), https://www.doi.org/doi-handbook/HTML/rest-api.html',
  batchSize: 50,
  batchesInFlight: 1,
  read(url) {
    const resolver = RESOLVERS[url.hostname];
    // `10.1000/182`; doi.org also has short ones, `abc12` for `10/abc12`
    const handle = url.pathname.replace(/^\/(?:doi:|DOI:)?/, '');
    const isHandle =
      /^[\w.%-]{1,100}\/.{1,400}$/.test(handle) &&
      !/^(?:api|the-identifier|doi-handbook|resources)\//i.test(handle);
    return resolver === undefined || !isHandle ? undefined : { subject: { resolver, handle } };
  },
  ask: (questions, world) =>
    askOneByOne(
      questions,
      world,
      ({ subject }) => subject.handle.toLowerCase(),
      async ({ subject: { resolver, handle } }) => {
        const { text } = answered(await world.fetch(`https://${resolver}/api/handles/${handle}`), 200, 404);
        const code = objectOf(text)?.responseCode;
        if (code === 1 || code === 200) return exists('The handle system knows the identifier');
        if (code === 100) return missing('The handle system knows no such identifier', 'missing');
        throw new AuthorityFailure('no response code of a handle');
      },
    ),
};

const RESOLVERS: Readonly<Record<string, string>> = {
  'doi.org': 'doi.org',
  'dx.doi.org': 'doi.org',
  'www.doi.org': 'doi.org',
  'hdl.handle.net': 'hdl.handle.net',
};
