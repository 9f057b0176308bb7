import { CatalogueTimeoutError, isStoreError, StoreError } from '@new-releases/storage/catalogue';
import type { ThreadFailure } from './thread-protocol.js';

/** Makes plain data of an error, to pass from thread to thread. */
export function toThreadFailure(error: unknown): ThreadFailure {
  if (error instanceof CatalogueTimeoutError) return { kind: 'timeout', timeLimitMs: error.timeLimitMs };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: isStoreError(error) ? 'store' : 'other', message };
}

/** Makes an error of it again. */
export function reviveThreadFailure(failure: ThreadFailure, path: string): Error {
  if (failure.kind === 'timeout') return new CatalogueTimeoutError(failure.timeLimitMs);
  return failure.kind === 'store' ? new StoreError(failure.message, { path }) : new Error(failure.message);
}
