import type { TickOutcome } from '@new-releases/storage';

/** How one tick ended. */
export interface TickReport {
  /** `skipped` where another process holds the store. */
  readonly outcome: TickOutcome;
  /** Of the command line's contract. */
  readonly exitCode: number;
  readonly runId: string | null;
  /** When a deferred run is to be gone on with, epoch ms. */
  readonly comeBackAtMs: number | null;
  /** What there is to say, in a line; null after a complete run. */
  readonly note: string | null;
}
