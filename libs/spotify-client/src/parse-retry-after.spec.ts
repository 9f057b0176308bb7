import { describe, expect, it } from '@jest/globals';
import { parseRetryAfter } from './parse-retry-after.js';

const nowMs = Date.UTC(1994, 10, 6, 8, 49, 7);
const clock = { nowMs, serverDateMs: null };

describe('parseRetryAfter', () => {
  it.each([
    ['1', 1_000],
    [' 86400 ', 86_400_000],
    ['999999999', 999_999_999_000],
    [' Sun, 06 Nov 1994 08:49:37 GMT ', 30_000],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 30_000],
    ['Sun Nov  6 08:49:37 1994', 30_000],
  ])('reads %j as %d ms', (value, ms) => {
    expect(parseRetryAfter(value, clock)).toBe(ms);
  });

  it.each([
    null,
    '',
    '0',
    '-5',
    '1.5',
    '1e3',
    '1234567890',
    '5 s',
    'in 5',
    'x Sun, 06 Nov 1994 08:49:37 GMT',
    '1994-11-06T08:49:37Z',
    'NaN',
    'soon',
    '99999999999999999999',
    'Sun, nonsense',
    'Sun, 06 Nov 1994 08:49:07 GMT',
    'Sun, 06 Nov 1994 08:00:00 GMT',
  ])('finds nothing usable in %j', (value) => {
    expect(parseRetryAfter(value, clock)).toBeNull();
  });

  it("compares a date with the server's clock where it is known", () => {
    const serverDateMs = nowMs + 20_000;
    expect(parseRetryAfter('Sun, 06 Nov 1994 08:49:37 GMT', { nowMs, serverDateMs })).toBe(10_000);
  });
});
