import { StoreError, type StoreErrorOptions } from './store-error.js';

/** Opened for reading, but migrations are missing. */
export class StoreNotMigratedError extends StoreError {
  override readonly name = 'StoreNotMigratedError';

  constructor(options: StoreErrorOptions) {
    super(
      `The store at ${options.path} is older than this program: open it once for writing (any extraction does) to migrate it.`,
      options,
    );
  }
}
