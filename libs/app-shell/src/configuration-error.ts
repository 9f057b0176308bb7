import { exitCodes } from './exit-codes.js';

/** One variable and what is wrong with it; `variable` may name two, where they belong together. */
export interface ConfigurationIssue {
  readonly variable: string;
  readonly problem: string;
}

/**
 * The program cannot start like this: fatal until somebody changes the environment. The message is one line that names
 * every wrong variable. It repeats no value of a secret, nor of a URL, which may hold one.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly exitCode = exitCodes.configuration;
  readonly issues: readonly ConfigurationIssue[];

  constructor(issues: readonly ConfigurationIssue[], options?: ErrorOptions) {
    super(issues.map(({ variable, problem }) => `${variable} ${problem}`).join('; '), options);
    this.issues = issues;
  }
}

/** Tells a ConfigurationError from other errors, by name: two copies of this package may be installed. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof Error && error.name === 'ConfigurationError';
}
