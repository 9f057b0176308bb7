import { StoreError, type StoreErrorOptions } from './store-error.js';

/** The file is a database with tables, but not one of ours. */
export class StoreForeignError extends StoreError {
  override readonly name = 'StoreForeignError';

  constructor(options: StoreErrorOptions) {
    super(
      `${options.path} is a database of another program: point DATABASE_URL at a file of its own.`,
      options,
    );
  }
}
