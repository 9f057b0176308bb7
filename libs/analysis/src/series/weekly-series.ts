/** One number a week, on consecutive ISO weeks. */
export interface WeeklySeries {
  /** Monday of the first week, `YYYY-MM-DD`, in UTC. */
  firstWeek: string;
  /** One for each week from there on; null where it is not known. A week in which nothing was sold is 0, not null. */
  values: readonly (number | null)[];
}
