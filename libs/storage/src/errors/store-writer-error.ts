import { StoreError, type StoreErrorOptions } from './store-error.js';

/** The thread that writes has ended, by a defect or for want of memory. What was committed is safe. */
export class StoreWriterError extends StoreError {
  override readonly name = 'StoreWriterError';

  constructor(options: StoreErrorOptions) {
    const why = options.cause instanceof Error ? ` (${options.cause.message})` : '';
    super(
      `The thread that writes ${options.path} has ended${why}: start again; what was committed is safe.`,
      options,
    );
  }
}
