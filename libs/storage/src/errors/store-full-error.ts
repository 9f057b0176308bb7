import { StoreError, type StoreErrorOptions } from './store-error.js';

/** The disk, or the allowed size of the file, is used up (SQLITE_FULL, ENOSPC). */
export class StoreFullError extends StoreError {
  override readonly name = 'StoreFullError';

  constructor(options: StoreErrorOptions) {
    super(
      `No room left to write ${options.path}: free disk space and start again; what was committed is safe.`,
      options,
    );
  }
}
