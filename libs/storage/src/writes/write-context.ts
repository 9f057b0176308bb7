/** What every write knows besides its own arguments. */
export interface WriteContext {
  /** The SQLite file, for messages. */
  path: string;
  /** Time of the write. */
  nowMs: number;
  /** The same as ISO text. */
  now: string;
  /** Time of the change that readers are told: that of the write, or of the change before, where the clock went back since. */
  changedAt: string;
}
