import {
  ConfigurationError,
  InvalidValueError,
  parseBudget,
  parseDuration,
  parseMarket,
  parseRate,
  readVariables,
  type ConfigurationIssue,
  type ReadVariablesOptions,
} from '@new-releases/app-shell';
import { sourceNames, type RunRequest } from '@new-releases/extraction';
import type { CatchUp } from '../schedule/decide.js';
import { createTimetable, type Timetable } from '../schedule/timetable.js';
import { extractorVariables } from './variables.js';

/** What the extractor's own variables say, checked. */
export interface ExtractorSettings {
  readonly timetable: Timetable;
  readonly catchUp: CatchUp;
  /** Null for none. */
  readonly deadlineMs: number | null;
  /** What every tick asks for. */
  readonly request: RunRequest;
  readonly rate: { readonly limit: number; readonly windowMs: number } | null;
  readonly snapshot: boolean;
  /** Null for keeping all. */
  readonly deleteAfterMs: number | null;
  readonly freshnessMs: number;
  readonly health: { readonly host: string; readonly port: number } | null;
  readonly pings: {
    readonly urls: {
      readonly start: string | null;
      readonly success: string | null;
      readonly fail: string | null;
    };
    readonly timeoutMs: number;
  };
}

type Name = (typeof extractorVariables)[number]['name'];

/**
 * Reads the extractor's variables from the environment and `.env`.
 * @throws ConfigurationError that names every wrong variable, in one line, and repeats no URL
 */
export function loadSettings(options: ReadVariablesOptions = {}): ExtractorSettings {
  const { values } = readVariables(extractorVariables, options);
  const issues: ConfigurationIssue[] = [];
  const text = (name: Name): string | null =>
    values[name] ?? extractorVariables.find((variable) => variable.name === name)?.default ?? null;

  /** Parses a variable; what is wrong with it is gathered, and `instead` stands in until all is known. */
  function parse<T>(name: Name, parser: (value: string) => T, instead: T): T {
    const value = text(name);
    if (value === null) return instead;
    try {
      return parser(value);
    } catch (error) {
      if (!(error instanceof InvalidValueError)) throw error;
      issues.push({ variable: name, problem: error.message });
      return instead;
    }
  }

  const timeZone = parse('EXTRACT_TIME_ZONE', parseTimeZone, 'UTC');
  const timetable = parse('EXTRACT_CRON', (value) => createTimetable(value, timeZone), {
    nextAfter: (ms) => ms + 1,
  });
  const host = text('HEALTH_HOST') ?? '127.0.0.1';
  const port = parse('HEALTH_PORT', parsePort, null);
  const budget = parse('EXTRACT_BUDGET', parseBudget, null);
  const settings: ExtractorSettings = {
    timetable,
    catchUp: parse('EXTRACT_CATCH_UP', oneOf(['once', 'skip']), 'once'),
    deadlineMs: parse('EXTRACT_DEADLINE', durationUpTo(0, 7 * dayMs), 0) || null,
    request: {
      source: parse('EXTRACT_SOURCE', oneOf(sourceNames), 'auto'),
      queries: parse('EXTRACT_QUERIES', parseQueries, []),
      market: parse('EXTRACT_MARKET', parseMarket, null),
      access: parse('EXTRACT_ACCESS', oneOf(['auto', 'extended', 'development']), 'auto'),
      artistDetails: parse('EXTRACT_ARTIST_DETAILS', parseFlag, false),
      refreshAfterMs: parse('EXTRACT_REFRESH_AFTER', parseDuration, 0),
      ...(budget !== null && { budget }),
    },
    rate: parse('EXTRACT_RATE', parseRate, null),
    snapshot: parse('EXTRACT_SNAPSHOT', parseFlag, true),
    deleteAfterMs: parse('EXTRACT_DELETE_AFTER', parseDuration, 0) || null,
    freshnessMs: parse('EXTRACT_FRESHNESS', durationUpTo(1, Infinity), 0),
    health: port === null ? null : { host, port },
    pings: {
      urls: {
        start: parse('PING_START_URL', parseUrl, null),
        success: parse('PING_SUCCESS_URL', parseUrl, null),
        fail: parse('PING_FAIL_URL', parseUrl, null),
      },
      timeoutMs: parse('PING_TIMEOUT', durationUpTo(1, 60_000), 0),
    },
  };
  if (issues.length > 0) throw new ConfigurationError(issues);
  return settings;
}

const dayMs = 86_400_000;

/** A duration within bounds: timers of Node's end at once beyond 24 days, and a ping is not to hold a tick for long. */
function durationUpTo(leastMs: number, mostMs: number) {
  return (value: string): number => {
    const ms = parseDuration(value);
    if (ms < leastMs) throw new InvalidValueError('must be above 0');
    if (ms > mostMs) throw new InvalidValueError(`must be at most ${mostMs / 1000} seconds`);
    return ms;
  };
}

function oneOf<const Words extends readonly string[]>(words: Words) {
  return (value: string): Words[number] => {
    if (!words.includes(value)) throw new InvalidValueError(`must be one of ${words.join(', ')}`);
    return value;
  };
}

function parseTimeZone(value: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    // Offsets such as +05:30 are zones to Node since 22, and not to what reads cron expressions.
    if (/^[+-]/.test(value)) throw new RangeError(value);
    return value;
  } catch {
    throw new InvalidValueError('must be a time zone such as Europe/Stockholm or UTC');
  }
}

function parsePort(value: string): number | null {
  if (value === 'off') return null;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new InvalidValueError('must be a port from 0 to 65535, or off');
  return port;
}

function parseFlag(value: string): boolean {
  if (value !== 'true' && value !== 'false') throw new InvalidValueError('must be true or false');
  return value === 'true';
}

function parseQueries(value: string): string[] {
  const queries = value.split('|').map((query) => query.trim());
  if (queries.some((query) => query === ''))
    throw new InvalidValueError('must be searches separated by |, none empty');
  return queries;
}

/** Often holds a secret: it is sent to, and shown nowhere. */
function parseUrl(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new InvalidValueError('must be an absolute http or https URL');
  }
  const { username, password } = new URL(value);
  if (username !== '' || password !== '')
    throw new InvalidValueError('must hold no user name or password: put the secret into its path or query');
  return value;
}
