/**
 * The bundle's one entry: `dist/cli.js`, `dist/index.js` and `dist/worker.js` each call one of these. Everything else is
 * loaded when it is needed, so that `--version` starts as fast as Node does.
 */
import { VERSION } from '../about.ts';

/** @param workerUrl the module that a worker thread runs; it lies beside the entry, in the bundle as in the sources */
export async function cli(workerUrl: URL): Promise<void> {
  const [option, ...others] = process.argv.slice(2);
  // Asked by scripts, in a loop perhaps: no other option is read for it.
  if ((option === '--version' || option === '-v') && others.length === 0) {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  const { runCli } = await import('./cli.ts');
  await runCli(process, workerUrl);
}

/** @param workerUrl as for `cli` */
export async function action(workerUrl: URL): Promise<void> {
  const { runAction } = await import('./action.ts');
  await runAction(process, workerUrl);
}

/** Called on a worker thread only. */
export async function worker(): Promise<void> {
  await import('./worker.ts');
}
