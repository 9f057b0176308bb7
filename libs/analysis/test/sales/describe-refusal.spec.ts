import { describe, expect, it } from '@jest/globals';
import { describeRefusal } from '../../src/sales/index.js';

describe('describeRefusal', () => {
  const file = { currency: 'USD', timeZone: 'UTC' };

  it.each([
    [{ line: 9, reason: 'repeated', firstLine: 2 }, /same product, region and day as line 2/],
    [{ line: 9, reason: 'currency', known: 'EUR' }, /is in USD, and the product has been in EUR/],
    [{ line: 9, reason: 'time-zone', known: 'Europe/Berlin' }, /days of UTC, .* days of Europe\/Berlin/],
    [{ line: 9, reason: 'regions', known: true }, /has no region, and the product has had some/],
    [{ line: 9, reason: 'regions', known: false }, /has a region, and the product has had none/],
  ] as const)('says what %j means', (refusal, reason) => {
    expect(describeRefusal(refusal, file)).toMatchObject({ line: 9, reason: expect.stringMatching(reason) });
  });
});
