import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askAuthorities } from '../../../src/check/authorities/ask.ts';
import type { Authority, Question } from '../../../src/check/authorities/authority.ts';
import { AUTHORITIES } from '../../../src/check/authorities/table.ts';
import type { WebTarget } from '../../../src/domain/target.ts';
import { web } from '../../judge/support/build.ts';
import { collected, inBatches } from '../../support/batches.ts';
import { AUTHORITY_TABLES } from '../../support/web/authorities/table.ts';
import { fakeWorld } from '../../support/web/authorities/world.ts';
import { json, status } from '../../support/web/stand-in.ts';

const hosts = AUTHORITY_TABLES.flatMap((table) => table.hosts);

async function ask(
  targets: readonly WebTarget[],
  world = fakeWorld({ hosts }),
  table?: readonly Authority[],
) {
  const results = await collected(askAuthorities(inBatches(targets), world, table));
  return {
    answered: results.flatMap((result) => ('answered' in result ? [result.answered.url] : [])).sort(),
    handedOn: results.flatMap((result) => ('handOn' in result ? [result.handOn.url] : [])).sort(),
    asked: world.asked,
  };
}

describe('one request for many', () => {
  test('Stack Exchange: a hundred ids of one site and kind', async () => {
    const targets = Array.from({ length: 150 }, (_, index) =>
      web(`https://stackoverflow.com/questions/${index + 1}`),
    );
    const { answered, asked } = await ask([...targets, web('https://stackoverflow.com/a/11227902')]);
    assert.equal(answered.length, 151);
    assert.deepEqual(
      asked.map((url) => `${new URL(url).pathname.split('/')[2]} ${new URL(url).pathname.split(';').length}`),
      ['questions 100', 'questions 50', 'answers 1'],
    );
  });

  test('Wikipedia: fifty titles of one wiki, and never an address too long for a server', async () => {
    const long = 'A_very_long_title_'.repeat(12);
    const targets = Array.from({ length: 60 }, (_, index) =>
      web(`https://en.wikipedia.org/wiki/${long}${index}`),
    );
    const { answered, asked } = await ask([...targets, web('https://de.wikipedia.org/wiki/Z%C3%BCrich')]);
    assert.equal(answered.length, 61);
    assert.ok(asked.every((url) => url.length < 8_000));
    assert.equal(asked.filter((url) => url.startsWith('https://de.')).length, 1);
  });

  test('arXiv: what the feed leaves out is asked for once more, together', async () => {
    const { asked } = await ask([
      web('https://arxiv.org/abs/1706.03762'),
      web('https://arxiv.org/abs/1706.99999'),
      web('https://arxiv.org/pdf/1706.88888'),
    ]);
    assert.deepEqual(
      asked.map((url) => new URL(url).searchParams.get('id_list')),
      ['1706.03762,1706.99999,1706.88888', '1706.99999,1706.88888'],
    );
  });

  test('the same thing under several addresses is asked for once', async () => {
    const { answered, asked } = await ask([
      web('https://www.youtube.com/watch?v=Y6Ev8GIlbxc'),
      web('https://youtu.be/Y6Ev8GIlbxc'),
      web('https://www.youtube.com/embed/Y6Ev8GIlbxc#t=3'),
    ]);
    assert.equal(answered.length, 3);
    assert.equal(asked.length, 1);
  });
});

describe('what is handed on', () => {
  test('addresses nobody has a word on, at once', async () => {
    const urls = [
      'https://a.example/',
      'https://news.ycombinator.com/user?id=pg',
      'https://www.npmjs.com/~someone',
    ];
    const { handedOn, asked } = await ask(urls.map((url) => web(url)));
    assert.deepEqual(handedOn, urls.sort());
    assert.deepEqual(asked, []);
  });

  test('everything, when the authority fails, and nothing is asked after the second failure', async () => {
    const broken = { host: 'hacker-news.firebaseio.com', handle: () => status(500) };
    const targets = Array.from({ length: 250 }, (_, index) =>
      web(`https://news.ycombinator.com/item?id=${index + 1}`),
    );
    const { answered, handedOn, asked } = await ask(targets, fakeWorld({ hosts: [broken] }));
    assert.deepEqual([answered.length, handedOn.length, asked.length], [0, 250, 100]);
  });

  test('answers of another shape than the documented one', async () => {
    const shapes: Readonly<Record<string, readonly [string, string]>> = {
      'hacker-news.firebaseio.com': ['https://news.ycombinator.com/item?id=1', '{"id": 2}'],
      'registry.npmjs.org': ['https://www.npmjs.com/package/a', '<html>'],
      'crates.io': ['https://crates.io/crates/a', '{"x": 1}'],
      'pypi.org': ['https://pypi.org/project/a/', '[]'],
      'doi.org': ['https://doi.org/10.1000/182', '{"responseCode": 2}'],
      'api.stackexchange.com': ['https://stackoverflow.com/q/1', '{"error_id": 502}'],
      'export.arxiv.org': ['https://arxiv.org/abs/1706.03762', '<feed><entry>'],
      'en.wikipedia.org': ['https://en.wikipedia.org/wiki/Raft', '{"error": {"code": "maxlag"}}'],
      'www.youtube.com': ['https://youtu.be/Y6Ev8GIlbxc', '{}'],
      'vimeo.com': ['https://vimeo.com/76979871', 'fine'],
    };
    for (const [host, [url, body]] of Object.entries(shapes)) {
      const row = {
        host,
        handle: () => ({ status: 200, headers: { 'content-type': 'application/json' }, body }),
      };
      const { answered } = await ask([web(url)], fakeWorld({ hosts: [row] }));
      assert.deepEqual(answered, [], host);
    }
  });

  test('a 404 that is not the registry’s own convicts nobody', async () => {
    for (const [host, url] of [
      ['registry.npmjs.org', 'https://www.npmjs.com/package/a'],
      ['crates.io', 'https://crates.io/crates/a'],
      ['pypi.org', 'https://pypi.org/project/a/'],
      ['doi.org', 'https://doi.org/10.1000/182'],
    ] as const) {
      const { answered } = await ask([web(url)], fakeWorld({ hosts: [{ host, handle: () => status(404) }] }));
      assert.deepEqual(answered, [], host);
    }
  });

  test('what is left when a quota is used up', async () => {
    const row = {
      host: 'api.stackexchange.com',
      handle: ({ url }: { readonly url: URL }) =>
        json({
          items: url.pathname
            .split('/')
            .at(-1)
            ?.split(';')
            .map((id) => ({ question_id: Number(id) })),
          quota_remaining: 0,
        }),
    };
    const targets = Array.from({ length: 250 }, (_, index) =>
      web(`https://stackoverflow.com/q/${index + 1}`),
    );
    const { answered, handedOn, asked } = await ask(targets, fakeWorld({ hosts: [row] }));
    assert.deepEqual([answered.length, handedOn.length, asked.length], [100, 150, 1]);
  });

  test('everything, when the run’s time is over', async () => {
    const world = fakeWorld({ hosts, deadlineMs: 0 });
    const { handedOn, asked } = await ask([web('https://news.ycombinator.com/item?id=16704850')], world);
    assert.deepEqual([handedOn.length, asked.length], [1, 0]);
  });

  test('papers of this month: the API may not have them yet', async () => {
    const { handedOn } = await ask([
      web('https://arxiv.org/abs/2611.00001'),
      web('https://arxiv.org/abs/2509.99999'),
    ]);
    assert.deepEqual(handedOn, ['https://arxiv.org/abs/2611.00001']);
  });

  test('a section of an article, but not of a missing one', async () => {
    const { answered, handedOn } = await ask([
      web('https://en.wikipedia.org/wiki/Raft_(algorithm)#Safety'),
      web('https://en.wikipedia.org/wiki/Raft_(no_such_thing)#Safety'),
    ]);
    assert.deepEqual(handedOn, ['https://en.wikipedia.org/wiki/Raft_(algorithm)#Safety']);
    assert.deepEqual(answered, ['https://en.wikipedia.org/wiki/Raft_(no_such_thing)#Safety']);
  });

  test('an authority that throws is one that failed', async () => {
    const rude: Authority = {
      ...AUTHORITIES[1],
      name: 'rude',
      source: 'none',
      batchSize: 1,
      batchesInFlight: 1,
      read: () => ({ subject: {} }),
      ask: (_: readonly Question<unknown>[]) => Promise.reject(new TypeError('cannot read')),
    };
    const { handedOn } = await ask(
      [web('https://a.example/1'), web('https://a.example/2')],
      fakeWorld({ hosts }),
      [rude],
    );
    assert.equal(handedOn.length, 2);
  });
});

test('YouTube without oEmbed: the thumbnail, asked twice before bad news', async () => {
  const page = { host: 'www.youtube.com', handle: () => status(200) };
  const thumbnails = {
    host: 'img.youtube.com',
    handle: ({ url }: { readonly url: URL }) => status(url.pathname.includes('Y6Ev8GIlbxc') ? 200 : 404),
  };
  const world = fakeWorld({ hosts: [page, thumbnails] });
  const urls = ['https://youtu.be/Y6Ev8GIlbxc', 'https://youtu.be/Rvu7N4wyFpk'];
  const results = await collected(askAuthorities(inBatches(urls.map((url) => web(url))), world));
  const states = results.map((result) =>
    'answered' in result ? result.answered.authority?.state : 'handed on',
  );
  assert.deepEqual(states, ['exists', 'missing']);
  assert.equal(world.asked.filter((url) => url.includes('Rvu7N4wyFpk/0.jpg')).length, 2);
});

test('every row says who it is, where that is documented, and how much it takes', () => {
  const names = AUTHORITIES.map(({ name }) => name);
  assert.deepEqual([...new Set(names)], names);
  for (const { source, batchSize, batchesInFlight } of AUTHORITIES) {
    assert.match(source, /^https:\/\//);
    assert.ok(batchSize >= 1 && batchSize <= 100 && batchesInFlight >= 1);
  }
});
