/** Facts that every store error may carry. */
export interface StoreErrorOptions {
  path: string;
  cause?: unknown;
}

/** Base of all errors of the store. The message is one line that names the file and the way out. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  /** The SQLite file. */
  readonly path: string;

  constructor(message: string, options: StoreErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.path = options.path;
  }
}

/** Tells errors of the store from all others. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof StoreError;
}
