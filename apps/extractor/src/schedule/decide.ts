import type { TickRecord, TickTrigger } from '@new-releases/storage';
import { listDue } from './list-due.js';
import type { Schedule } from './schedule.js';
import { passedTick } from './tick-record.js';
import type { Timetable } from './timetable.js';

/** What to do about ticks that came due while nobody looked: one run for all of them, or none. */
export type CatchUp = 'once' | 'skip';

/** What a look at the clock leads to. */
export interface Decision {
  /** The tick to work on now; null where there is nothing to do. */
  readonly start: { readonly trigger: TickTrigger; readonly dueAtMs: number } | null;
  /** Ticks that came due and are passed over. */
  readonly passed: readonly TickRecord[];
  readonly schedule: Schedule;
  /** Whether a tick came due and is passed over because a deferred run is gone on with later. */
  readonly isWaitingForResume?: true;
}

/** A tick that is seen so much later than it was due was missed: the program was down, or the clock was set. */
const lateAfterMs = 90_000;

/** Decides what is to be done now. Every due time up to now is either started or accounted for as passed over. */
export function decide(options: {
  schedule: Schedule;
  nowMs: number;
  timetable: Timetable;
  catchUp: CatchUp;
}): Decision {
  const { schedule, nowMs, timetable, catchUp } = options;
  const { resumeAtMs, waitUntilMs, failures } = schedule;
  const { dueAtMs, more, nextDueAtMs } = listDue(timetable, schedule.nextDueAtMs, nowMs);
  const next: Schedule = { ...schedule, nextDueAtMs };
  const isResumeDue = resumeAtMs !== null && resumeAtMs <= nowMs;
  const latest = dueAtMs.at(-1);
  if (latest === undefined) {
    const start = isResumeDue ? ({ trigger: 'resume', dueAtMs: resumeAtMs } as const) : null;
    return { start, passed: [], schedule: next };
  }

  const passed = dueAtMs
    .slice(0, -1)
    .map((ms) =>
      passedTick(ms, 'missed', nowMs, 'nobody looked at the clock: down, asleep, or the clock was set'),
    );
  if (more > 0) {
    const note = `${more} older ticks since ${new Date(schedule.nextDueAtMs).toISOString()}`;
    passed.unshift(passedTick(schedule.nextDueAtMs, 'missed', nowMs, note));
  }
  const pass = (outcome: 'skipped' | 'missed', note: string): Decision => ({
    start: null,
    passed: [...passed, passedTick(latest, outcome, nowMs, note)],
    schedule: next,
  });
  if (resumeAtMs !== null && !isResumeDue) {
    const note = `a deferred run is gone on with at ${new Date(resumeAtMs).toISOString()}`;
    return { ...pass('skipped', note), isWaitingForResume: true };
  }
  if (waitUntilMs !== null && waitUntilMs > nowMs) {
    return pass(
      'skipped',
      `after ${failures} failures in a row the next try is not before ${new Date(waitUntilMs).toISOString()}`,
    );
  }
  const isLate = nowMs - latest > lateAfterMs;
  if (isLate && catchUp === 'skip' && !isResumeDue)
    return pass('missed', 'too late, and missed ticks are not caught up');
  const trigger = isResumeDue ? 'resume' : isLate ? 'catch-up' : 'schedule';
  return { start: { trigger, dueAtMs: latest }, passed, schedule: next };
}
