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

/** An analysis that was refused, because its answer would not be worth having. */
export interface Refusal {
  outcome: 'refused';
  reason: RefusalReason;
  /** In plain words, with the numbers. */
  message: string;
  /** How many more weeks the series need; only where that is the reason. */
  weeksNeeded?: number;
}
