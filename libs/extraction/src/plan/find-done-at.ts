import { quotaFreeAfterMs } from '@new-releases/storage';

/** How much of a budget is there, and when the rest comes back. Times are epoch ms. */
export interface BudgetState {
  /** Requests that 24 h may hold. */
  readonly budget: number;
  readonly spent: number;
  /** Start of the oldest ten minutes that still count; null where nothing was spent. */
  readonly oldestBucketMs: number | null;
  /** Nothing may be called before. */
  readonly openAtMs: number;
  /** Whether the whole budget is there at `openAtMs`. */
  readonly isWholeAtOpening: boolean;
}

/**
 * When so many requests will be done; null where the budget is nothing. What is left is spent at once; what was spent
 * is taken to come back with the oldest of it, and so on day by day.
 */
export function findDoneAt(waiting: number, state: BudgetState): number | null {
  const { budget, spent, oldestBucketMs, openAtMs, isWholeAtOpening } = state;
  if (budget <= 0) return null;
  const left = isWholeAtOpening ? budget : Math.max(0, budget - spent);
  const backAtMs = Math.max(openAtMs, (oldestBucketMs ?? openAtMs) + quotaFreeAfterMs);
  const rounds = Math.max(0, Math.ceil(waiting / budget) - 1);
  const ofLastRound = waiting - rounds * budget;
  return (ofLastRound <= left ? openAtMs : backAtMs) + rounds * quotaFreeAfterMs;
}
