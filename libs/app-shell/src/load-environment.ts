import { resolve } from 'node:path';
import * as v from 'valibot';
import { ConfigurationError } from './configuration-error.js';
import { createVariablesSchema } from './create-variables-schema.js';
import { environmentSchema } from './environment-schema.js';
import type { LogFormat, LogLevel } from './log-level.js';
import { readVariables, type DotEnv, type ReadVariablesOptions } from './read-variables.js';
import type { Secret } from './secret.js';

/** Where variables are read from, and which must be there. */
export interface LoadEnvironmentOptions extends ReadVariablesOptions {
  /** Whether both credentials must be there. @default false */
  requireCredentials?: boolean;
}

/** What the variables say, checked, with all paths absolute. */
export interface Environment {
  readonly clientId: string | null;
  readonly clientSecret: Secret | null;
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly tokenUrl: string;
  /** `file:` and `databasePath`. */
  readonly databaseUrl: string;
  readonly databasePath: string;
  readonly outputDir: string;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
}

/** An environment that is able to ask for a token. */
export type EnvironmentWithCredentials = Environment & {
  readonly clientId: string;
  readonly clientSecret: Secret;
};

/**
 * Reads the environment and, below it, `.env` in the working directory. A variable that is empty counts as unset.
 * Throws a ConfigurationError that names every wrong variable, in one line and without secrets.
 */
export function loadEnvironment(
  options: LoadEnvironmentOptions & { requireCredentials: true },
): EnvironmentWithCredentials;
export function loadEnvironment(options?: LoadEnvironmentOptions): Environment;
export function loadEnvironment(options: LoadEnvironmentOptions = {}): Environment {
  const { cwd, values, dotEnv } = readVariables(environmentSchema, options);

  const result = v.safeParse(createVariablesSchema(cwd), values);
  if (!result.success) {
    throw new ConfigurationError(
      result.issues.map((issue) => ({ variable: v.getDotPath(issue) ?? '', problem: issue.message })),
    );
  }
  const variables = result.output;
  const clientId = variables.SPOTIFY_CLIENT_ID ?? null;
  const clientSecret = variables.SPOTIFY_CLIENT_SECRET ?? null;
  if (options.requireCredentials && (clientId === null || clientSecret === null)) {
    throw missingCredentials({ hasId: clientId !== null, hasSecret: clientSecret !== null, dotEnv });
  }
  return {
    clientId,
    clientSecret,
    apiUrl: variables.SPOTIFY_API_URL,
    tokenUrl: variables.SPOTIFY_TOKEN_URL,
    databaseUrl: `file:${variables.DATABASE_URL}`,
    databasePath: variables.DATABASE_URL,
    outputDir: resolve(cwd, variables.OUTPUT_DIR),
    logLevel: variables.LOG_LEVEL,
    logFormat: variables.LOG_FORMAT,
  };
}

function missingCredentials(known: {
  hasId: boolean;
  hasSecret: boolean;
  dotEnv: DotEnv;
}): ConfigurationError {
  const { hasId, hasSecret, dotEnv } = known;
  const names = [...(hasId ? [] : ['SPOTIFY_CLIENT_ID']), ...(hasSecret ? [] : ['SPOTIFY_CLIENT_SECRET'])];
  const [are, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const looked = dotEnv.values === null ? `there is no ${dotEnv.path}` : `${dotEnv.path} was read`;
  return new ConfigurationError([
    {
      variable: names.join(' and '),
      problem:
        `${are} not set, neither in .env (${looked}) nor in the environment: get ${them} at ` +
        'https://developer.spotify.com/dashboard (or see it work without an account: npm run demo)',
    },
  ]);
}
