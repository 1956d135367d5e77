import { json, page, redirect, type StandInHost, status } from '../support/web/stand-in.ts';

const PAGES: Readonly<Record<string, string>> = {
  '/spade': 'All about the spade: what it digs, how it is sharpened, where it hangs.',
  '/rake': 'Leaves fear it. How to choose a rake for lawns, beds and gravel.',
  '/shears': 'For hedges and for roses, with handles of ash and blades of steel.',
  '/can': 'Water is carried in it from the well to the beans, every evening.',
};
const MOVED: Readonly<Record<string, string>> = { '/old-rake': '/rake', '/old-can': '/can' };

/** The web that the documents link to. */
export const HOSTS: readonly StandInHost[] = [
  { host: 'archive.org', handle: () => json({ archived_snapshots: {} }) },
  {
    host: 'garden.tools',
    handle: ({ url: { pathname } }) => {
      const target = MOVED[pathname];
      if (target !== undefined) return redirect(301, target);
      const prose = PAGES[pathname];
      return prose === undefined ? status(404) : page(`Garden tools: ${pathname}`, `<p>${prose}</p>`);
    },
  },
  {
    host: 'seeds.garden',
    handle: ({ url }) => page(`Seeds: ${url.pathname}`, '<p>Sown in spring, reaped in autumn, kept dry.</p>'),
  },
];

/** On the default branch: a link that moved on line 6, one that is gone on line 7. */
export const DOCUMENTS = {
  'README.md': `# Garden

What stands in the shed.

- [Spade](https://garden.tools/spade), for digging.
- [Rake](https://garden.tools/old-rake), for leaves.
- [Hoe](https://garden.tools/hoe), for weeds.
- [Sowing](docs/guide.md#sowing), in the guide.
`,
  'docs/guide.md': `# Guide

## Sowing

In spring, with [beans](https://seeds.garden/beans) and [peas](https://seeds.garden/peas).
`,
};

/** With what a guest adds: line 10 leads nowhere, line 11 to where it moved from, line 12 to a heading that is not there. */
export const PROPOSED = {
  ...DOCUMENTS,
  'README.md': `${DOCUMENTS['README.md']}- [Shears](https://garden.tools/shears), for hedges.
- [Scythe](https://garden.tools/scythe), for meadows.
- [Can](https://garden.tools/old-can), for beans.
- [Reaping](docs/guide.md#reaping), in the guide.
- [Beans](https://seeds.garden/beans), for the can.
`,
};

/** The same, mended. */
export const MENDED = {
  ...DOCUMENTS,
  'README.md': `${DOCUMENTS['README.md']}- [Shears](https://garden.tools/shears), for hedges.
- [Can](https://garden.tools/can), for beans.
- [Beans](https://seeds.garden/beans), for the can.
`,
};
