/** A query was given up because it took too long. */
export class CatalogueTimeoutError extends Error {
  override readonly name = 'CatalogueTimeoutError';
  /** How long it was given, milliseconds. */
  readonly timeLimitMs: number;

  constructor(timeLimitMs: number) {
    super(`the query takes longer than ${timeLimitMs} ms`);
    this.timeLimitMs = timeLimitMs;
  }
}
