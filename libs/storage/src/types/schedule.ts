/** Why the scheduled extractor woke up. */
export type TickTrigger = 'schedule' | 'catch-up' | 'resume' | 'takeover' | 'once';

/** What became of a tick. */
export type TickOutcome =
  | 'completed'
  | 'incomplete'
  | 'deferred'
  | 'failed'
  | 'interrupted'
  /** Not begun; the note says why. */
  | 'skipped'
  /** The program did not run at that time. */
  | 'missed';

/** One time at which the scheduled extractor was due, and what became of it. All times are ISO text. */
export interface TickRecord {
  dueAt: string;
  trigger: TickTrigger;
  outcome: TickOutcome;
  runId: string | null;
  exitCode: number | null;
  startedAt: string | null;
  endedAt: string;
  note: string | null;
}

/** What the scheduled extractor is to do next. All times are ISO text. */
export interface ScheduleRecord {
  nextDueAt: string;
  /** When a deferred run is to be gone on with. */
  resumeAt: string | null;
  failures: number;
  /** Due ticks are passed over until then, after failures. */
  waitUntil: string | null;
}
