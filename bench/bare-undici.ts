/**
 * The limit of our runtime: undici alone, no guard, no judgement. `node bench/bare-undici.ts FILE [PER_HOST] [IN_FLIGHT]`
 * reads one URL a line and asks each with GET, so many in flight a host and in all, reads the body and counts statuses.
 */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';

const [file = '', perHost = '4', inFlight = '64'] = process.argv.slice(2);
const byHost = new Map<string, string[]>();
for (const url of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { host } = new URL(url);
  const urls = byHost.get(host);
  if (urls === undefined) byHost.set(host, [url]);
  else urls.push(url);
}

const dispatcher = new Agent({ connections: Number(perHost) });
const statuses = new Map<number, number>();
const lanes = [...byHost.values()].flatMap((urls) => Array.from({ length: Number(perHost) }, () => urls));

async function worker(): Promise<void> {
  for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) {
    for (let url = lane.shift(); url !== undefined; url = lane.shift()) {
      const { statusCode, body } = await request(url, { dispatcher, method: 'GET' });
      await body.dump();
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
    }
  }
}

await Promise.all(Array.from({ length: Number(inFlight) }, worker));
await dispatcher.close();
console.log(JSON.stringify(Object.fromEntries(statuses)));
