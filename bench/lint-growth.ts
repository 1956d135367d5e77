/** What the parser, and each rule of lint by itself, cost on a text, in processor time; on a thread that is ended when it takes too long. */
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMessageControl from 'remark-message-control';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { RULES } from '../src/lint/rules.ts';
import { HOSTILE_TEXTS } from '../test/lint/hostile-texts.ts';

/** Milliseconds after which a step counts as endless. */
export const LIMIT_MS = 3_000;
/** Characters: each twice the one before. */
export const LENGTHS = [4_000, 8_000, 16_000];
/** The parser, the filter of messages by comments, and all rules. */
export const STEPS: readonly string[] = ['parser', 'comments', ...Object.keys(RULES)];
/** What people write, for comparison. */
const ORDINARY = 'an ordinary list';
const ENTRY = '- [A page](https://example.org/page) - What it is about, in *some* words and `code`.\n';
const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  [ORDINARY]: (length) => `# A list\n\n${ENTRY.repeat(length / ENTRY.length)}`,
  ...HOSTILE_TEXTS,
};
export const TEXT_NAMES: readonly string[] = Object.keys(TEXTS);

export interface Job {
  /** One of {@link TEXT_NAMES}. */
  readonly shape: string;
  readonly length: number;
  /** One of {@link STEPS}. */
  readonly step: string;
}

export interface Cost {
  readonly ms: number;
  /** Why it is the limit, or what was thrown; empty as a rule. */
  readonly failure: string;
}

if (!isMainThread) serve();

export function createMeter() {
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
        if ((usage.user + usage.system) / 1000 > LIMIT_MS + 1_000)
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
    const file = new VFile({ path: 'a.md', value: TEXTS[shape]?.(length) ?? '' });
    let start = process.threadCpuUsage();
    let failure = '';
    try {
      const tree = (step === 'parser' ? undefined : trees.get(key)) ?? parser.parse(file);
      if (!trees.has(key) && trees.size === LENGTHS.length) trees.clear();
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
