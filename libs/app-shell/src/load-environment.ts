import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import * as v from 'valibot';
import { ConfigurationError } from './configuration-error.js';
import { createVariablesSchema, environmentSchema } from './environment-schema.js';
import type { LogFormat, LogLevel } from './log-level.js';
import type { Secret } from './secret.js';

export interface LoadEnvironmentOptions {
  /** @default process.env */
  env?: Readonly<Record<string, string | undefined>>;
  /** Where `.env` is looked for and relative paths count from. @default process.cwd() */
  cwd?: string;
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
  const cwd = resolve(options.cwd ?? process.cwd());
  const dotEnv = readDotEnv(cwd);
  const layers = [options.env ?? process.env, dotEnv.values ?? {}];
  const values = Object.fromEntries(
    environmentSchema.map(({ name, fallback }) => [name, findValue(layers, name, fallback)]),
  );

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

type Layer = Readonly<Record<string, string | undefined>>;

/** The first that is set; under its own name before the fallback, in the environment before `.env`. */
function findValue(layers: readonly Layer[], ...names: (string | null)[]): string | undefined {
  const values = names.flatMap((name) => (name === null ? [] : layers.map((layer) => layer[name]?.trim())));
  return values.find(Boolean);
}

interface DotEnv {
  readonly path: string;
  /** Null where there is no such file. */
  readonly values: Layer | null;
}

function readDotEnv(cwd: string): DotEnv {
  const path = resolve(cwd, '.env');
  try {
    // Windows editors begin a file with a byte order mark, which would be part of the first name.
    return { path, values: parseEnv(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) };
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unreadable';
    if (code === 'ENOENT') return { path, values: null };
    throw new ConfigurationError([{ variable: path, problem: `cannot be read (${code})` }], { cause });
  }
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
