/** A source of randomness, injected wherever chance is needed, so that the same seed gives the same answer. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded), with 53 random bits. */
  next(): number;
  /** A whole number from 0 (included) to `bound` (excluded). */
  nextInteger(bound: number): number;
}
