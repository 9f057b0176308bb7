import { describe, expect, it } from '@jest/globals';
import { findQuotaLock } from './find-quota-lock.js';

const dayMs = 86_400_000;
const reason = '{"error":{"status":429,"message":"Too many requests","reason":"QUOTA_EXCEEDED"}}';

describe('findQuotaLock', () => {
  it.each([
    ['a reason and hours', reason, 48_925_000, { retryAfterMs: 48_925_000, reason: 'QUOTA_EXCEEDED' }],
    ['a reason and seconds', reason, 3_000, { retryAfterMs: 3_000, reason: 'QUOTA_EXCEEDED' }],
    ['a reason alone', reason, null, { retryAfterMs: dayMs, reason: 'QUOTA_EXCEEDED' }],
    [
      'hours alone',
      'Too many requests',
      79_892_000,
      { retryAfterMs: 79_892_000, reason: 'LONG_RETRY_AFTER' },
    ],
    ['just above the limit', '', 60_001, { retryAfterMs: 60_001, reason: 'LONG_RETRY_AFTER' }],
    ['the limit', '', 60_000, null],
    ['nothing', '', null, null],
  ])('%s', (_, text, retryAfterMs, lock) => {
    expect(findQuotaLock({ status: 429, text, retryAfterMs }, 60_000)).toEqual(lock);
  });

  it('looks at nothing but 429', () => {
    expect(findQuotaLock({ status: 503, text: reason, retryAfterMs: dayMs }, 60_000)).toBeNull();
  });
});
