import { setTimeout as startTimer } from 'node:timers';
import type { OperationId } from '@new-releases/spotify-types';
import type { LinkAbort } from './create-abort-links.js';
import { endpointGroupOf, type EndpointGroup } from './endpoint-group-of.js';
import { longestTimerMs } from './longest-timer-ms.js';

/** Reason of the call's signal when its deadline passed. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/** The state that one call of a client method carries through the wrappers. */
export interface Call {
  readonly operation: OperationId;
  readonly group: EndpointGroup;
  /** Rises from call to call: the throttle serves older calls first, whatever attempt they are at. */
  readonly order: number;
  /** Epoch ms by the injected clock. */
  readonly deadlineAtMs: number;
  /** Aborts with the caller's reason, or with DeadlinePassed. */
  readonly signal: AbortSignal;
  /** Requests sent so far. */
  attempts: number;
  /** How long the last request waited for its turn. */
  waitedMs: number;
  /** Token of the last request. */
  token: string;
  /** Short 429s met so far. */
  refusals: number;
  /** Status and body of the last answer, for the error that may follow. */
  lastStatus: number | null;
  lastExcerpt: string;
  /** Takes back the timer and the link to the caller's signal. */
  close(): void;
}

/** Begins a call: its deadline runs from here, by the injected clock and by a timer for hard waits. */
export function openCall(options: {
  operation: OperationId;
  order: number;
  nowMs: number;
  deadlineMs: number;
  signal: AbortSignal | undefined;
  linkAbort: LinkAbort;
}): Call {
  const { operation, order, nowMs, deadlineMs, signal, linkAbort } = options;
  const controller = new AbortController();
  const unlink =
    signal &&
    linkAbort(signal, (reason) => {
      controller.abort(reason);
    });
  const timer = startTimer(
    () => {
      controller.abort(new DeadlinePassed(`the call took longer than ${deadlineMs} ms`));
    },
    Math.min(deadlineMs, longestTimerMs),
  );
  return {
    operation,
    group: endpointGroupOf(operation),
    order,
    deadlineAtMs: nowMs + deadlineMs,
    signal: controller.signal,
    attempts: 0,
    waitedMs: 0,
    token: '',
    refusals: 0,
    lastStatus: null,
    lastExcerpt: '',
    close() {
      clearTimeout(timer);
      unlink?.();
    },
  };
}
