import { createRequire } from 'node:module';
import { isatty } from 'node:tty';
import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';
import type pinoPretty from 'pino-pretty';
import { logFormats, logLevels, type LogFormat, type LogLevel } from './log-level.js';
import type { Logger } from './logger-type.js';
import { createRedactor, redactText, type Redactor } from './redact.js';

const stderr = 2;

/** Anything that takes text, such as a stream. */
export interface LogDestination {
  /** Takes one whole line, its line break included; what it returns is not looked at. */
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** What is logged, how and where to. */
export interface CreateLoggerOptions {
  level: LogLevel;
  format: LogFormat;
  /** @default stderr, written to at once, so that no line is lost at the end */
  destination?: LogDestination;
  /** Whether a terminal is shown colours. @default where NO_COLOR is not set (https://no-color.org) */
  color?: boolean;
  /** Names of further fields whose values are not to be shown, at any depth. @default none */
  redact?: readonly string[];
  /** Clock, epoch milliseconds. @default Date.now */
  now?: () => number;
}

/**
 * Creates a logger. One line is one JSON object (`level`, `time` in ISO 8601, `msg`, fields), or, as `pretty`, text for
 * people. Secrets are censored by the field's name, and wherever an Authorization header's value shows up in a text.
 * Throws a TypeError for an unknown level or format.
 */
export function createLogger(options: CreateLoggerOptions): Logger {
  const { level, format, color = !process.env.NO_COLOR, now = Date.now } = options;
  checkOption('level', logLevels, level);
  checkOption('format', logFormats, format);
  const redact = createRedactor(options.redact);
  const isTerminal = options.destination ? options.destination.isTTY === true : isatty(stderr);
  const destination: DestinationStream = options.destination
    ? toStream(options.destination)
    : pino.destination({ dest: stderr, sync: true });
  const isPretty = format === 'pretty' || (format === 'auto' && isTerminal);

  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date(now()).toISOString()}"`,
      formatters: {
        level: (label) => ({ level: label }),
        log: redact,
      },
      // The redactor has made a plain object of it.
      serializers: { err: (error: unknown) => error },
      hooks: { streamWrite: redactText },
    },
    isPretty ? prettify(destination, isTerminal && color) : destination,
  );
  return wrap(logger, redact);
}

/** pino formats the fields of a line, but not those that a child logger is given. */
function wrap(logger: PinoLogger, redact: Redactor): Logger {
  return {
    debug: logger.debug.bind(logger),
    info: logger.info.bind(logger),
    warn: logger.warn.bind(logger),
    error: logger.error.bind(logger),
    child: (bindings) => wrap(logger.child(redact(bindings)), redact),
  };
}

function checkOption(option: string, values: readonly string[], value: string): void {
  if (!values.includes(value)) {
    throw new TypeError(`@new-releases/app-shell: option ${option} must be one of ${values.join(', ')}`);
  }
}

function toStream(destination: LogDestination): DestinationStream {
  return {
    write(line) {
      destination.write(line);
    },
  };
}

/** Loaded only here: a scheduled run logs JSON and need not pay for it. */
function prettify(destination: DestinationStream, colorize: boolean): DestinationStream {
  const { prettyFactory } = createRequire(import.meta.url)('pino-pretty') as typeof pinoPretty;
  const format = prettyFactory({ colorize, translateTime: 'SYS:HH:MM:ss' });
  return {
    write(line) {
      destination.write(format(line));
    },
  };
}
