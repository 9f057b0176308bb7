import { computeFaultBackoffMs } from '../compute-backoff.js';
import { TransientError } from '../errors/transient-error.js';
import { TransportFailure } from '../errors/transport-failure.js';
import { RateLimitedError } from '../errors/rate-limited-error.js';
import { toApiError } from '../to-api-error.js';
import type { Sleep } from '../types.js';
import { isOk, type ApiRequest, type ApiResponse, type Send } from './api-request.js';

export interface RetryOptions {
  maxAttempts: number;
  maxWaitMs: number;
  now: () => number;
  sleep: Sleep;
  random: () => number;
}

interface Fault {
  error: TransientError;
  /** Retry-After of a 5xx. */
  retryAfterMs: number | null;
}

function isPassingStatus(status: number): boolean {
  return status >= 500 || status === 408 || status === 425;
}

function faultOfStatus(response: ApiResponse, { call }: ApiRequest): Fault {
  const { operation, attempts, lastExcerpt: bodyExcerpt } = call;
  const { status, retryAfterMs } = response;
  const error = new TransientError(`Spotify answered ${status}`, {
    kind: 'status',
    operation,
    status,
    attempts,
    bodyExcerpt,
  });
  return { error, retryAfterMs };
}

function faultOfTransport(failure: TransportFailure, { call }: ApiRequest): Fault {
  const error = new TransientError(failure.message, {
    kind: failure.kind,
    operation: call.operation,
    attempts: call.attempts,
    bodyExcerpt: failure.bodyExcerpt,
    ...(failure.cause === undefined ? {} : { cause: failure.cause }),
  });
  return { error, retryAfterMs: null };
}

/**
 * Tries again what may pass: 5xx, network, half bodies and 200s without JSON after a backoff; short 429s at once,
 * as the throttle below makes them wait. Gives a 2xx, or throws the error that fits the last answer. A wait that
 * would pass the call's deadline is not begun.
 */
export function withRetry(send: Send, options: RetryOptions): Send {
  const { maxAttempts, maxWaitMs, now, sleep, random } = options;

  async function attemptOnce(request: ApiRequest): Promise<ApiResponse | Fault> {
    try {
      const response = await send(request);
      return isPassingStatus(response.status) ? faultOfStatus(response, request) : response;
    } catch (error) {
      if (error instanceof TransportFailure) return faultOfTransport(error, request);
      throw error;
    }
  }

  return async (request) => {
    const { call } = request;
    let faults = 0;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attemptOnce(request);
      if (!('error' in outcome)) {
        if (isOk(outcome.status)) return outcome;
        if (outcome.status !== 429) throw toApiError(outcome, request);
        if (attempt < maxAttempts) continue;
        const { operation, attempts, lastExcerpt: bodyExcerpt } = call;
        const { retryAfterMs } = outcome;
        throw new RateLimitedError({ operation, status: 429, attempts, bodyExcerpt, retryAfterMs });
      }
      faults += 1;
      if (attempt >= maxAttempts) throw outcome.error;
      const askedMs = Math.min(outcome.retryAfterMs ?? 0, maxWaitMs);
      const waitMs = Math.max(askedMs, computeFaultBackoffMs(faults, random));
      if (now() + waitMs > call.deadlineAtMs) throw outcome.error;
      await sleep(waitMs, call.signal);
    }
  };
}
