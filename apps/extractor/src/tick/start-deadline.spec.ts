import { describe, expect, it } from '@jest/globals';
import { startDeadline } from './start-deadline.js';

function setUp(deadlineMs: number | null) {
  const timers: { ms: number; fire: () => void; calledOff: boolean }[] = [];
  const stop = new AbortController();
  const abort = new AbortController();
  const deadline = startDeadline({ deadlineMs, stop: stop.signal, abort: abort.signal }, (ms, fire) => {
    const timer = { ms, fire, calledOff: false };
    timers.push(timer);
    return () => (timer.calledOff = true);
  });
  return { deadline, timers, stop, abort };
}

describe('startDeadline', () => {
  it('sets no timer where there is none', () => {
    expect(setUp(null).timers).toEqual([]);
  });

  it.each([
    [60_000, 50_000, 58_000],
    [3_000, 2_000, 2_800],
  ])('of %d ms, asks to stop after %d and ends after %d', (budget, softMs, hardMs) => {
    const { deadline, timers } = setUp(budget);
    expect(timers.map(({ ms }) => ms)).toEqual([softMs, hardMs]);
    timers[0]?.fire();
    expect(deadline).toMatchObject({
      stop: { aborted: true, reason: { exitCode: 75 } },
      abort: { aborted: false },
    });
    timers[1]?.fire();
    expect(deadline.abort.aborted).toBe(true);
  });

  it('hands on what else asks to stop, and leaves no timer behind', () => {
    const { deadline, timers, stop, abort } = setUp(60_000);
    stop.abort();
    abort.abort();
    expect(deadline).toMatchObject({ stop: { aborted: true }, abort: { aborted: true } });
    deadline.cancel();
    expect(timers.every(({ calledOff }) => calledOff)).toBe(true);
  });
});
