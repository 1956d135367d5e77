/** Turns undici's events about one request into one answer, within the request's time and caps. */
import type { Dispatcher } from 'undici';
import { type Body, BodyCollector } from './answer-body.ts';
import type { Deadlines, Due } from './deadlines.ts';
import { ExchangeFailure } from './failure.ts';
import type { Answer, AnswerHeaders, TransportRequest } from './transport.ts';

/** After the headers, this long for the part of the body that is wanted: a page that drips is judged by what has come. */
const BODY_TIMEOUT_MS = 5_000;
/** An unwanted rest of a body up to that size is read and dropped, so that the connection can be used again. */
const DRAINED_BYTES = 64 * 1024;
const DRAIN_TIMEOUT_MS = 1_000;

export interface AnswerReceiver {
  onAnswer(answer: Answer): void;
  onFailure(error: unknown): void;
}

/** Calls its receiver exactly once; what the connection does afterwards concerns nobody. */
export class AnswerHandler implements Dispatcher.DispatchHandler, Due {
  dueAtMs: number;
  place = -1;
  readonly #request: Pick<TransportRequest, 'method' | 'timeoutMs' | 'wantedBytes'>;
  readonly #receiver: AnswerReceiver;
  readonly #deadlines: Deadlines<AnswerHandler>;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: AnswerHeaders = {};
  #body: BodyCollector | undefined;
  #isSettled = false;
  #droppedBytes = 0;

  constructor(
    request: Pick<TransportRequest, 'method' | 'timeoutMs' | 'wantedBytes'>,
    receiver: AnswerReceiver,
    deadlines: Deadlines<AnswerHandler>,
  ) {
    this.#request = request;
    this.#receiver = receiver;
    this.#deadlines = deadlines;
    this.dueAtMs = performance.now() + request.timeoutMs;
    deadlines.add(this);
  }

  /** Ends it from outside. */
  fail(error: ExchangeFailure): void {
    if (this.#settle()) {
      this.#receiver.onFailure(error);
    }
    this.#controller?.abort(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isSettled) {
      controller.abort(new Error('too late'));
    }
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: AnswerHeaders): void {
    if (status < 200) {
      return;
    }
    this.#status = status;
    this.#headers = headers;
    if (this.#request.method === 'HEAD') {
      return;
    }
    const wanted = this.#request.wantedBytes(status, headers);
    if (wanted > 0) {
      this.#body = new BodyCollector(String(headers['content-encoding'] ?? ''), wanted, () => this.#finish());
      this.dueAtMs = Math.min(this.dueAtMs, performance.now() + BODY_TIMEOUT_MS);
    } else if (!(Number(headers['content-length']) <= DRAINED_BYTES)) {
      this.#finish();
      controller.abort(new Error('no body wanted'));
    }
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#body && !this.#isSettled) {
      this.#body.write(chunk);
      return;
    }
    this.#droppedBytes += chunk.length;
    if (this.#droppedBytes > DRAINED_BYTES) {
      controller.abort(new Error('enough'));
    }
  }

  onResponseEnd(): void {
    if (this.#isSettled) {
      this.#deadlines.delete(this);
    } else if (this.#body) {
      const body = this.#body.end();
      if (body instanceof Promise) body.then((late) => this.#deliver(late));
      else this.#deliver(body);
    } else {
      this.#deliver();
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    if (this.#isSettled) {
      this.#deadlines.delete(this);
    } else if (this.#status > 0) {
      this.#deliver(this.#body?.cut());
    } else if (this.#settle()) {
      this.#receiver.onFailure(error);
    }
  }

  /** With what has come; the rest of the body is dropped, or the connection is. */
  #finish(): void {
    this.#deliver(this.#body?.cut());
    this.dueAtMs = performance.now() + DRAIN_TIMEOUT_MS;
    this.#deadlines.add(this);
  }

  onDue(): void {
    if (this.#isSettled) {
      this.#deadlines.delete(this);
      this.#controller?.abort(new Error('enough'));
    } else if (this.#status > 0) {
      this.#deliver(this.#body?.cut());
      this.#controller?.abort(new Error('too slow'));
    } else {
      const words = `no answer within ${this.#request.timeoutMs} ms`;
      this.fail(new ExchangeFailure('timeout', 'DEADLINE', words));
    }
  }

  #deliver(body?: Body): void {
    if (this.#settle()) {
      this.#receiver.onAnswer({ status: this.#status, headers: this.#headers, ...(body ? { body } : {}) });
    }
  }

  /** True the first time. */
  #settle(): boolean {
    if (this.#isSettled) {
      return false;
    }
    this.#isSettled = true;
    this.#deadlines.delete(this);
    return true;
  }
}
