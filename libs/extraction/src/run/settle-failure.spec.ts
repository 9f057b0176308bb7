import { describe, expect, it } from '@jest/globals';
import { apiErrors } from '../../test/support/build-errors.js';
import { classifyFailure } from './classify-failure.js';
import { createGroupLocks } from './create-group-locks.js';
import { settleFailure } from './settle-failure.js';

const at = '2026-11-22T12:00:00.000Z';

function settle(name: keyof typeof apiErrors, isPage = false, isAlive = true) {
  const albumIds = ['a', 'b'];
  const locks = createGroupLocks(() => 1000);
  const error = apiErrors[name];
  const reads = settleFailure({ kind: classifyFailure(error), error, albumIds, isPage, isAlive, at, locks });
  return { reads, locks };
}

describe('settleFailure', () => {
  it('locks the group and leaves the albums waiting, without an attempt counted, where the quota is used up', () => {
    const { reads, locks } = settle('quota');
    expect(reads).toEqual([]);
    expect(locks.comeBackAtMs).toBe(5000);
    expect(locks.blocks('albums')).toBe(true);
    expect(locks.blocks('search')).toBe(false);
    expect(locks.reason).toBe("Spotify's quota is used up for albums");
  });

  it.each(['notFound', 'badRequest'] as const)('does not ask again for albums that are %s', (name) => {
    expect(settle(name).reads).toEqual(
      ['a', 'b'].map((albumId) => ({ kind: 'gone', albumId, at, reason: apiErrors[name].message })),
    );
  });

  it.each(['notFound', 'badRequest'] as const)('keeps an album whose further page is %s', (name) => {
    expect(settle(name, true).reads).toEqual(
      ['a', 'b'].map((albumId) => ({
        kind: 'failed',
        albumId,
        at,
        reason: apiErrors[name].message,
        giveUpAfter: 5,
      })),
    );
  });

  it("tells the user's own budget from Spotify's quota", () => {
    const { reads, locks } = settle('budget');
    expect(reads).toEqual([]);
    expect(locks.comeBackAtMs).toBe(5000);
    expect(locks.reason).toBe('your budget is spent for albums');
  });

  it.each(['transient', 'rateLimited', 'contract'] as const)('keeps albums for later after %s', (name) => {
    const { reads, locks } = settle(name);
    expect(reads).toMatchObject([
      { kind: 'failed', albumId: 'a', reason: apiErrors[name].message, at },
      { kind: 'failed', albumId: 'b' },
    ]);
    expect(locks.comeBackAtMs).toBeNull();
  });

  it('holds failures against an album only where Spotify answers others', () => {
    expect(settle('transient').reads[0]).toMatchObject({ giveUpAfter: 5 });
    expect(settle('transient', false, false).reads[0]).toMatchObject({ giveUpAfter: null });
  });

  it.each(['capability', 'authentication', 'premium'] as const)('throws %s again, untouched', (name) => {
    expect(() => settle(name)).toThrow(apiErrors[name]);
  });
});
