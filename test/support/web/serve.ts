/**
 * The stand-in web as a process of its own, for tools that are not ours:
 *
 *     node test/support/web/serve.ts
 *     {"environment":{"HTTPS_PROXY":"http://127.0.0.1:…",…}}
 *
 * It prints one line of JSON and runs until its standard input ends.
 */
import { WEB_TABLES } from './hosts/table.ts';
import { startWeb } from './web.ts';

const web = await startWeb(WEB_TABLES.flatMap(({ hosts }) => hosts));
process.stdout.write(`${JSON.stringify({ environment: web.environment })}\n`);
process.stdin.on('end', () => web.close()).resume();
