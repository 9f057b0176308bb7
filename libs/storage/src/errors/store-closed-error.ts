import { StoreError, type StoreErrorOptions } from './store-error.js';

/** The store was used after close. */
export class StoreClosedError extends StoreError {
  override readonly name = 'StoreClosedError';

  constructor(options: StoreErrorOptions) {
    super(`The store at ${options.path} is closed: open it again.`, options);
  }
}
