import * as v from 'valibot';
import { InvalidValueError } from './invalid-value-error.js';
import { logFormats, logLevels } from './log-level.js';
import { parseApiUrl } from './parse-api-url.js';
import { parseDatabaseUrl } from './parse-database-url.js';
import { Secret } from './secret.js';

export interface EnvironmentVariable {
  readonly name: string;
  readonly description: string;
  /** As it would be written; null where there is none. */
  readonly default: string | null;
  readonly secret: boolean;
  /** The variable that is read where this one is unset; null where there is none. */
  readonly fallback: string | null;
}

/** Every variable that is read, in the order of the documentation, each with the reason it is there. */
export const environmentSchema = [
  {
    name: 'SPOTIFY_CLIENT_ID',
    description:
      'Client id of the Spotify app, from https://developer.spotify.com/dashboard; `extract` needs it',
    default: null,
    secret: false,
    fallback: 'CLIENT_ID',
  },
  {
    name: 'SPOTIFY_CLIENT_SECRET',
    description: 'Client secret of the same app; it is sent to the token endpoint and shown nowhere',
    default: null,
    secret: true,
    fallback: 'CLIENT_SECRET',
  },
  {
    name: 'SPOTIFY_API_URL',
    description: 'Base of the Web API; another one is for tests. Plain http only on this machine',
    default: 'https://api.spotify.com/v1',
    secret: false,
    fallback: null,
  },
  {
    name: 'SPOTIFY_TOKEN_URL',
    description: 'Token endpoint, which is sent the client secret. Plain http only on this machine',
    default: 'https://accounts.spotify.com/api/token',
    secret: false,
    fallback: null,
  },
  {
    name: 'DATABASE_URL',
    description: '`file:` path of the SQLite store; a relative one counts from the working directory',
    default: 'file:./data/new-releases.db',
    secret: false,
    fallback: null,
  },
  {
    name: 'OUTPUT_DIR',
    description: 'Where snapshots and exports go; a relative one counts from the working directory',
    default: './data',
    secret: false,
    fallback: null,
  },
  {
    name: 'LOG_LEVEL',
    description: `How much is logged, to stderr: ${logLevels.join(', ')}`,
    default: 'info',
    secret: false,
    fallback: null,
  },
  {
    name: 'LOG_FORMAT',
    description:
      '`pretty` for people, `json` for machines, `auto` for pretty on a terminal and json elsewhere',
    default: 'auto',
    secret: false,
    fallback: null,
  },
] as const satisfies readonly EnvironmentVariable[];

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
