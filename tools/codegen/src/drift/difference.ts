/** One point at which our document and the published one say different things. */
export interface Difference {
  /** Where: an operation, `<operation> parameter <name>`, or `<Schema of ours>.<field>`. */
  readonly at: string;
  /** What of it: `type`, `required`, `maximum`, ... */
  readonly aspect: string;
  readonly published: string;
  readonly ours: string;
}
