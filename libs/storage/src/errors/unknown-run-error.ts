import { StoreError, type StoreErrorOptions } from './store-error.js';

/** There is no run of that id. */
export class UnknownRunError extends StoreError {
  override readonly name = 'UnknownRunError';
  readonly runId: string;

  constructor(options: StoreErrorOptions & { runId: string }) {
    super(`There is no run ${options.runId} in ${options.path}: list the runs to see their ids.`, options);
    this.runId = options.runId;
  }
}
