/** A variable as the documentation shows it. */
export interface VariableDescription {
  readonly name: string;
  readonly description: string;
  /** As it would be written; null where there is none. */
  readonly default: string | null;
}
