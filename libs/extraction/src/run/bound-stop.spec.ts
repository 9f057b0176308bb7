import { describe, expect, it } from '@jest/globals';
import { boundStop } from './bound-stop.js';

function setUp(stop: AbortController) {
  const timers: { ms: number; fire: () => void; calledOff: boolean }[] = [];
  const bound = boundStop(stop.signal, (ms, callback) => {
    const timer = { ms, fire: callback, calledOff: false };
    timers.push(timer);
    return () => (timer.calledOff = true);
  });
  return { bound, timers };
}

describe('boundStop', () => {
  it('begins to count when a stop is asked for, and aborts with its reason', () => {
    const stop = new AbortController();
    const { bound, timers } = setUp(stop);
    expect(timers).toEqual([]);
    stop.abort(new Error('asked'));
    expect(timers).toMatchObject([{ ms: 5000 }]);
    expect(bound.signal.aborted).toBe(false);
    timers[0]?.fire();
    expect(bound.signal.reason).toEqual(new Error('asked'));
  });

  it('counts at once where a stop was asked for before', () => {
    const stop = new AbortController();
    stop.abort();
    expect(setUp(stop).timers).toHaveLength(1);
  });

  it('leaves no timer behind', () => {
    const stop = new AbortController();
    const { bound, timers } = setUp(stop);
    stop.abort();
    bound.close();
    expect(timers).toMatchObject([{ calledOff: true }]);
    const later = new AbortController();
    const other = setUp(later);
    other.bound.close();
    later.abort();
    expect(other.timers).toEqual([]);
  });
});
