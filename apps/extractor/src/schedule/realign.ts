import { mostDeferralMs } from './settle.js';
import type { Schedule } from './schedule.js';
import type { Timetable } from './timetable.js';

const hourMs = 3_600_000;
/** A due time so far beyond what the timetable says can only come from a clock that was wrong. */
const dueErrorMs = 48 * hourMs;
/** No failure makes it wait longer. */
const mostWaitMs = 7 * hourMs;

/**
 * Mends a schedule that was made while the clock was days ahead; times within reason stay, so that no tick is worked on
 * twice for a clock that was set back by hours.
 */
export function realign(schedule: Schedule, timetable: Timetable, nowMs: number): Schedule {
  const expectedMs = timetable.nextAfter(nowMs);
  const { nextDueAtMs, resumeAtMs, waitUntilMs } = schedule;
  const isDueWrong = nextDueAtMs - expectedMs > dueErrorMs;
  const isResumeWrong = resumeAtMs !== null && resumeAtMs - nowMs > mostDeferralMs;
  const isWaitWrong = waitUntilMs !== null && waitUntilMs - nowMs > mostWaitMs;
  if (!isDueWrong && !isResumeWrong && !isWaitWrong) return schedule;
  return {
    ...schedule,
    nextDueAtMs: isDueWrong ? expectedMs : nextDueAtMs,
    resumeAtMs: isResumeWrong ? nowMs : resumeAtMs,
    waitUntilMs: isWaitWrong ? null : waitUntilMs,
  };
}
