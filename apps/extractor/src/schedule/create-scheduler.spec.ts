import { describe, expect, it } from '@jest/globals';
import type { Logger } from '@new-releases/app-shell';
import type { LeaseJudgement, TickRecord } from '@new-releases/storage';
import type { TickReport } from '../tick/tick-report.js';
import { createScheduler, type Announcement } from './create-scheduler.js';
import type { Schedule } from './schedule.js';
import { createTimetable } from './timetable.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const startMs = Date.parse('2026-11-22T00:30:00Z');

const report = (changes: Partial<TickReport> = {}): TickReport => ({
  outcome: 'completed',
  exitCode: 0,
  runId: null,
  comeBackAtMs: null,
  note: null,
  ...changes,
});

/** A scheduler on a clock that jumps; `onTime` may set it, and what `tick` does may take time. */
function setUp(options: {
  tick: (nowMs: number) => TickReport & { tookMs?: number };
  stored?: Schedule;
  expression?: string;
  lease?: LeaseJudgement;
}) {
  const world: { nowMs: number; realMs: number; onTime: () => void } = {
    nowMs: startMs,
    realMs: 0,
    onTime: () => undefined,
  };
  const ticks: TickRecord[] = [];
  const saved: Schedule[] = [];
  const announced: Announcement[] = [];
  const messages: string[] = [];
  const say = (_: unknown, text?: string) => void messages.push(text ?? '');
  const log = { info: say, warn: say, error: say, debug: say, trace: say, fatal: say } as unknown as Logger;
  const stop = new AbortController();
  const scheduler = createScheduler({
    timetable: createTimetable(options.expression ?? '0 * * * *', 'UTC'),
    catchUp: 'once',
    deadlineMs: null,
    tick: () => {
      const { tookMs = 5, ...done } = options.tick(world.nowMs);
      world.nowMs += tookMs;
      return Promise.resolve(done);
    },
    load: () => Promise.resolve(options.stored ?? null),
    save: (schedule, records) => {
      saved.push(schedule);
      ticks.push(...records);
      return Promise.resolve();
    },
    judgeHolder: () => Promise.resolve(options.lease ?? 'held'),
    announce: (how) => {
      announced.push(how);
      return Promise.resolve();
    },
    log,
    now: () => world.nowMs,
    sleep: (ms) => {
      world.nowMs += ms;
      world.realMs += ms;
      world.onTime();
      return new Promise((resolve) => setImmediate(resolve));
    },
  });
  return {
    world,
    ticks,
    saved,
    announced,
    messages,
    begun: () => ticks.filter(({ startedAt }) => startedAt !== null),
    /** Runs for so long in real time, whatever the clock shows. */
    runFor: async (ms: number) => {
      const before = world.onTime;
      world.onTime = () => {
        before();
        if (world.realMs >= ms) stop.abort();
      };
      await scheduler.run({ stop: stop.signal, abort: new AbortController().signal });
    },
  };
}

describe('createScheduler', () => {
  it('works on each due tick once, stores what is next before the first, and tells how each went', async () => {
    const { runFor, begun, saved, announced } = setUp({ tick: () => report() });
    await runFor(3 * hourMs);
    expect(begun().map(({ dueAt, trigger }) => [dueAt.slice(11, 16), trigger])).toEqual([
      ['01:00', 'schedule'],
      ['02:00', 'schedule'],
      ['03:00', 'schedule'],
    ]);
    expect(saved[0]).toMatchObject({ nextDueAtMs: startMs + hourMs / 2, resumeAtMs: null });
    expect(announced).toHaveLength(3);
  });

  it('tries a deferred run at most once a minute while another process holds the store', async () => {
    const stored = { nextDueAtMs: startMs + hourMs / 2, resumeAtMs: startMs, failures: 0, waitUntilMs: null };
    const { runFor, ticks } = setUp({ stored, tick: () => report({ outcome: 'skipped', exitCode: 75 }) });
    await runFor(10 * minuteMs);
    expect(ticks.length).toBeGreaterThan(5);
    expect(ticks.length).toBeLessThan(15);
  });

  it('takes over within seconds from a process that dies, once it was refused for it', async () => {
    let isHeld = true;
    const { runFor, begun, world } = setUp({
      lease: 'gone',
      tick: () => (isHeld ? report({ outcome: 'skipped', exitCode: 75 }) : report()),
    });
    world.onTime = () => {
      if (world.nowMs > startMs + 31 * minuteMs) isHeld = false;
    };
    await runFor(40 * minuteMs);
    expect(begun()[0]).toMatchObject({ trigger: 'takeover', outcome: 'completed' });
  });

  it.each([5 * 24 * hourMs, 400 * 24 * hourMs])(
    'goes on after a clock that was %d ms ahead',
    async (ahead) => {
      const { runFor, begun, world, messages } = setUp({
        tick: (nowMs) =>
          nowMs > startMs + ahead / 2 && nowMs < startMs + ahead + hourMs
            ? report({ outcome: 'deferred', exitCode: 75, comeBackAtMs: nowMs + 20 * hourMs })
            : report(),
      });
      world.nowMs += ahead;
      world.onTime = () => {
        if (world.realMs >= hourMs && world.nowMs > startMs + ahead / 2) world.nowMs -= ahead;
      };
      await runFor(6 * hourMs);
      expect(begun()[0]).toMatchObject({ outcome: 'deferred' });
      // The deferral was counted from a wrong clock: ahead by months it is dropped, by days it is waited for as told.
      if (ahead > 30 * 24 * hourMs)
        expect(
          begun()
            .slice(1)
            .map(({ outcome }) => outcome),
        ).toContain('completed');
      expect(messages).toContain('the clock was set back by days: the schedule was mended');
    },
  );

  it('works on no tick twice where the clock is set back by an hour, and drops none', async () => {
    const { runFor, begun, world } = setUp({ tick: () => report() });
    let isSetBack = false;
    world.onTime = () => {
      if (isSetBack || world.realMs < 2 * hourMs) return;
      isSetBack = true;
      world.nowMs -= hourMs;
    };
    await runFor(5 * hourMs);
    const dues = begun().map(({ dueAt }) => dueAt.slice(11, 16));
    expect(dues).toEqual(['01:00', '02:00', '03:00', '04:00']);
  });

  it('notes what came due during a long tick, also where that is very much', async () => {
    const { runFor, ticks } = setUp({
      expression: '* * * * *',
      tick: () => ({ ...report(), tookMs: 24 * hourMs }),
    });
    await runFor(2 * minuteMs);
    const skipped = ticks.filter(({ outcome }) => outcome === 'skipped');
    expect(skipped).toHaveLength(1001);
    expect(skipped[0]?.note).toMatch(/and 439 more/);
  });

  it('tells a dead-man switch that a due tick only waits for a deferred run', async () => {
    const { runFor, announced, begun } = setUp({
      tick: (nowMs) => report({ outcome: 'deferred', exitCode: 75, comeBackAtMs: nowMs + 20 * hourMs }),
    });
    await runFor(3 * hourMs);
    expect(begun()).toHaveLength(1);
    expect(announced.map(({ outcome }) => outcome)).toEqual(['deferred', 'deferred', 'deferred']);
  });

  it.each([
    { resumeAtMs: startMs + 20 * hourMs, failures: 0, waitUntilMs: null },
    { resumeAtMs: null, failures: 4, waitUntilMs: startMs + 5 * hourMs },
  ])('tries at once after a restart, whatever the process before waited for: %j', async (waits) => {
    const stored = { nextDueAtMs: startMs + hourMs / 2, ...waits };
    const { runFor, begun } = setUp({ stored, tick: () => report() });
    await runFor(minuteMs);
    expect(begun()).toHaveLength(1);
  });

  it('forgets a due time of another expression that is still to come', async () => {
    const stored = { nextDueAtMs: startMs + 10 * hourMs, resumeAtMs: null, failures: 0, waitUntilMs: null };
    const { runFor, begun } = setUp({ stored, tick: () => report() });
    await runFor(hourMs);
    expect(begun().map(({ dueAt }) => dueAt.slice(11, 16))).toEqual(['01:00']);
  });
});
