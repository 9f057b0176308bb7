import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigurationError } from './configuration-error.js';

/** Where variables are read from. */
export interface ReadVariablesOptions {
  /** @default process.env */
  env?: Readonly<Record<string, string | undefined>>;
  /** Where `.env` is looked for and relative paths count from. @default process.cwd() */
  cwd?: string;
}

export interface DotEnv {
  readonly path: string;
  /** Null where there is no such file. */
  readonly values: Layer | null;
}

/** Variables by name, not yet checked. */
export interface ReadVariables {
  /** Absolute. */
  readonly cwd: string;
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly dotEnv: DotEnv;
}

type Layer = Readonly<Record<string, string | undefined>>;

/**
 * Reads variables from the environment and, below it, from `.env` in the working directory. One that is empty counts as
 * unset. Throws a ConfigurationError where `.env` cannot be read.
 */
export function readVariables(
  variables: readonly { readonly name: string; readonly fallback?: string | null }[],
  options: ReadVariablesOptions = {},
): ReadVariables {
  const cwd = resolve(options.cwd ?? process.cwd());
  const dotEnv = readDotEnv(cwd);
  const layers = [options.env ?? process.env, dotEnv.values ?? {}];
  const values = Object.fromEntries(
    variables.map(({ name, fallback = null }) => [name, findValue(layers, name, fallback)]),
  );
  return { cwd, values, dotEnv };
}

/** The first that is set; under its own name before the fallback, in the environment before `.env`. */
function findValue(layers: readonly Layer[], ...names: (string | null)[]): string | undefined {
  const values = names.flatMap((name) => (name === null ? [] : layers.map((layer) => layer[name]?.trim())));
  return values.find(Boolean);
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
