/** Logs one line: a message, or fields and a message. An error belongs in the field `err`. */
export interface LogMethod {
  (message: string): void;
  (fields: object, message?: string): void;
}

/** The part of a logger that programs of ours use. */
export interface Logger {
  debug: LogMethod;
  info: LogMethod;
  warn: LogMethod;
  error: LogMethod;
  /** A logger whose lines all carry these fields. */
  child(bindings: Record<string, unknown>): Logger;
}
