/** Why something was not analysed. */
export type RefusalReason =
  | 'too-short'
  | 'gaps'
  | 'constant'
  | 'sparse'
  | 'foretold'
  | 'no-overlap'
  | 'too-few-events'
  | 'too-few-dates';

/** One thing that stands in the way of an analysis. */
export interface Obstacle {
  reason: RefusalReason;
  /** Where it lies; null: in neither alone, or in what was asked for. */
  series: 'releases' | 'sales' | null;
  /** How many more weeks that takes; null: more would not help. */
  weeksNeeded: number | null;
}

/** An analysis that was refused, because its answer would not be worth having. */
export interface Refusal {
  outcome: 'refused';
  reason: RefusalReason;
  /** In plain words, with the numbers. */
  message: string;
  /** How many more weeks the series need; only where that is the reason. */
  weeksNeeded?: number;
  /** All that stands in the way, one by one: what helps is told by these, not by the message. */
  obstacles: readonly Obstacle[];
}
