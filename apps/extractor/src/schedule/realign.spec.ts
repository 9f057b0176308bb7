import { describe, expect, it } from '@jest/globals';
import { realign } from './realign.js';
import { createTimetable } from './timetable.js';

const hourly = createTimetable('0 * * * *', 'UTC');
const hourMs = 3_600_000;
const nowMs = Date.parse('2026-11-22T10:30:00Z');
const plain = { nextDueAtMs: nowMs + hourMs / 2, resumeAtMs: null, failures: 0, waitUntilMs: null };

describe('realign', () => {
  it.each([
    plain,
    { ...plain, nextDueAtMs: nowMs + 40 * hourMs },
    { ...plain, resumeAtMs: nowMs + 7 * 24 * hourMs, waitUntilMs: nowMs + 6 * hourMs },
    { ...plain, nextDueAtMs: nowMs - 90 * 24 * hourMs, resumeAtMs: nowMs - hourMs },
  ])('leaves %j alone', (schedule) => {
    expect(realign(schedule, hourly, nowMs)).toBe(schedule);
  });

  it.each([
    [{ nextDueAtMs: nowMs + 5 * 24 * hourMs }, { nextDueAtMs: nowMs + hourMs / 2 }],
    [{ resumeAtMs: nowMs + 9 * 24 * hourMs }, { resumeAtMs: nowMs }],
    [
      { waitUntilMs: nowMs + 8 * hourMs, failures: 3 },
      { waitUntilMs: null, failures: 3 },
    ],
  ])('mends %j', (wrong, right) => {
    expect(realign({ ...plain, ...wrong }, hourly, nowMs)).toEqual({ ...plain, ...right });
  });
});
