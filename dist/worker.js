// A thread that reads documents. Generated: npm run bundle
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`deadwood: Node ${process.versions.node} is too old, it needs 24: npx -y node@24 dist/cli.js`);
  process.exit(2);
}
const { worker } = await import('./main/index.js');
await worker();
