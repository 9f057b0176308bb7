import { StoreError, type StoreErrorOptions } from './store-error.js';

/** Another program kept the file locked beyond the busy timeout (SQLITE_BUSY). */
export class StoreLockedError extends StoreError {
  override readonly name = 'StoreLockedError';

  constructor(options: StoreErrorOptions) {
    super(
      `${options.path} is locked by another program: close whatever holds a transaction open on it and try again.`,
      options,
    );
  }
}
