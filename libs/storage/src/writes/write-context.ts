/** What every write knows besides its own arguments. */
export interface WriteContext {
  /** The SQLite file, for messages. */
  path: string;
  /** Time of the write. */
  nowMs: number;
  /** The same as ISO text. */
  now: string;
}
