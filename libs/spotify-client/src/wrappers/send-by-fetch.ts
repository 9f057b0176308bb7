import { setTimeout as startTimer } from 'node:timers';
import { toSafeCause } from '../errors/to-safe-cause.js';
import { TransportFailure } from '../errors/transport-failure.js';
import { longestTimerMs } from '../longest-timer-ms.js';
import { omitMarkets } from '../omit-markets.js';
import { parseRetryAfter } from '../parse-retry-after.js';
import type { FetchedResponse, FetchFunction, ResponseEvent } from '../types.js';
import { isOk, type ApiRequest, type ApiResponse, type Send } from './api-request.js';

export interface SendByFetchOptions {
  fetch: FetchFunction;
  now: () => number;
  timeoutMs: number;
  omitMarkets: boolean;
  onResponse: ((event: ResponseEvent) => void) | undefined;
}

const excerptLength = 300;

function redactorFor({ headers }: ApiRequest): (text: string) => string {
  const token = headers.authorization?.slice('Bearer '.length) ?? '';
  return (text) => (token === '' ? text : text.replaceAll(token, '[token]'));
}

/** Redacted before it is cut, lest the cut leave half a token. */
function excerpt(text: string, redact: (text: string) => string): string {
  return redact(text.slice(0, 10 * excerptLength)).slice(0, excerptLength);
}

/** A status that says all that matters, so that its body may be lost. */
function speaksForItself(status: number): boolean {
  return status === 429 || status >= 500;
}

async function readBody(response: FetchedResponse): Promise<Buffer> {
  const received = await response.arrayBuffer();
  const body =
    received instanceof Uint8Array
      ? Buffer.from(received.buffer, received.byteOffset, received.byteLength)
      : Buffer.from(received);
  const { headers } = response;
  const announced = headers.get('content-length');
  // With a content encoding the length counts the encoded bytes, which fetch does not show.
  const comparable = announced !== null && (headers.get('content-encoding') ?? 'identity') === 'identity';
  if (comparable && Number(announced) !== body.byteLength) {
    throw new TransportFailure('truncated', `${body.byteLength} of ${announced} bytes came`);
  }
  return body;
}

function parseJson(text: string, redact: (text: string) => string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TransportFailure('invalid-json', 'the answer is not JSON', {
      bodyExcerpt: excerpt(text, redact),
    });
  }
}

/**
 * Makes the innermost sender: one request, its body read to the end, within `timeoutMs`.
 * Throws TransportFailure when no whole, readable answer came, or the reason of the call's signal.
 */
export function createSendByFetch(options: SendByFetchOptions): Send {
  const { fetch, now, timeoutMs, onResponse } = options;

  return async (request) => {
    const { call } = request;
    call.signal.throwIfAborted();
    call.attempts += 1;
    call.lastStatus = null;
    call.lastExcerpt = '';
    const attempt = call.attempts;
    const redact = redactorFor(request);
    const startedAtMs = now();
    const controller = new AbortController();
    const onAbort = (): void => {
      controller.abort(call.signal.reason);
    };
    const timer = startTimer(
      () => {
        controller.abort(new Error('timeout'));
      },
      Math.min(timeoutMs, longestTimerMs),
    );
    call.signal.addEventListener('abort', onAbort, { once: true });

    let begun: FetchedResponse | undefined;
    let answer: ApiResponse | undefined;
    let serverDateMs: number | null = null;
    let retryAfterMs: number | null = null;

    async function receive(): Promise<ApiResponse> {
      const response = await fetch(request.url, {
        method: 'GET',
        headers: request.headers,
        redirect: 'manual',
        signal: controller.signal,
      });
      begun = response;
      const { status } = response;
      const date = Date.parse(response.headers.get('date') ?? '');
      serverDateMs = Number.isNaN(date) ? null : date;
      const wait = response.headers.get('retry-after');
      if (wait !== null) retryAfterMs = parseRetryAfter(wait, { nowMs: now(), serverDateMs });
      const body = await readBody(response);
      const text = (options.omitMarkets ? omitMarkets(body) : body).toString('utf8');
      const json = isOk(status) ? parseJson(text, redact) : undefined;
      return { status, text, byteLength: body.byteLength, json, retryAfterMs };
    }

    function explain(error: unknown): ApiResponse {
      call.signal.throwIfAborted();
      const status = begun?.status ?? 0;
      if (speaksForItself(status)) {
        return { status, text: '', byteLength: 0, json: undefined, retryAfterMs };
      }
      if (error instanceof TransportFailure) throw error;
      const cause = toSafeCause(error, redact);
      if (controller.signal.aborted) {
        throw new TransportFailure('timeout', `no whole answer within ${timeoutMs} ms`, { cause });
      }
      if (begun !== undefined) throw new TransportFailure('truncated', 'the answer broke off', { cause });
      throw new TransportFailure('network', 'no answer', { cause });
    }

    try {
      answer = await receive().catch(explain);
      call.lastStatus = answer.status;
      call.lastExcerpt = excerpt(answer.text, redact);
      return answer;
    } finally {
      clearTimeout(timer);
      call.signal.removeEventListener('abort', onAbort);
      onResponse?.({
        operation: call.operation,
        group: call.group,
        status: answer?.status ?? null,
        attempt,
        waitedMs: call.waitedMs,
        durationMs: now() - startedAtMs,
        retryAfterMs,
        serverDateMs,
      });
    }
  };
}
