import { describe, expect, it } from '@jest/globals';
import type { LeaseHolder } from '../types/lease.js';
import type { ProcessFacts } from './find-process.js';
import { isHolderGone } from './is-holder-gone.js';

const self: LeaseHolder = { host: 'here', bootId: 'boot', pid: 1, processStart: '10' };
const holder: LeaseHolder = { host: 'here', bootId: 'boot', pid: 42, processStart: '100' };
const nowMs = Date.parse('2026-11-22T12:00:00.000Z');
const fresh = '2026-11-22T11:59:59.000Z';
const stale = '2026-11-22T11:59:30.000Z';

function decide(who: Partial<LeaseHolder>, found: ProcessFacts | null, heartbeatAt = fresh): boolean {
  return isHolderGone(
    { ...holder, ...who },
    { self, heartbeatAt, nowMs, staleAfterMs: 30_000, findProcess: () => found },
  );
}

const living: ProcessFacts = { state: 'S', start: '100' };

describe('isHolderGone', () => {
  it.each<[string, boolean, Partial<LeaseHolder>, ProcessFacts | null, string]>([
    ['the very process lives', false, {}, living, fresh],
    ['the very process is stuck', true, {}, living, stale],
    ['there is no such process', true, {}, null, fresh],
    ['it is a zombie', true, {}, { state: 'Z', start: '100' }, fresh],
    ['its number was given to another process', true, {}, { state: 'R', start: '101' }, fresh],
    ['its start time is unknown', false, { processStart: null }, living, fresh],
    ['its start time is unknown and it is silent', true, { processStart: null }, living, stale],
    ['start times cannot be known here', false, {}, { state: '?', start: null }, fresh],
    ['the host was booted since', true, { bootId: 'earlier' }, living, fresh],
    ['the boot is unknown', false, { bootId: null }, living, fresh],
    ['it is on another host', false, { host: 'there' }, null, fresh],
    ['it is on another host of another boot', false, { host: 'there', bootId: 'other' }, null, fresh],
    ['it is on another host and silent', true, { host: 'there' }, null, stale],
    ['its clock is ahead', false, { host: 'there' }, null, '2026-11-22T13:00:00.000Z'],
    ['its heartbeat is no time', true, { host: 'there' }, null, ''],
  ])('%s: %p', (_case, expected, who, found, heartbeatAt) => {
    expect(decide(who, found, heartbeatAt)).toBe(expected);
  });
});
