/** A run was asked for a source that is neither built in nor was given to the extraction. */
export class UnknownSourceError extends Error {
  override readonly name = 'UnknownSourceError';
  readonly source: string;

  constructor(source: string, known: readonly string[]) {
    super(`there is no source ${JSON.stringify(source.slice(0, 64))}: there are ${known.join(', ')}`);
    this.source = source;
  }
}
