/** From most to least urgent; `silent` logs nothing. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
/** One of `logLevels`. */
export type LogLevel = (typeof logLevels)[number];

/** `auto` is `pretty` on a terminal, else `json`. */
export const logFormats = ['auto', 'pretty', 'json'] as const;
/** One of `logFormats`. */
export type LogFormat = (typeof logFormats)[number];
