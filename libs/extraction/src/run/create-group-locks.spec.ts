import { describe, expect, it } from '@jest/globals';
import { hourMs, minuteMs, startMs } from '../../test/support/open-test-store.js';
import { createGroupLocks } from './create-group-locks.js';

describe('createGroupLocks', () => {
  it('is open, and in nobody’s way, at first', () => {
    const locks = createGroupLocks();
    expect(locks.blocks('albums')).toBe(false);
    expect(locks.opensAtMs('albums')).toBeNull();
    expect(locks.comeBackAtMs).toBeNull();
  });

  it('names a time to come back only for locks that stood in the way', () => {
    const locks = createGroupLocks([
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
    const locks = createGroupLocks();
    locks.lock('albums', startMs + 2 * hourMs);
    locks.lock('albums', startMs + hourMs);
    expect(locks.blocks('albums')).toBe(true);
    expect(locks.comeBackAtMs).toBe(startMs + 2 * hourMs);
  });

  it('waits a little longer for groups that open shortly after the first, and no longer', () => {
    const locks = createGroupLocks();
    locks.lock('albums', startMs + hourMs);
    locks.lock('album-tracks', startMs + hourMs + 15 * minuteMs);
    expect(locks.comeBackAtMs).toBe(startMs + hourMs + 15 * minuteMs);
    locks.lock('search', startMs + hourMs + 16 * minuteMs);
    expect(locks.comeBackAtMs).toBe(startMs + hourMs + 15 * minuteMs);
  });
});
