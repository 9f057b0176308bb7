/** One thing that doctor looked at. */
export interface Finding {
  /** `note`: works, but worth knowing. */
  readonly level: 'ok' | 'note' | 'bad';
  readonly subject: string;
  readonly message: string;
  /** The exit code that this alone would mean. */
  readonly exitCode?: number;
}
