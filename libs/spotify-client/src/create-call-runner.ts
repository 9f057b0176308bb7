import type { OperationId } from '@new-releases/spotify-types';
import { createAbortLinks } from './create-abort-links.js';
import { TransientError } from './errors/transient-error.js';
import { DeadlinePassed, openCall, type Call } from './open-call.js';
import { toOpenapiResponse, type OpenapiFetch } from './openapi-bridge.js';
import type { CallOptions } from './types.js';
import type { Send } from './wrappers/api-request.js';

export interface CallRunnerOptions {
  send: Send;
  headers: Record<string, string>;
  now: () => number;
  deadlineMs: number;
}

export interface RunnableCall<D, T> {
  operation: OperationId;
  options: CallOptions | undefined;
  /** Makes the typed request over the fetch given. */
  request: (fetch: OpenapiFetch) => Promise<{ data?: D }>;
  /** Reads the body; may throw ContractError. */
  read: (body: D | undefined, call: Call) => T;
}

export type RunCall = <D, T>(call: RunnableCall<D, T>) => Promise<T>;

function toDeadlineError(
  { operation, attempts, lastStatus, lastExcerpt }: Call,
  reason: Error,
): TransientError {
  return new TransientError(reason.message, {
    kind: 'deadline',
    operation,
    attempts,
    status: lastStatus,
    bodyExcerpt: lastExcerpt,
  });
}

/** Creates the function that runs one call of a client method: its deadline, its requests, its reading. */
export function createCallRunner({ send, headers, now, deadlineMs }: CallRunnerOptions): RunCall {
  const linkAbort = createAbortLinks();
  let calls = 0;
  return async ({ operation, options, request, read }) => {
    options?.signal?.throwIfAborted();
    calls += 1;
    const signal = options?.signal;
    const call = openCall({ operation, order: calls, nowMs: now(), deadlineMs, signal, linkAbort });
    try {
      const { data } = await request(async ({ url }) =>
        toOpenapiResponse(await send({ url, headers, call })),
      );
      return read(data, call);
    } catch (error) {
      if (error instanceof DeadlinePassed && error === call.signal.reason) throw toDeadlineError(call, error);
      throw error;
    } finally {
      call.close();
    }
  };
}
