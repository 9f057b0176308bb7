import { describe, expect, it } from '@jest/globals';
import { createMemoryQuotaLedger } from './create-memory-quota-ledger.js';
import { QuotaExceededError } from './errors/quota-exceeded-error.js';

function setUp() {
  const clock = { nowMs: 1_000 };
  const ledger = createMemoryQuotaLedger({ now: () => clock.nowMs });
  const count = () =>
    ledger.countRequest({ operation: 'get-an-album', group: 'albums' }).catch((error: unknown) => error);
  const lock = (untilMs: number, reason = 'QUOTA_EXCEEDED') =>
    ledger.lockGroup({ group: 'albums', untilMs, retryAfterMs: untilMs - clock.nowMs, reason });
  return { clock, ledger, count, lock };
}

describe('createMemoryQuotaLedger', () => {
  it('lets everything through that was not locked', async () => {
    const { ledger, lock, count } = setUp();
    expect(await count()).toBeUndefined();
    await lock(5_000);
    await expect(ledger.countRequest({ operation: 'search', group: 'search' })).resolves.toBeUndefined();
  });

  it('refuses a locked group until its time, and says until when', async () => {
    const { clock, lock, count } = setUp();
    await lock(5_000, 'LONG_RETRY_AFTER');
    const error = await count();
    expect(error).toBeInstanceOf(QuotaExceededError);
    expect(error).toMatchObject({
      operation: 'get-an-album',
      group: 'albums',
      retryAfterMs: 4_000,
      untilMs: 5_000,
      reason: 'LONG_RETRY_AFTER',
      status: null,
      attempts: 0,
    });
    clock.nowMs = 4_999;
    expect(await count()).toMatchObject({ retryAfterMs: 1 });
    clock.nowMs = 5_000;
    expect(await count()).toBeUndefined();
  });

  it('has forgotten a lock whose time came, though the clock is set back', async () => {
    const { clock, lock, count } = setUp();
    await lock(5_000);
    clock.nowMs = 5_000;
    await count();
    clock.nowMs = 1_000;
    expect(await count()).toBeUndefined();
  });

  it('keeps the longer of two locks', async () => {
    const { lock, count } = setUp();
    await lock(5_000, 'first');
    await lock(3_000, 'shorter');
    expect(await count()).toMatchObject({ untilMs: 5_000, reason: 'first' });
    await lock(5_000, 'as long');
    expect(await count()).toMatchObject({ untilMs: 5_000, reason: 'first' });
    await lock(7_000, 'longer');
    expect(await count()).toMatchObject({ untilMs: 7_000, reason: 'longer' });
  });
});
