import { StoreError, type StoreErrorOptions } from './store-error.js';

/** The file cannot be created, opened or written: a directory, no permission, a read-only disk. */
export class StoreUnwritableError extends StoreError {
  override readonly name = 'StoreUnwritableError';
  /** Code of the system or of SQLite, such as `EACCES` or `SQLITE_CANTOPEN`. */
  readonly code: string;

  constructor(options: StoreErrorOptions & { code: string }) {
    super(
      `Cannot open or write ${options.path} (${options.code}): check that it is a file in a writable directory, or set another path.`,
      options,
    );
    this.code = options.code;
  }
}
