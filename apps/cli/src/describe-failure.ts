import { exitCodes, isConfigurationError } from '@new-releases/app-shell';
import { describeFailure as describeOther, type FailureDescription } from '@new-releases/extraction';
import { UsageError } from './usage-error.js';

/** What stands on stderr, in one line, and the exit code, for whatever a command may throw. */
export function describeFailure(error: unknown): FailureDescription {
  if (error instanceof UsageError) return { message: error.message, exitCode: exitCodes.usage };
  if (isConfigurationError(error)) return { message: error.message, exitCode: exitCodes.configuration };
  return describeOther(error);
}
