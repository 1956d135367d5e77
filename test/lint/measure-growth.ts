/**
 * Not a test: measures how the processor time of the parser and of each rule grows with hostile texts of a quarter, half and
 * whole `length`, on a thread that is ended after 10 s. Lists the parser for each text, and the rules that cost more than it.
 *
 *     node test/lint/measure-growth.ts [length] [text…]
 */
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMessageControl from 'remark-message-control';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { RULES } from '../../src/lint/rules.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const LIMIT_MS = 10_000;
const WORTH_TELLING_MS = 30;
/** A quarter, half, whole. */
const LENGTHS = 3;

/** `step` is the parser, the filter of messages by comments, or a rule's id. */
interface Job {
  readonly shape: string;
  readonly length: number;
  readonly step: string;
}

interface Cost {
  readonly ms: number;
  readonly failure: string;
}

if (isMainThread) {
  const length = Number(process.argv[2] ?? 32_000);
  const shapes = process.argv.length > 3 ? process.argv.slice(3) : Object.keys(HOSTILE_TEXTS);
  const meter = createMeter();
  for (const shape of shapes) {
    const parser = await growth(meter, shape, length, 'parser');
    console.log(`${shape}: ${parser.text}`);
    if (parser.ms >= LIMIT_MS) continue;
    for (const step of ['comments', ...Object.keys(RULES)]) {
      const rule = await growth(meter, shape, length, step);
      if (rule.ms > Math.max(parser.ms, WORTH_TELLING_MS)) console.log(`    ${step}: ${rule.text}`);
    }
  }
  await meter.close();
} else {
  serve();
}

async function growth(meter: ReturnType<typeof createMeter>, shape: string, length: number, step: string) {
  const costs: Cost[] = [];
  for (const size of [length / 4, length / 2, length]) {
    const cost = await meter.measure({ shape, length: size, step });
    costs.push(cost);
    if (cost.ms >= LIMIT_MS) break;
  }
  const ms = costs.at(-1)?.ms ?? 0;
  const factor = ms / Math.max(1, costs.at(-2)?.ms ?? 1);
  const shown = costs
    .map((cost) => `${cost.ms.toFixed(0)}${cost.failure && ` (${cost.failure})`}`)
    .join(', ');
  return { ms, text: `${shown} ms, ×${factor.toFixed(1)}` };
}

function createMeter() {
  let worker: Worker | undefined;
  return {
    close: async () => worker?.terminate(),
    measure: async (job: Job): Promise<Cost> => {
      if (worker === undefined) {
        worker = new Worker(new URL(import.meta.url));
        await once(worker, 'online');
      }
      const thread = worker;
      const start = await thread.cpuUsage();
      const { promise, resolve } = Promise.withResolvers<Cost>();
      const watch = setInterval(async () => {
        const usage = await thread.cpuUsage(start);
        if ((usage.user + usage.system) / 1000 > LIMIT_MS + 2_000)
          resolve({ ms: LIMIT_MS, failure: 'ended' });
      }, 200);
      thread.once('error', (error) => resolve({ ms: LIMIT_MS, failure: String(error).slice(0, 40) }));
      thread.once('message', resolve);
      thread.postMessage(job);
      const cost = await promise;
      clearInterval(watch);
      thread.removeAllListeners('message').removeAllListeners('error');
      if (cost.ms >= LIMIT_MS) {
        thread.on('error', () => {});
        void thread.terminate();
        worker = undefined;
      }
      return cost;
    },
  };
}

/** The thread's side: keeps the trees of one text's lengths for the rules that follow. */
function serve(): void {
  Error.stackTraceLimit = 0;
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
  const trees = new Map<string, Root>();
  parentPort?.on('message', async ({ shape, length, step }: Job) => {
    const key = `${shape} ${length}`;
    const file = new VFile({ path: 'a.md', value: HOSTILE_TEXTS[shape]?.(length) ?? '' });
    let start = process.threadCpuUsage();
    let failure = '';
    try {
      const tree = (step === 'parser' ? undefined : trees.get(key)) ?? parser.parse(file);
      if (!trees.has(key) && trees.size === LENGTHS) trees.clear();
      trees.set(key, tree);
      if (step === 'comments') {
        const tabs = (await RULES['no-tabs']?.())?.default as Plugin;
        await unified().use(tabs).run(tree, file);
        start = process.threadCpuUsage();
        await unified()
          .use(remarkMessageControl, { name: 'lint', source: 'remark-lint', known: Object.keys(RULES) })
          .run(tree, file);
      } else if (step !== 'parser') {
        const rule = (await RULES[step]?.())?.default as Plugin;
        start = process.threadCpuUsage();
        await unified().use(rule).run(tree, file);
      }
    } catch (error) {
      failure = String(error).slice(0, 40);
    }
    const used = process.threadCpuUsage(start);
    parentPort?.postMessage({ ms: (used.user + used.system) / 1000, failure } satisfies Cost);
  });
}
