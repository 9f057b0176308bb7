import type { CoverageRecord, RunRecord } from '@new-releases/storage';

/** How a run ended, with what it could not see. Counts are of the whole run, all its processes together. */
export interface RunReport {
  readonly run: RunRecord;
  /** Whether an earlier process began this run. */
  readonly resumed: boolean;
  readonly coverage: readonly CoverageRecord[];
  /** Albums that this run's listing saw and that are not read. */
  readonly unread: number;
  /** Calls of this process by operation and status (`network` where no answer came). */
  readonly requests: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly durationMs: number;
}
