/** Puts a row's answer on the wire: whole, dripping, or as the fault it names. */
import type { ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import type { Socket } from 'node:net';
import type { StandInAnswer, StandInFault, StandInResponse } from './stand-in.ts';

/** HTTP/2's INTERNAL_ERROR (RFC 9113, section 7). */
const H2_INTERNAL_ERROR = 2;

export function answerRequest(
  answer: StandInAnswer,
  response: ServerResponse | Http2ServerResponse,
  raw: Socket | undefined,
  isHead: boolean,
): void {
  if (typeof answer === 'string') {
    fail(answer, response, raw);
    return;
  }
  const write = () => send(answer, response, isHead);
  if (answer.delayMs) {
    const timer = setTimeout(write, answer.delayMs);
    response.once('close', () => clearTimeout(timer));
  } else {
    write();
  }
}

function fail(
  fault: StandInFault,
  response: ServerResponse | Http2ServerResponse,
  raw: Socket | undefined,
): void {
  if ('stream' in response && fault !== 'hang') {
    response.stream.close(H2_INTERNAL_ERROR);
    return;
  }
  switch (fault) {
    case 'hang':
      return;
    case 'reset':
      raw?.resetAndDestroy();
      return;
    case 'close':
      response.socket?.end();
      return;
    case 'garbage':
      response.socket?.end('this is not HTTP at all\r\n\r\n');
      return;
    default:
      throw new Error(`no such fault: ${fault satisfies never}`);
  }
}

function send(
  answer: StandInResponse,
  response: ServerResponse | Http2ServerResponse,
  isHead: boolean,
): void {
  if (response.destroyed || response.writableEnded) return;
  const body = Buffer.from(answer.body ?? '');
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    headers[name.toLowerCase()] = typeof value === 'string' ? value : [...value];
  }
  if (body.length > 0) headers['content-type'] ??= 'text/html; charset=utf-8';
  const hasLength = !answer.dripMs && !(answer.status === 204 || answer.status === 304);
  if (hasLength) headers['content-length'] ??= String(body.length);
  if ('stream' in response) {
    response.writeHead(answer.status, headers);
  } else {
    (response as ServerResponse).writeHead(answer.status, answer.reason, headers);
  }
  if (isHead || !answer.dripMs) {
    response.end(isHead ? '' : body);
    return;
  }
  let sent = 0;
  const timer = setInterval(() => {
    (response as ServerResponse).write(sent < body.length ? body.subarray(sent, ++sent) : ' ');
  }, answer.dripMs);
  response.once('close', () => clearInterval(timer));
}
