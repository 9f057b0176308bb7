// What costs nothing to import. `loadEnvironment` and `createLogger` load libraries, and so are entry points of their own:
// `--help` must not wait for them.
export { ConfigurationError, isConfigurationError, type ConfigurationIssue } from './configuration-error.js';
export type { Environment, EnvironmentWithCredentials } from './load-environment.js';
export { formatVariables } from './format-variables.js';
export { InvalidValueError } from './invalid-value-error.js';
export { endpointGroups, parseBudget, type ParsedBudget } from './parse-budget.js';
export { parseDuration } from './parse-duration.js';
export { parseMarket } from './parse-market.js';
export { parseRate } from './parse-rate.js';
export { readVariables, type ReadVariables, type ReadVariablesOptions } from './read-variables.js';
export { exitCodeMeanings, exitCodes, type ExitCode, type ExitCodeMeaning } from './exit-codes.js';
export { logFormats, logLevels, type LogFormat, type LogLevel } from './log-level.js';
export type { Logger, LogMethod } from './logger-type.js';
export { Secret } from './secret.js';
export type { VariableDescription } from './variable-description.js';
