// Entry point `@new-releases/app-shell/logger`: apart from the index, for it loads the logging library.
export { createLogger, type CreateLoggerOptions, type LogDestination } from './create-logger.js';
export type { Logger, LogMethod } from './logger-type.js';
