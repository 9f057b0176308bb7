/** What one check of `drift` came to. */
export interface DriftFinding {
  readonly ok: boolean;
  /** For people: the first says what was checked. */
  readonly lines: readonly string[];
}
