import { describe, expect, it } from '@jest/globals';
import { createClock, hourMs, minuteMs, startMs } from '../../test/support/open-test-store.js';
import { createGroupLocks } from './create-group-locks.js';

describe('createGroupLocks', () => {
  it('is open, and in nobody’s way, at first', () => {
    const locks = createGroupLocks(createClock().now);
    expect(locks.blocks('albums')).toBe(false);
    expect(locks.opensAtMs('albums')).toBeNull();
    expect(locks.comeBackAtMs).toBeNull();
    expect(locks.hasAny).toBe(false);
    expect(locks.reason).toBeNull();
  });

  it('opens when the time of a lock has come, and then no longer stands in the way', () => {
    const clock = createClock();
    const locks = createGroupLocks(clock.now, [['albums', startMs + hourMs]]);
    locks.lock('search', startMs + 2 * hourMs);
    clock.advance(hourMs - 1);
    expect(locks.opensAtMs('albums')).toBe(startMs + hourMs);
    expect(locks.hasAny).toBe(true);
    clock.advance(1);
    expect(locks.blocks('albums')).toBe(false);
    expect(locks.opensAtMs('albums')).toBeNull();
    // The other group is closed still, and the one that opened was never in the way.
    expect(locks.hasAny).toBe(true);
    expect(locks.blocks('search')).toBe(true);
    expect(locks.comeBackAtMs).toBe(startMs + 2 * hourMs);
    clock.advance(hourMs);
    expect(locks.hasAny).toBe(false);
    expect(locks.blocks('search')).toBe(false);
  });

  it('has locks from earlier runs as well as its own', () => {
    const clock = createClock();
    expect(createGroupLocks(clock.now, [['albums', startMs + 1]]).hasAny).toBe(true);
    expect(createGroupLocks(clock.now, [['albums', startMs]]).hasAny).toBe(false);
  });

  it("says in words what stood in the way: Spotify's quota, the user's budget, or both", () => {
    const locks = createGroupLocks(createClock().now, [['search', startMs + hourMs]]);
    expect(locks.reason).toBeNull();
    locks.lock('albums', startMs + hourMs, 'BUDGET');
    expect(locks.reason).toBe('your budget is spent for albums');
    expect(locks.blocks('search')).toBe(true);
    locks.lock('album-tracks', startMs + hourMs, 'QUOTA_EXCEEDED');
    expect(locks.reason).toBe(
      "Spotify's quota is used up for album-tracks, search; your budget is spent for albums",
    );
  });

  it('names a time to come back only for locks that stood in the way', () => {
    const locks = createGroupLocks(createClock().now, [
      ['albums', startMs + hourMs],
      ['search', startMs + 2 * hourMs],
    ]);
    expect(locks.opensAtMs('albums')).toBe(startMs + hourMs);
    expect(locks.comeBackAtMs).toBeNull();
    expect(locks.blocks('search')).toBe(true);
    expect(locks.comeBackAtMs).toBe(startMs + 2 * hourMs);
    expect(locks.blocks('albums')).toBe(true);
    expect(locks.comeBackAtMs).toBe(startMs + hourMs);
  });

  it('takes a lock that is met as in the way, and the later of two times', () => {
    const locks = createGroupLocks(createClock().now);
    locks.lock('albums', startMs + 2 * hourMs);
    locks.lock('albums', startMs + hourMs);
    expect(locks.blocks('albums')).toBe(true);
    expect(locks.comeBackAtMs).toBe(startMs + 2 * hourMs);
  });

  it('waits a little longer for groups that open shortly after the first, and no longer', () => {
    const locks = createGroupLocks(createClock().now);
    locks.lock('albums', startMs + hourMs);
    locks.lock('album-tracks', startMs + hourMs + 15 * minuteMs);
    expect(locks.comeBackAtMs).toBe(startMs + hourMs + 15 * minuteMs);
    locks.lock('search', startMs + hourMs + 16 * minuteMs);
    expect(locks.comeBackAtMs).toBe(startMs + hourMs + 15 * minuteMs);
  });
});
