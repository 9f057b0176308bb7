/** A variable as help texts and docs/configuration.md show it. */
export interface VariableDescription {
  readonly name: string;
  /** What it is for: one sentence, without a full stop at its end. */
  readonly description: string;
  /** What a value looks like. Whatever stands between backticks is a value that is accepted. */
  readonly form: string;
  /** As it would be written; null where there is none. */
  readonly default: string | null;
  /** Whether a value may hold a secret, and so must not be shown. */
  readonly secret: boolean;
}
