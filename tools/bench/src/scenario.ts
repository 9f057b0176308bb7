/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly other: string;
  /** How they compare, in words with a number. */
  readonly ratio: string;
  /** The bound that the project holds itself to, or ''. */
  readonly bound: string;
  readonly holds: boolean | null;
}

export interface Scenario {
  readonly name: string;
  run(directory: string): Promise<readonly Row[]>;
}
