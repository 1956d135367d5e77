/**
 * How often each tool is right on the same web: `npm run bench:accuracy`. The web is the stand-in of the tests (real sockets,
 * real TLS, behind a proxy): every row is a way in which real hosts behave, with the verdict that is right for a reader.
 */
import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from '../src/domain/verdict.ts';
import { AUTHORITY_TABLES } from '../test/support/web/authorities/table.ts';
import type { StandInCase } from '../test/support/web/cases.ts';
import { WEB_TABLES } from '../test/support/web/hosts/table.ts';
import { startWeb } from '../test/support/web/web.ts';
import { linkinator, lychee, type Peer } from './peers.ts';
import { table } from './table.ts';

/** What a tool said of an address. A peer knows no more than `alive`, `dead` and `blocked` (it would not say). */
interface Answer {
  readonly verdict: Verdict | 'missing';
  readonly replacement?: string;
  readonly reason?: string;
}

type Answers = ReadonlyMap<string, Answer>;

/** linkinator reads every body to its end, so that one which never ends keeps the whole run: it is spared those. */
const ENDLESS = 'resource';

/** Nothing to complain about: telling a maintainer to mend such a link is a false alarm. */
const FINE = new Set<string>(['alive', 'moved', 'blocked', 'unreachable', 'skipped']);
/** Something to mend or to look at. */
const ROT = new Set<string>(['dead', 'suspect', 'unsafe', 'invalid']);
/** Says that it works. */
const WORKS = new Set<string>(['alive', 'moved']);
const TIMEOUT_MS = 300_000;

interface Score {
  readonly exact: number;
  readonly right: number;
  readonly falseAlarms: readonly string[];
  readonly missedRot: readonly string[];
  readonly harmful: readonly string[];
  readonly unverifiable: readonly string[];
}

/** A tool may name an address as the URL parser writes it: `http://2130706433/` is `http://127.0.0.1/`. */
function answerTo(url: string, answers: Answers): Answer {
  return answers.get(url) ?? answers.get(URL.parse(url)?.href ?? '') ?? { verdict: 'missing' };
}

export function scoreOf(cases: readonly StandInCase[], answers: Answers): Score {
  const score = { exact: 0, right: 0, falseAlarms: [], missedRot: [], harmful: [], unverifiable: [] } as {
    exact: number;
    right: number;
  } & Record<'falseAlarms' | 'missedRot' | 'harmful' | 'unverifiable', string[]>;
  for (const { id, url, verdict, replacement } of cases) {
    const answer = answerTo(url, answers);
    if (answer.verdict === verdict && answer.replacement === replacement) score.exact++;
    if (FINE.has(verdict) && ROT.has(answer.verdict)) score.falseAlarms.push(id);
    else if (ROT.has(verdict) && WORKS.has(answer.verdict)) score.missedRot.push(id);
    else if (WORKS.has(verdict) && !WORKS.has(answer.verdict)) score.unverifiable.push(id);
    else if (ROT.has(verdict) && !ROT.has(answer.verdict)) score.unverifiable.push(id);
    else score.right++;
    if (answer.replacement !== undefined && answer.replacement !== replacement) score.harmful.push(id);
  }
  return score;
}

function output(command: readonly string[], options: SpawnOptionsWithoutStdio): Promise<string> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, timeout: TIMEOUT_MS });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    child.stderr.resume();
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}

async function askDeadwood(file: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Answers> {
  const cli = new URL('../dist/cli.js', import.meta.url).pathname;
  const result = join(cwd, 'deadwood.json');
  const options = ['--no-lint', '--format', 'json', '--output', result, '--fail-on', 'never'];
  await output([process.execPath, process.env.DEADWOOD_CLI ?? cli, file, ...options], { cwd, env });
  const { targets } = JSON.parse(readFileSync(result, 'utf8')) as {
    targets: { url: string; verdict: Verdict; reason: string; replacement?: string }[];
  };
  return new Map(targets.map((target) => [target.url, target]));
}

async function askLinkinator(
  peer: Peer,
  file: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Answers> {
  if ('missing' in peer) throw new Error(peer.missing);
  // It serves the file to itself on loopback, which the proxy must not see.
  const noProxy = { NO_PROXY: 'localhost,127.0.0.1,::1', no_proxy: 'localhost,127.0.0.1,::1' };
  const text = await output(
    [...peer.command, file, '--markdown', '--format', 'json', '--timeout', '10000', '--concurrency', '64'],
    { cwd, env: { ...env, ...noProxy } },
  );
  const { links } = JSON.parse(text.slice(text.indexOf('{'))) as { links: { url: string; state: string }[] };
  const verdicts: Readonly<Record<string, Verdict>> = { OK: 'alive', BROKEN: 'dead', SKIPPED: 'blocked' };
  return new Map(links.map(({ url, state }) => [url, { verdict: verdicts[state] ?? 'missing' }]));
}

async function askLychee(peer: Peer, file: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Answers> {
  if ('missing' in peer) throw new Error(peer.missing);
  const text = await output(
    // `-vv` lists what was well.
    [...peer.command, '-vv', '--no-progress', '--format', 'json', '--timeout', '20', file],
    { cwd, env },
  );
  type Entries = Record<string, { url: string }[]>;
  const result = JSON.parse(text) as Record<
    'success_map' | 'error_map' | 'excluded_map' | 'timeout_map',
    Entries | undefined
  >;
  const answers = new Map<string, Answer>();
  const add = (entries: Entries | undefined, verdict: Verdict) => {
    for (const { url } of Object.values(entries ?? {}).flat()) answers.set(url, { verdict });
  };
  add(result.success_map, 'alive');
  add(result.excluded_map, 'blocked');
  add(result.error_map, 'dead');
  add(result.timeout_map, 'dead');
  return answers;
}

/** Class by class: how many of a tool's answers are right, and which are not. */
function classTable(
  cases: readonly StandInCase[],
  tools: readonly { name: string; answers: Answers }[],
): string {
  const rows = [...Map.groupBy(cases, (each) => each.class)].map(([name, ofClass]) => [
    name,
    String(ofClass.length),
    ...tools.map(({ answers }) => `${scoreOf(ofClass, answers).right}`),
  ]);
  return table(['class', 'cases', ...tools.map(({ name }) => `${name} right`)], rows);
}

async function main(): Promise<void> {
  // Of two tables that know a host the first is asked: an authority's has the host and its API.
  const tables = [...AUTHORITY_TABLES, ...WEB_TABLES];
  const spokenFor = AUTHORITY_TABLES.flatMap(({ hosts }) => hosts.map(({ host }) => host));
  const isSpokenFor = ({ url }: StandInCase) => {
    const { hostname } = new URL(url);
    return spokenFor.some((host) => (typeof host === 'string' ? host === hostname : host.test(hostname)));
  };
  const cases = [
    ...AUTHORITY_TABLES.flatMap((each) => each.cases),
    ...WEB_TABLES.flatMap((each) => each.cases).filter((each) => !isSpokenFor(each)),
  ];
  const web = await startWeb(tables.flatMap(({ hosts }) => hosts));
  const folder = mkdtempSync(join(tmpdir(), 'deadwood-accuracy-'));
  try {
    const file = join(folder, 'links.md');
    writeFileSync(file, cases.map(({ id, url }) => `- [${id}](<${url}>)\n`).join(''));
    const ending = cases.filter((each) => each.class !== ENDLESS);
    writeFileSync(join(folder, 'ending.md'), ending.map(({ id, url }) => `- [${id}](<${url}>)\n`).join(''));
    const env = { PATH: process.env.PATH, HOME: folder, ...web.environment };
    const tools = [{ name: 'deadwood', answers: await askDeadwood(file, folder, env) }];
    for (const [name, ask] of [
      ['linkinator', async () => askLinkinator(linkinator(), 'ending.md', folder, env)],
      ['lychee', async () => askLychee(await lychee(), file, folder, env)],
    ] as const) {
      try {
        tools.push({ name, answers: await ask() });
      } catch (cause) {
        console.log(`${name} is left out: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
    console.log(`\n${classTable(cases, tools)}\n`);
    const scores = tools.map(({ name, answers }) => ({ name, score: scoreOf(cases, answers) }));
    const rows = scores.map(({ name, score }) => [
      name,
      `${((score.right / cases.length) * 100).toFixed(1)} %`,
      name === 'deadwood' ? `${((score.exact / cases.length) * 100).toFixed(1)} %` : '–',
      ...[score.falseAlarms, score.missedRot, score.harmful, score.unverifiable].map((ids) =>
        String(ids.length),
      ),
    ]);
    const header = [
      '',
      'right',
      'exact',
      'false alarms',
      'missed rot',
      'harmful suggestions',
      'unverifiable',
    ];
    console.log(`${cases.length} cases\n${table(header, rows)}`);
    const own = tools[0]?.answers ?? new Map<string, Answer>();
    for (const { id, url, verdict, replacement } of cases) {
      const answer = answerTo(url, own);
      if (answer.verdict === verdict && answer.replacement === replacement) continue;
      const said = `${answer.verdict} (${answer.reason ?? ''}) ${answer.replacement ?? ''}`;
      console.log(`not exact: ${id}: ${said.trim()}, right is ${verdict} ${replacement ?? ''}  ${url}`);
    }
  } finally {
    await web.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await main();
