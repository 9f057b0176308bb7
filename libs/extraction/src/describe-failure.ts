import {
  isStoreError,
  LeaseLostError,
  StoreBusyError,
  StoreFullError,
  StoreLockedError,
  StoreWriterError,
} from '@new-releases/storage';
import { describeError } from './describe-error.js';
import { OutputDirectoryError } from './run/prepare-output-directory.js';
import { NoArtistsError } from './sources/no-artists-error.js';
import { UnknownSourceError } from './sources/unknown-source-error.js';

/** What an app says of an error, in one line, and the exit code that goes with it. */
export interface FailureDescription {
  readonly message: string;
  readonly exitCode: number;
}

/** Describes whatever opening a store, an extraction or retention may throw. Never holds a secret. */
export function describeFailure(error: unknown): FailureDescription {
  const isUsage = error instanceof NoArtistsError || error instanceof UnknownSourceError;
  if (isUsage) return { message: error.message, exitCode: 2 };
  if (error instanceof OutputDirectoryError) return { message: error.message, exitCode: 78 };
  if (isStoreError(error)) return { message: error.message, exitCode: storeExitCode(error) };
  const known = describeError(error);
  if (known) return { message: known.message, exitCode: known.kind === 'access' ? 77 : 1 };
  return { message: describeUnknown(error), exitCode: 1 };
}

function storeExitCode(error: Error): number {
  if (error instanceof StoreBusyError || error instanceof StoreLockedError) return 75;
  // The store was fine when it was opened: what happened since is no matter of configuration.
  const sinceOpened = [StoreFullError, LeaseLostError, StoreWriterError];
  if (sinceOpened.some((one) => error instanceof one)) return 1;
  return 78;
}

/** An error that no one foresaw: still one line. */
function describeUnknown(error: unknown): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return message.replace(/\s+/g, ' ').trim();
}
