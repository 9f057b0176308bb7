import type { ScheduleRecord } from '@new-releases/storage';

/** What is to be done next; times in epoch ms. */
export interface Schedule {
  readonly nextDueAtMs: number;
  /** When a deferred run is to be gone on with. */
  readonly resumeAtMs: number | null;
  /** Failed ticks in a row. */
  readonly failures: number;
  /** Due ticks are passed over until then, after failures. */
  readonly waitUntilMs: number | null;
}

const isoOf = (ms: number) => new Date(ms).toISOString();

export function toScheduleRecord(schedule: Schedule): ScheduleRecord {
  const { nextDueAtMs, resumeAtMs, failures, waitUntilMs } = schedule;
  return {
    nextDueAt: isoOf(nextDueAtMs),
    resumeAt: resumeAtMs === null ? null : isoOf(resumeAtMs),
    failures,
    waitUntil: waitUntilMs === null ? null : isoOf(waitUntilMs),
  };
}

export function fromScheduleRecord(record: ScheduleRecord): Schedule {
  const { nextDueAt, resumeAt, failures, waitUntil } = record;
  return {
    nextDueAtMs: Date.parse(nextDueAt),
    resumeAtMs: resumeAt === null ? null : Date.parse(resumeAt),
    failures,
    waitUntilMs: waitUntil === null ? null : Date.parse(waitUntil),
  };
}
