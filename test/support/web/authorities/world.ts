import { gunzipSync } from 'node:zlib';
import type { AuthorityWorld, Fetched } from '../../../../src/check/authorities/authority.ts';
import { SILENT_LOG } from '../../../../src/domain/ports.ts';
import type { StandInHost, StandInResponse } from '../stand-in.ts';

/** What authorities are given, answered by rows of the stand-in web without a socket. */
export interface FakeWorld extends AuthorityWorld {
  /** Addresses asked for, in order. */
  readonly asked: readonly string[];
}

export interface FakeWorldOptions {
  readonly hosts: readonly StandInHost[];
  readonly github?: AuthorityWorld['github'];
  /** Milliseconds since the epoch. */
  readonly now?: number;
  readonly deadlineMs?: number;
}

export function fakeWorld({ hosts, github, now, deadlineMs }: FakeWorldOptions): FakeWorld {
  const asked: string[] = [];
  const earlier = new Map<string, number>();
  const at = now ?? Date.parse('2026-11-09T06:00:00Z');
  return {
    asked,
    async fetch(address, options = {}): Promise<Fetched> {
      const url = new URL(address);
      asked.push(address);
      const row = hosts.find(({ host }) =>
        typeof host === 'string' ? host === url.hostname : host.test(url.hostname),
      );
      if (row === undefined) return { error: { code: 'ENOTFOUND', message: `no ${url.hostname}` } };
      const count = earlier.get(url.hostname) ?? 0;
      earlier.set(url.hostname, count + 1);
      const headers = { 'user-agent': 'deadwood/0 (tests)', accept: 'application/json', ...options.headers };
      const answer = await row.handle({
        method: 'GET',
        url,
        headers,
        httpVersion: '1.1',
        body: '',
        earlier: count,
      });
      return typeof answer === 'string'
        ? { error: { code: 'ECONNRESET', message: answer } }
        : fetched(answer);
    },
    clock: { now: () => at },
    deadlineMs: deadlineMs ?? at + 60_000,
    log: SILENT_LOG,
    ...(github === undefined ? {} : { github }),
  };
}

function fetched({ status, headers = {}, body = '' }: StandInResponse): Fetched {
  const plain = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    [value].flat().join(', '),
  ]);
  return { status, headers: Object.fromEntries(plain) as Record<string, string>, text: textOf(body) };
}

function textOf(body: string | Uint8Array): string {
  if (typeof body === 'string') return body;
  return gunzipSync(body).toString('utf8');
}
