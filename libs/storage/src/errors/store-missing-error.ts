import { StoreError, type StoreErrorOptions } from './store-error.js';

/** Opened for reading, but there is no file. */
export class StoreMissingError extends StoreError {
  override readonly name = 'StoreMissingError';

  constructor(options: StoreErrorOptions) {
    super(
      `There is no store at ${options.path}: check the path, or run an extraction to create it.`,
      options,
    );
  }
}
