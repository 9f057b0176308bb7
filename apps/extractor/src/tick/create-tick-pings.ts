import type { Pings } from '../observe/create-pings.js';
import type { TickReport } from './tick-report.js';

/** Tells a dead-man switch that a tick begins, and how it ended. With an aborted `hurry` little time is left for that. */
export interface TickPings {
  start(hurry: AbortSignal): void;
  /** Waits for the ping of the start first, so that they come in their order. Never throws. */
  end(report: Pick<TickReport, 'outcome' | 'note'>, hurry: AbortSignal): Promise<void>;
}

export function createTickPings(pings: Pings): TickPings {
  let started = { sent: Promise.resolve(), hurry: new AbortController() };
  return {
    start(hurry) {
      const ending = new AbortController();
      const either = AbortSignal.any([hurry, ending.signal]);
      started = { sent: pings.send('start', either), hurry: ending };
    },
    async end({ outcome, note }, hurry) {
      if (hurry.aborted) started.hurry.abort();
      await started.sent;
      const kind = kindOf(outcome);
      if (kind !== null) await pings.send(kind, hurry, note ?? undefined);
    },
  };
}

/** Null where nothing is to be said: the switch then raises its alarm if no success comes in its time. */
function kindOf(outcome: TickReport['outcome']): 'success' | 'fail' | null {
  switch (outcome) {
    case 'completed':
    case 'deferred': // it goes on by itself at the time that Spotify named
      return 'success';
    case 'failed':
    case 'incomplete':
      return 'fail';
    case 'interrupted': // once is nothing; again and again is a matter for an alarm
    case 'skipped':
    case 'missed':
      return null;
  }
}
