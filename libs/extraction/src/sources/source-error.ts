/** A source of the caller's own threw, or yielded what is no page; `cause` is what it threw. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly source: string;

  constructor(source: string, problem: string, options?: ErrorOptions) {
    const line = problem.replace(/\s+/g, ' ').trim().slice(0, 300);
    super(`the source ${source} broke off: ${line}`, options);
    this.source = source;
  }
}
