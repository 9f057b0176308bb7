import type { TickReport } from '../tick/tick-report.js';
import type { Schedule } from './schedule.js';

const minuteMs = 60_000;
/** After one failure; twice as long after each further one. */
const firstWaitMs = 15 * minuteMs;
const mostWaitMs = 6 * 60 * minuteMs;

/** No quota of Spotify's is known to open later; a time beyond it comes from a clock that was wrong. */
export const mostDeferralMs = 8 * 24 * 60 * minuteMs;

/** What the outcome of a tick means for the next ones. */
export function settle(schedule: Schedule, report: TickReport, nowMs: number): Schedule {
  switch (report.outcome) {
    // Nothing was learned: somebody else is at work. What was due is still due, but not at once.
    case 'skipped':
    case 'missed':
      return {
        ...schedule,
        resumeAtMs: schedule.resumeAtMs === null ? null : Math.max(schedule.resumeAtMs, nowMs + minuteMs),
      };
    case 'failed': {
      const failures = schedule.failures + 1;
      const waitMs = Math.min(mostWaitMs, firstWaitMs * 2 ** (failures - 1));
      return { ...schedule, failures, resumeAtMs: null, waitUntilMs: nowMs + waitMs };
    }
    case 'deferred':
      return {
        ...schedule,
        failures: 0,
        waitUntilMs: null,
        // Never at once: a time that has passed already would be a busy loop.
        resumeAtMs: Math.min(
          Math.max(report.comeBackAtMs ?? nowMs, nowMs + minuteMs),
          nowMs + mostDeferralMs,
        ),
      };
    case 'completed':
    case 'incomplete':
    case 'interrupted':
      return { ...schedule, failures: 0, waitUntilMs: null, resumeAtMs: null };
  }
}
