/** A range, lower end first. */
export type Interval = [low: number, high: number];
