import { StoreError, type StoreErrorOptions } from './store-error.js';

/** Another writer has taken the lease over, or it was released: this one must stop. Nothing was written. */
export class LeaseLostError extends StoreError {
  override readonly name = 'LeaseLostError';
  /** The token that is no longer valid. */
  readonly token: number;

  constructor(options: StoreErrorOptions & { token: number }) {
    super(
      `This process no longer holds the lease of ${options.path} (token ${options.token}): another writer took over; start again once it has ended.`,
      options,
    );
    this.token = options.token;
  }
}
