import { StoreError, type StoreErrorOptions } from './store-error.js';

/** A write was asked of a store opened for reading. */
export class StoreReadOnlyError extends StoreError {
  override readonly name = 'StoreReadOnlyError';

  constructor(options: StoreErrorOptions) {
    super(`The store at ${options.path} was opened for reading: open it for writing to change it.`, options);
  }
}
