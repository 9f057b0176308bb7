import { describe, expect, it } from '@jest/globals';
import type { TickReport } from '../tick/tick-report.js';
import { settle } from './settle.js';

const minuteMs = 60_000;
const before = { nextDueAtMs: 9, resumeAtMs: 5, failures: 2, waitUntilMs: 7 };
const report = (changes: Partial<TickReport>): TickReport => ({
  outcome: 'completed',
  exitCode: 0,
  runId: null,
  comeBackAtMs: null,
  note: null,
  ...changes,
});

describe('settle', () => {
  it.each(['completed', 'incomplete', 'interrupted'] as const)(
    'forgets failures and waits after %s',
    (outcome) => {
      expect(settle(before, report({ outcome }), 1000)).toEqual({
        nextDueAtMs: 9,
        resumeAtMs: null,
        failures: 0,
        waitUntilMs: null,
      });
    },
  );

  it('learns nothing from a tick that somebody else worked on, but does not try again at once', () => {
    const after = settle(before, report({ outcome: 'skipped' }), 1000);
    expect(after).toEqual({ ...before, resumeAtMs: 1000 + minuteMs });
    const waiting = { ...before, resumeAtMs: null };
    expect(settle(waiting, report({ outcome: 'skipped' }), 1000)).toEqual(waiting);
    const later = { ...before, resumeAtMs: 10 * minuteMs };
    expect(settle(later, report({ outcome: 'skipped' }), 1000)).toEqual(later);
  });

  it('waits twice as long after each failure, six hours at most', () => {
    let schedule = { ...before, failures: 0 };
    const waits = Array.from({ length: 7 }, () => {
      schedule = { ...schedule, ...settle(schedule, report({ outcome: 'failed' }), 1000) } as typeof schedule;
      return (schedule.waitUntilMs - 1000) / minuteMs;
    });
    expect(waits).toEqual([15, 30, 60, 120, 240, 360, 360]);
    expect(schedule.failures).toBe(7);
  });

  it('remembers when a deferred run goes on, and never goes on at once', () => {
    const deferred = (comeBackAtMs: number | null) =>
      settle(before, report({ outcome: 'deferred', comeBackAtMs }), 1000).resumeAtMs;
    expect(deferred(1000 + 5 * minuteMs)).toBe(1000 + 5 * minuteMs);
    expect(deferred(10)).toBe(1000 + minuteMs);
    expect(deferred(null)).toBe(1000 + minuteMs);
  });
});
