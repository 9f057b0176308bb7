import { describe, expect, it } from '@jest/globals';
import type { LeaseHolder, LeaseState } from '../types/lease.js';
import type { ProcessFacts } from './find-process.js';
import { judgeLease, type LeaseJudgement } from './judge-lease.js';

const self: LeaseHolder = { host: 'here', bootId: 'boot', pid: 1, processStart: '10' };
const holder: LeaseHolder = { host: 'here', bootId: 'boot', pid: 42, processStart: '100' };
const living: ProcessFacts = { state: 'S', start: '100' };
const fresh = '2026-11-22T11:59:59.000Z';
const stale = '2026-11-22T11:59:30.000Z';

function judge(who: LeaseHolder | null, found: ProcessFacts | null, heartbeatAt: string): LeaseJudgement {
  const lease: LeaseState = { token: 3, holder: who, purpose: 'extract', since: fresh, heartbeatAt };
  return judgeLease(lease, {
    now: () => Date.parse('2026-11-22T12:00:00.000Z'),
    self,
    findProcess: () => found,
  });
}

describe('judgeLease', () => {
  it.each<[string, LeaseJudgement, LeaseHolder | null, ProcessFacts | null, string]>([
    ['nobody has it', 'free', null, null, fresh],
    ['its holder lives', 'held', holder, living, fresh],
    ['its holder ended a moment ago', 'gone', holder, null, fresh],
    ['its holder ended long ago', 'gone', holder, null, stale],
    ['its holder is stuck', 'silent', holder, living, stale],
    ['its holder is elsewhere', 'held', { ...holder, host: 'there' }, null, fresh],
    ['its holder is elsewhere and silent', 'silent', { ...holder, host: 'there' }, null, stale],
  ])('%s: %s', (_case, expected, who, found, heartbeatAt) => {
    expect(judge(who, found, heartbeatAt)).toBe(expected);
  });

  it('is free before it was ever taken', () => {
    expect(judgeLease(null)).toBe('free');
  });

  it('knows this very process', () => {
    const alone = { host: 'no such host', bootId: null, pid: 1, processStart: null };
    const lease = {
      token: 1,
      holder: alone,
      purpose: null,
      since: null,
      heartbeatAt: new Date().toISOString(),
    };
    expect(judgeLease(lease)).toBe('held');
  });
});
