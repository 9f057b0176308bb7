import type { TickOutcome, TickRecord, TickTrigger } from '@new-releases/storage';
import type { TickReport } from '../tick/tick-report.js';

const isoOf = (ms: number) => new Date(ms).toISOString();

/** A tick that came due and was passed over: nothing was begun for it. */
export function passedTick(
  dueAtMs: number,
  outcome: Extract<TickOutcome, 'skipped' | 'missed'>,
  nowMs: number,
  note: string,
): TickRecord {
  return {
    dueAt: isoOf(dueAtMs),
    trigger: 'schedule',
    outcome,
    runId: null,
    exitCode: null,
    startedAt: null,
    endedAt: isoOf(nowMs),
    note,
  };
}

/** A tick that was worked on, or that found another process at work. */
export function workedTick(
  { trigger, dueAtMs }: { trigger: TickTrigger; dueAtMs: number },
  report: TickReport,
  { startedAtMs, endedAtMs }: { startedAtMs: number; endedAtMs: number },
): TickRecord {
  const isBegun = report.outcome !== 'skipped';
  return {
    dueAt: isoOf(dueAtMs),
    trigger,
    outcome: report.outcome,
    runId: report.runId,
    exitCode: isBegun ? report.exitCode : null,
    startedAt: isBegun ? isoOf(startedAtMs) : null,
    endedAt: isoOf(endedAtMs),
    note: report.note,
  };
}
