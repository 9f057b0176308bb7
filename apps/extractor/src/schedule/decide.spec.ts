import { describe, expect, it } from '@jest/globals';
import { decide, type CatchUp } from './decide.js';
import type { Schedule } from './schedule.js';
import { createTimetable } from './timetable.js';

const hourMs = 3_600_000;
const noonMs = Date.parse('2026-11-22T12:00:00.000Z');
const timetable = createTimetable('0 * * * *', 'UTC');

function look(nowMs: number, changes: Partial<Schedule> = {}, catchUp: CatchUp = 'once') {
  const schedule = { nextDueAtMs: noonMs, resumeAtMs: null, failures: 0, waitUntilMs: null, ...changes };
  const decision = decide({ schedule, nowMs, timetable, catchUp });
  return {
    ...decision,
    passed: decision.passed.map(({ dueAt, outcome }) => `${dueAt.slice(11, 16)} ${outcome}`),
    notes: decision.passed.map(({ note }) => note),
  };
}

describe('decide', () => {
  it('does nothing before anything is due', () => {
    expect(look(noonMs - 1)).toMatchObject({ start: null, passed: [], schedule: { nextDueAtMs: noonMs } });
  });

  it('starts what is due, and looks to the next time', () => {
    expect(look(noonMs)).toMatchObject({
      start: { trigger: 'schedule', dueAtMs: noonMs },
      passed: [],
      schedule: { nextDueAtMs: noonMs + hourMs },
    });
  });

  it('catches up once after downtime, and accounts for each older tick', () => {
    expect(look(noonMs + 3.5 * hourMs)).toMatchObject({
      start: { trigger: 'catch-up', dueAtMs: noonMs + 3 * hourMs },
      passed: ['12:00 missed', '13:00 missed', '14:00 missed'],
      schedule: { nextDueAtMs: noonMs + 4 * hourMs },
    });
  });

  it('catches nothing up where that is not wanted', () => {
    expect(look(noonMs + 1.5 * hourMs, {}, 'skip')).toMatchObject({
      start: null,
      passed: ['12:00 missed', '13:00 missed'],
    });
    expect(look(noonMs + hourMs, {}, 'skip')).toMatchObject({
      start: { trigger: 'schedule' },
      passed: ['12:00 missed'],
    });
  });

  it('passes over what comes due while a deferred run waits for its time', () => {
    const waiting = { resumeAtMs: noonMs + 90 * 60_000 };
    const passed = look(noonMs, waiting);
    expect(passed).toMatchObject({ start: null, passed: ['12:00 skipped'] });
    expect(passed.notes[0]).toContain('2026-11-22T13:30');
  });

  it('goes on with a deferred run at its time, not at the next tick', () => {
    const resumeAtMs = noonMs + 90 * 60_000;
    const schedule = { resumeAtMs, nextDueAtMs: noonMs + 2 * hourMs };
    expect(look(resumeAtMs, schedule)).toMatchObject({
      start: { trigger: 'resume', dueAtMs: resumeAtMs },
      passed: [],
    });
    // Where a tick is due as well, the one run is for both.
    expect(look(noonMs + 2 * hourMs, schedule)).toMatchObject({
      start: { trigger: 'resume', dueAtMs: noonMs + 2 * hourMs },
      passed: [],
    });
  });

  it('passes over what comes due while it waits after failures, and says so', () => {
    const passed = look(noonMs, { failures: 4, waitUntilMs: noonMs + 1 });
    expect(passed).toMatchObject({ start: null, passed: ['12:00 skipped'] });
    expect(passed.notes[0]).toContain('after 4 failures');
    expect(look(noonMs, { failures: 4, waitUntilMs: noonMs })).toMatchObject({
      start: { trigger: 'schedule' },
    });
  });

  it('accounts for a very long downtime without a line for each of very many ticks', () => {
    const decision = look(noonMs + 5000 * hourMs);
    expect(decision.passed).toHaveLength(1000);
    expect(decision.notes[0]).toContain('4001 older ticks');
    expect(decision.start).not.toBeNull();
  });
});
