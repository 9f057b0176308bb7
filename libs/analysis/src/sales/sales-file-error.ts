/** What may have to be stated for a file to be understood. */
export type SalesOption =
  'columns' | 'currency' | 'dateFormat' | 'decimal' | 'delimiter' | 'encoding' | 'timeZone';

/** A file that cannot be read as a whole, so that nothing of it is taken. The message is to be read after the file's name. */
export class SalesFileError extends Error {
  override readonly name = 'SalesFileError';
  /** What stating otherwise may help; null where the file itself has to be changed. */
  readonly option: SalesOption | null;

  constructor(problem: string, option: SalesOption | null = null) {
    super(problem);
    this.option = option;
  }
}
