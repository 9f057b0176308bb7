import { exitCodes, isConfigurationError } from '@new-releases/app-shell';
import { describeError, NoArtistsError, OutputDirectoryError } from '@new-releases/extraction';
import {
  isStoreError,
  LeaseLostError,
  StoreBusyError,
  StoreFullError,
  StoreLockedError,
} from '@new-releases/storage';
import { UsageError } from './usage-error.js';

/** What stands on stderr, in one line, and the exit code, for whatever a command may throw. */
export function describeFailure(error: unknown): { message: string; exitCode: number } {
  if (error instanceof UsageError || error instanceof NoArtistsError)
    return { message: error.message, exitCode: exitCodes.usage };
  if (isConfigurationError(error) || error instanceof OutputDirectoryError)
    return { message: error.message, exitCode: exitCodes.configuration };
  if (isStoreError(error)) return { message: error.message, exitCode: storeExitCode(error) };
  const known = describeError(error);
  if (known) {
    return {
      message: known.message,
      exitCode: known.kind === 'access' ? exitCodes.noAccess : exitCodes.failed,
    };
  }
  return { message: describeUnknown(error), exitCode: exitCodes.failed };
}

function storeExitCode(error: Error): number {
  if (error instanceof StoreBusyError || error instanceof StoreLockedError) return exitCodes.tryLater;
  // The store was fine when it was opened: a disk that filled up or a lost lease is no matter of configuration.
  if (error instanceof StoreFullError || error instanceof LeaseLostError) return exitCodes.failed;
  return exitCodes.configuration;
}

/** An error that no one foresaw: still one line. */
function describeUnknown(error: unknown): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return message.replace(/\s+/g, ' ').trim();
}
