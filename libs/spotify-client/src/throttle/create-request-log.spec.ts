import { describe, expect, it } from '@jest/globals';
import { createRequestLog } from './create-request-log.js';

const request = (order: number) => ({ order, startedAtMs: order, endedAtMs: order, refused: false });

describe('createRequestLog', () => {
  it('behaves like a plain queue through thousands of additions and removals', () => {
    const log = createRequestLog(1e6);
    for (let order = 1; order <= 5_000; order += 1) log.add(request(order));
    log.forgetUntil(3_000);
    for (let order = 5_001; order <= 6_000; order += 1) log.add(request(order));
    expect(log.size).toBe(3_000);
    expect(log.at(0)?.order).toBe(3_001);
    expect(log.at(2_999)?.order).toBe(6_000);
    expect(log.at(3_000)).toBeUndefined();
    expect(log.entries()).toHaveLength(3_000);
    log.forgetUntil(9_999);
    expect(log.size).toBe(0);
    expect(log.at(0)).toBeUndefined();
  });

  it('drops the oldest beyond its capacity', () => {
    const log = createRequestLog(3);
    for (let order = 1; order <= 5; order += 1) log.add(request(order));
    expect(log.entries().map(({ order }) => order)).toEqual([3, 4, 5]);
  });
});
