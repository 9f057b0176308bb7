import type { Logger } from '@new-releases/app-shell';
import type { LeaseJudgement, TickRecord, TickTrigger } from '@new-releases/storage';
import type { Tick } from '../tick/create-tick.js';
import type { TickReport } from '../tick/tick-report.js';
import { decide, type CatchUp } from './decide.js';
import { listDue } from './list-due.js';
import type { Schedule } from './schedule.js';
import { passedTick, workedTick } from './tick-record.js';
import { realign } from './realign.js';
import { settle } from './settle.js';
import type { Timetable } from './timetable.js';
import { waitAWhile, type Sleep } from './wait-a-while.js';

export interface SchedulerOptions {
  readonly timetable: Timetable;
  readonly catchUp: CatchUp;
  readonly deadlineMs: number | null;
  readonly tick: Tick;
  /** What an earlier process left; null where none has run on this store. May throw. */
  readonly load: () => Promise<Schedule | null>;
  /** May throw: what could not be stored is stored with the next one. */
  readonly save: (schedule: Schedule, ticks: readonly TickRecord[]) => Promise<void>;
  /** What became of who held the store. May throw. */
  readonly judgeHolder: () => Promise<LeaseJudgement>;
  readonly log: Logger;
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly onTick?: (tick: TickRecord) => void;
  /** Told how things go once that is stored: after each tick, and when a due one only waits for a deferred run. */
  readonly announce?: (how: Announcement, signals: { stop: AbortSignal }) => Promise<void>;
}

/** What a dead-man switch may want to hear. */
export type Announcement = Pick<TickReport, 'outcome' | 'note'>;

export interface Scheduler {
  /** Works until `stop` aborts. A tick under way is then asked to stop, too. Rejects only for defects. */
  run(signals: { stop: AbortSignal; abort: AbortSignal }): Promise<void>;
  /** What it does now, for who asks from outside. */
  readonly status: { readonly phase: 'idle' | 'working'; readonly nextDueAtMs: number | null };
}

/** How often a lease that somebody else holds is looked at. */
const watchMs = 10_000;
const waitsForResume: Announcement = { outcome: 'deferred', note: null };
/** Ticks that could not be stored; older ones are given up, and said so. */
const mostUnsaved = 5000;

export function createScheduler(options: SchedulerOptions): Scheduler {
  const { timetable, log, now } = options;
  let phase: 'idle' | 'working' = 'idle';
  let schedule: Schedule | null = null;
  let unsaved: TickRecord[] = [];
  /** Whether another process held the store at the last tick: should it die, its work is taken over. */
  let isWatching = false;

  async function begin(): Promise<Schedule> {
    const stored = await options.load().catch((error: unknown) => {
      log.error({ err: error }, 'the schedule could not be read: it begins anew');
      return null;
    });
    const nextDueAtMs = timetable.nextAfter(now());
    if (stored === null) return { nextDueAtMs, resumeAtMs: null, failures: 0, waitUntilMs: null };
    // The expression may be another than before; only what was missed under the old one is caught up. And whoever starts
    // it again may have seen to what failed or was deferred: both are tried at once, which costs no request where
    // Spotify's refusal is remembered.
    return {
      ...stored,
      nextDueAtMs: stored.nextDueAtMs <= now() ? stored.nextDueAtMs : nextDueAtMs,
      resumeAtMs: stored.resumeAtMs === null && stored.failures === 0 ? null : now(),
      waitUntilMs: null,
    };
  }

  function record(ticks: readonly TickRecord[]): void {
    for (const tick of ticks) {
      unsaved.push(tick);
      options.onTick?.(tick);
      if (tick.outcome === 'skipped' || tick.outcome === 'missed') {
        log.warn({ dueAt: tick.dueAt, reason: tick.note }, `tick ${tick.outcome}`);
      }
    }
    if (unsaved.length <= mostUnsaved) return;
    log.error(
      { ticks: unsaved.length - mostUnsaved },
      'ticks could not be stored for long, and are given up',
    );
    unsaved = unsaved.slice(-mostUnsaved);
  }

  async function save(current: Schedule): Promise<void> {
    const ticks = unsaved;
    try {
      await options.save(current, ticks);
      unsaved = unsaved.slice(ticks.length);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.warn(
        { reason, ticks: ticks.length },
        'the schedule could not be stored now; the next tick tries again',
      );
    }
  }

  async function work(
    start: { trigger: TickTrigger; dueAtMs: number },
    current: Schedule,
    signals: { stop: AbortSignal; abort: AbortSignal },
  ): Promise<[Schedule, TickReport]> {
    const startedAtMs = now();
    phase = 'working';
    log.info({ trigger: start.trigger, dueAt: new Date(start.dueAtMs).toISOString() }, 'tick started');
    const report = await options.tick({ deadlineMs: options.deadlineMs, ...signals });
    phase = 'idle';
    const endedAtMs = Math.max(now(), startedAtMs);
    isWatching = report.outcome === 'skipped';
    record([workedTick(start, report, { startedAtMs, endedAtMs })]);
    // What came due meanwhile is skipped: never two at once, and no queue of runs behind a slow one.
    const due = listDue(timetable, current.nextDueAtMs, endedAtMs);
    const note = 'the tick before was still at work';
    if (due.more > 0)
      record([passedTick(current.nextDueAtMs, 'skipped', endedAtMs, `${note} (and ${due.more - 1} more)`)]);
    record(due.dueAtMs.map((ms) => passedTick(ms, 'skipped', endedAtMs, note)));
    const next = settle({ ...current, nextDueAtMs: due.nextDueAtMs }, report, endedAtMs);
    tellEnd(report, next);
    return [next, report];
  }

  function tellEnd(report: TickReport, next: Schedule): void {
    const facts = {
      outcome: report.outcome,
      exitCode: report.exitCode,
      runId: report.runId,
      reason: report.note,
    };
    if (report.outcome === 'failed') {
      const waitUntil = new Date(next.waitUntilMs ?? now()).toISOString();
      log.error({ ...facts, failures: next.failures, notBefore: waitUntil }, 'tick failed');
    } else if (report.outcome !== 'skipped') log.info(facts, `tick ${report.outcome}`);
  }

  /** Whether the process that held the store has died with its work undone. */
  async function isWorkLeft(): Promise<boolean> {
    const holder = await options.judgeHolder().catch(() => 'held' as const);
    // Freed in good order: what it did is done.
    if (holder === 'free') isWatching = false;
    return holder === 'gone' || holder === 'silent';
  }

  /** Waits until there may be something to do; false when it is asked to stop instead. */
  async function waitForNext(current: Schedule, stop: AbortSignal): Promise<boolean> {
    const wakeAtMs = Math.min(current.nextDueAtMs, current.resumeAtMs ?? Infinity);
    const untilMs = isWatching ? Math.min(wakeAtMs, now() + watchMs) : wakeAtMs;
    await waitAWhile(untilMs, { now, sleep: options.sleep, signal: stop });
    return !stop.aborted;
  }

  function mend(current: Schedule): Schedule {
    const mended = realign(current, timetable, now());
    if (mended !== current) {
      const nextDueAt = new Date(mended.nextDueAtMs).toISOString();
      log.warn({ nextDueAt }, 'the clock was set back by days: the schedule was mended');
    }
    return mended;
  }

  return {
    get status() {
      return { phase, nextDueAtMs: schedule?.nextDueAtMs ?? null };
    },
    async run(signals) {
      let current = await begin();
      schedule = current;
      log.info({ nextDueAt: new Date(current.nextDueAtMs).toISOString() }, 'extractor started');
      // So that a process that is killed in its first tick leaves behind what was due.
      await save(current);
      while (await waitForNext(current, signals.stop)) {
        const nowMs = now();
        const decision = decide({ schedule: mend(current), nowMs, timetable, catchUp: options.catchUp });
        record(decision.passed);
        const start =
          decision.start ??
          (isWatching && (await isWorkLeft()) ? ({ trigger: 'takeover', dueAtMs: nowMs } as const) : null);
        const isNews = start !== null || decision.passed.length > 0;
        current = decision.schedule;
        let announcement = decision.isWaitingForResume ? waitsForResume : null;
        if (start !== null) [current, announcement] = await work(start, current, signals);
        schedule = current;
        if (isNews) await save(current);
        if (announcement !== null) await options.announce?.(announcement, signals);
      }
      if (unsaved.length > 0) await save(current);
      log.info('extractor stopped');
    },
  };
}
