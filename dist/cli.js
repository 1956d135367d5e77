#!/usr/bin/env node
// The terminal: npx -y node@24 dist/cli.js --help Generated: npm run bundle
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`deadwood: Node ${process.versions.node} is too old, it needs 24: npx -y node@24 dist/cli.js`);
  process.exit(2);
}
const { XDG_CACHE_HOME, HOME } = process.env;
const cache = XDG_CACHE_HOME || (HOME && `${HOME}/.cache`);
if (cache) (await import('node:module')).enableCompileCache(`${cache}/deadwood`);
const { cli } = await import('./main/index.js');
await cli(new URL('./worker.js', import.meta.url));
