/** The command line from the sources, without a bundle: npm start -- README.md */
import { cli } from '../src/faces/main.ts';

await cli(new URL('../src/faces/worker.ts', import.meta.url));
