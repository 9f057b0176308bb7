// Apart from the list of variables, whose types others see: so valibot stays out of the public types.
import * as v from 'valibot';
import { environmentSchema } from './environment-schema.js';
import { InvalidValueError } from './invalid-value-error.js';
import { logFormats, logLevels } from './log-level.js';
import { parseApiUrl } from './parse-api-url.js';
import { parseDatabaseUrl } from './parse-database-url.js';
import { Secret } from './secret.js';

type VariableName = (typeof environmentSchema)[number]['name'];

/** The schema for variables whose relative paths count from `cwd`. */
export function createVariablesSchema(cwd: string) {
  return v.object({
    SPOTIFY_CLIENT_ID: v.optional(
      v.pipe(v.string(), v.regex(/^[!-9;-~]+$/, 'must be the client id alone, without blanks or colons')),
    ),
    SPOTIFY_CLIENT_SECRET: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[!-~]+$/, 'must be the client secret alone, without blanks'),
        v.transform((value) => new Secret(value)),
      ),
    ),
    SPOTIFY_API_URL: v.optional(v.pipe(v.string(), checked(parseApiUrl)), defaultOf('SPOTIFY_API_URL')),
    SPOTIFY_TOKEN_URL: v.optional(v.pipe(v.string(), checked(parseApiUrl)), defaultOf('SPOTIFY_TOKEN_URL')),
    DATABASE_URL: v.optional(
      v.pipe(
        v.string(),
        checked((value) => parseDatabaseUrl(value, cwd)),
      ),
      defaultOf('DATABASE_URL'),
    ),
    OUTPUT_DIR: v.optional(v.string(), defaultOf('OUTPUT_DIR')),
    LOG_LEVEL: v.optional(oneOf(logLevels), defaultOf('LOG_LEVEL')),
    LOG_FORMAT: v.optional(oneOf(logFormats), defaultOf('LOG_FORMAT')),
  });
}

function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.pipe(
    v.string(),
    v.transform((value) => value.toLowerCase()),
    v.picklist(words, `must be one of ${words.join(', ')}`),
  );
}

function defaultOf(name: VariableName): string {
  const value = environmentSchema.find((variable) => variable.name === name)?.default;
  if (value == null) throw new TypeError(`@new-releases/app-shell: ${name} has no default`);
  return value;
}

/** Makes a parser's complaint the schema's. */
function checked<T>(parse: (value: string) => T) {
  return v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
    try {
      return parse(dataset.value);
    } catch (error) {
      if (!(error instanceof InvalidValueError)) throw error;
      addIssue({ message: error.message });
      return NEVER;
    }
  });
}
