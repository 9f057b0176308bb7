import { z } from 'zod';
import { InvalidValueError } from './invalid-value-error.js';
import { logFormats, logLevels } from './log-level.js';
import { parseApiUrl } from './parse-api-url.js';
import { parseDatabaseUrl } from './parse-database-url.js';
import { Secret } from './secret.js';

interface VariableMeta {
  description: string;
  default: string | null;
  secret: boolean;
  /** Read where the variable itself is unset. */
  fallback?: string;
}

const about = z.registry<VariableMeta>();

/** The variables in the order of the documentation, each with the reason it is there. */
const variables = z.object({
  SPOTIFY_CLIENT_ID: z
    .string()
    .regex(/^[!-9;-~]+$/, 'must be the client id alone, without blanks or colons')
    .optional()
    .register(about, {
      description:
        'Client id of the Spotify app, from https://developer.spotify.com/dashboard; `extract` needs it',
      default: null,
      secret: false,
      fallback: 'CLIENT_ID',
    }),
  SPOTIFY_CLIENT_SECRET: z
    .string()
    .regex(/^[!-~]+$/, 'must be the client secret alone, without blanks')
    .transform((value) => new Secret(value))
    .optional()
    .register(about, {
      description: 'Client secret of the same app; it is sent to the token endpoint and shown nowhere',
      default: null,
      secret: true,
      fallback: 'CLIENT_SECRET',
    }),
  SPOTIFY_API_URL: z
    .string()
    .default('https://api.spotify.com/v1')
    .transform(checked(parseApiUrl))
    .register(about, {
      description: 'Base of the Web API; another one is for tests. Plain http only on this machine',
      default: 'https://api.spotify.com/v1',
      secret: false,
    }),
  SPOTIFY_TOKEN_URL: z
    .string()
    .default('https://accounts.spotify.com/api/token')
    .transform(checked(parseApiUrl))
    .register(about, {
      description: 'Token endpoint, which is sent the client secret. Plain http only on this machine',
      default: 'https://accounts.spotify.com/api/token',
      secret: false,
    }),
  DATABASE_URL: z.string().default('file:./data/new-releases.db').register(about, {
    description: '`file:` path of the SQLite store; a relative one counts from the working directory',
    default: 'file:./data/new-releases.db',
    secret: false,
  }),
  OUTPUT_DIR: z.string().default('./data').register(about, {
    description: 'Where snapshots and exports go; a relative one counts from the working directory',
    default: './data',
    secret: false,
  }),
  LOG_LEVEL: z
    .string()
    .default('info')
    .transform((value) => value.toLowerCase())
    .pipe(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`))
    .register(about, {
      description: `How much is logged, to stderr: ${logLevels.join(', ')}`,
      default: 'info',
      secret: false,
    }),
  LOG_FORMAT: z
    .string()
    .default('auto')
    .transform((value) => value.toLowerCase())
    .pipe(z.enum(logFormats, `must be one of ${logFormats.join(', ')}`))
    .register(about, {
      description:
        '`pretty` for people, `json` for machines, `auto` for pretty on a terminal and json elsewhere',
      default: 'auto',
      secret: false,
    }),
});

/** The schema for variables whose relative paths count from `cwd`. */
export function createVariablesSchema(cwd: string) {
  return variables.extend({
    DATABASE_URL: variables.shape.DATABASE_URL.transform(checked((value) => parseDatabaseUrl(value, cwd))),
  });
}

export interface EnvironmentVariable {
  readonly name: string;
  readonly description: string;
  /** As it would be written; null where there is none. */
  readonly default: string | null;
  readonly secret: boolean;
  /** The variable that is read where this one is unset; null where there is none. */
  readonly fallback: string | null;
}

/** Every variable that is read, in the order of the documentation. */
export const environmentSchema: readonly EnvironmentVariable[] = Object.entries(variables.shape).map(
  ([name, schema]) => {
    const meta = about.get(schema);
    if (meta === undefined) throw new TypeError(`@new-releases/app-shell: ${name} has no description`);
    return { name, ...meta, fallback: meta.fallback ?? null };
  },
);

/** Makes a parser's complaint the schema's. */
function checked<T>(parse: (value: string) => T) {
  return (value: string, context: z.RefinementCtx): T => {
    try {
      return parse(value);
    } catch (error) {
      if (!(error instanceof InvalidValueError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  };
}
