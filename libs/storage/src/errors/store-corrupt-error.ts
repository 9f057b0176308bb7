import { StoreError, type StoreErrorOptions } from './store-error.js';

/** The file is damaged, or is no database (SQLITE_CORRUPT, SQLITE_NOTADB). */
export class StoreCorruptError extends StoreError {
  override readonly name = 'StoreCorruptError';

  constructor(options: StoreErrorOptions) {
    super(
      `${options.path} is damaged or is no SQLite database: restore a backup, or move the file away and start anew.`,
      options,
    );
  }
}
