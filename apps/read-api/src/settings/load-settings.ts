import {
  ConfigurationError,
  InvalidValueError,
  parseDuration,
  parseRate,
  readVariables,
  type ConfigurationIssue,
  type ReadVariablesOptions,
} from '@new-releases/app-shell';
import { isLoopback } from '../http/is-loopback.js';
import { type ApiKey, parseApiKeys } from './api-key.js';
import { readApiVariables } from './variables.js';

/** What the variables of the read API say, checked. */
export interface ReadApiSettings {
  readonly host: string;
  readonly port: number;
  /** Empty: nobody is asked for a key. */
  readonly apiKeys: readonly ApiKey[];
  /** Without a slash at its end; null: links are relative. */
  readonly publicUrl: string | null;
  /** Empty: no page of another origin may call. */
  readonly corsOrigins: readonly string[];
  /** Null: no limit. */
  readonly rateLimit: { readonly limit: number; readonly windowMs: number } | null;
  readonly queryTimeoutMs: number;
  readonly exportTimeoutMs: number;
  readonly threads: number;
  /** Whether the dashboard may show covers, which Spotify hosts. */
  readonly covers: boolean;
}

type Name = (typeof readApiVariables)[number]['name'];

/** What the command line says in place of a variable; undefined: nothing. */
interface Given {
  readonly option: string;
  readonly value: string | undefined;
}

/**
 * Reads the variables of the read API from the environment and `.env`.
 * @throws ConfigurationError that names every wrong variable, in one line, and repeats no key
 */
export function loadSettings(
  options: ReadVariablesOptions & { host?: string; port?: string } = {},
): ReadApiSettings {
  const { host: givenHost, port: givenPort, ...where } = options;
  const { values } = readVariables(readApiVariables, where);
  const issues: ConfigurationIssue[] = [];

  /** Parses a variable; what is wrong with it is gathered, and `instead` stands in until all is known. */
  function parse<T>(name: Name, parser: (value: string) => T, instead: T, given?: Given): T {
    const byDefault = readApiVariables.find((variable) => variable.name === name)?.default ?? null;
    const value = given?.value ?? values[name] ?? byDefault;
    if (value === null) return instead;
    try {
      return parser(value);
    } catch (error) {
      if (!(error instanceof InvalidValueError)) throw error;
      issues.push({ variable: given?.value === undefined ? name : given.option, problem: error.message });
      return instead;
    }
  }

  const settings: ReadApiSettings = {
    host: parse('READ_HOST', (value) => value.replace(/^\[(.*)\]$/, '$1'), '127.0.0.1', {
      option: '--host',
      value: givenHost,
    }),
    port: parse('READ_PORT', parsePort, 0, { option: '--port', value: givenPort }),
    apiKeys: parse('READ_API_KEYS', parseApiKeys, []),
    publicUrl: parse<string | null>('READ_PUBLIC_URL', parsePublicUrl, null),
    corsOrigins: parse('READ_CORS_ORIGINS', parseOrigins, []),
    rateLimit: parse('READ_RATE_LIMIT', (value) => (value === 'off' ? null : parseRate(value)), null),
    queryTimeoutMs: parse('READ_QUERY_TIMEOUT', durationUpTo(60_000), 0),
    exportTimeoutMs: parse('READ_EXPORT_TIMEOUT', durationUpTo(86_400_000), 0),
    threads: parse('READ_THREADS', parseThreads, 0),
    covers: parse('READ_COVERS', parseCovers, false),
  };
  if (!isLoopback(settings.host) && settings.apiKeys.length === 0 && values.READ_API_KEYS === undefined) {
    issues.push({
      variable: 'READ_API_KEYS',
      problem: `must be set to listen on ${settings.host}: without keys it listens on this machine only`,
    });
  }
  if (issues.length > 0) throw new ConfigurationError(issues);
  return settings;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidValueError('must be a port from 0 to 65535');
  return port;
}

function parseThreads(value: string): number {
  const threads = Number(value);
  if (!/^\d+$/.test(value) || threads < 2 || threads > 16)
    throw new InvalidValueError('must be a number from 2 to 16');
  return threads;
}

function parseCovers(value: string): boolean {
  if (value === 'off' || value === 'spotify') return value === 'spotify';
  throw new InvalidValueError('must be off or spotify');
}

function durationUpTo(mostMs: number) {
  return (value: string): number => {
    const ms = parseDuration(value);
    if (ms < 1 || ms > mostMs)
      throw new InvalidValueError(`must be above 0 and at most ${mostMs / 1000} seconds`);
    return ms;
  };
}

function parsePublicUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== ''
  )
    throw new InvalidValueError('must be an absolute http or https URL without query');
  return value.replace(/\/+$/, '');
}

function parseOrigins(value: string): string[] {
  return value.split(',').map((part) => {
    const text = part.trim();
    if (!URL.canParse(text) || new URL(text).origin !== text || !/^https?:/.test(text))
      throw new InvalidValueError('must be origins such as https://bi.example.com, separated by commas');
    return text;
  });
}
