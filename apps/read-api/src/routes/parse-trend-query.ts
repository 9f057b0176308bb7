import { trendMeasures } from '@new-releases/analysis';
import {
  CatalogueQueryError,
  chooseOne,
  listFixedKeys,
  parseParameterValue,
  parseRange,
  type QueryParameters,
  type ReleaseDimension,
  releaseDimensions,
  releasePeriods,
  risingKinds,
} from '@new-releases/storage/catalogue';
import type { TrendOperation } from '../queries/answer-trends.js';
import { takeParameters } from './take-parameters.js';

const mostKeys = 50;
/** Weeks that are compared with those before. */
export const defaultRisingWeeks = 4;
export const mostRisingWeeks = 13;
/** Artists or labels that are told. */
export const defaultRisingLimit = 20;
export const mostRisingLimit = 100;

type Parse<Kind extends TrendOperation['kind']> = (
  given: QueryParameters,
) => Extract<TrendOperation, { kind: Kind }>;

/** Reads the parameters of `/v1/trends/releases`. @throws CatalogueQueryError */
export const parseTrend: Parse<'trend'> = (given) => {
  const names = ['by', 'key', 'measure', 'period', 'from', 'to'] as const;
  const { by, key, measure, period, ...days } = takeParameters(given, names);
  const dimension = parseDimension(by);
  return {
    kind: 'trend',
    query: {
      by: dimension,
      keys: parseKeys(dimension, key),
      measure: chooseOne('measure', trendMeasures, measure) ?? 'releases',
      period: chooseOne('period', releasePeriods, period) ?? 'week',
      ...parseRange('date', days),
    },
  };
};

/** Reads the parameters of `/v1/trends/weekdays`. @throws CatalogueQueryError */
export const parseWeekdays: Parse<'weekdays'> = (given) => {
  const { by, key, ...days } = takeParameters(given, ['by', 'key', 'from', 'to']);
  return { kind: 'weekdays', query: { ...parseSingle(by, key), ...parseRange('date', days) } };
};

/** Reads the parameters of `/v1/trends/calendar`. @throws CatalogueQueryError */
export const parseCalendar: Parse<'calendar'> = (given) => ({
  kind: 'calendar',
  query: parseRange('date', takeParameters(given, ['from', 'to'])),
});

/** Reads the parameters of `/v1/trends/spikes`. @throws CatalogueQueryError */
export const parseSpikes: Parse<'spikes'> = (given) => {
  const { by, key, measure } = takeParameters(given, ['by', 'key', 'measure']);
  return {
    kind: 'spikes',
    query: {
      ...parseSingle(by, key),
      measure: chooseOne('measure', trendMeasures, measure) ?? 'releases',
    },
  };
};

/** Reads the parameters of `/v1/trends/rising`. @throws CatalogueQueryError */
export const parseRising: Parse<'rising'> = (given) => {
  const { by, weeks, limit } = takeParameters(given, ['by', 'weeks', 'limit']);
  return {
    kind: 'rising',
    query: {
      by: chooseOne('by', risingKinds, by) ?? 'artist',
      weeks: parseWhole('weeks', weeks, mostRisingWeeks) ?? defaultRisingWeeks,
      limit: parseWhole('limit', limit, mostRisingLimit) ?? defaultRisingLimit,
    },
  };
};

function parseDimension(given: unknown): ReleaseDimension {
  return chooseOne('by', releaseDimensions, given) ?? 'all';
}

/** One series: all releases, where nothing else is asked for. */
function parseSingle(by: unknown, given: unknown): { by: ReleaseDimension; key: string } {
  const dimension = parseDimension(by);
  const keys = parseKeys(dimension, given) ?? (dimension === 'all' ? ['all'] : []);
  const [key] = keys;
  if (key === undefined || keys.length > 1)
    throw new CatalogueQueryError('key', `must be given once for by=${dimension}`);
  return { by: dimension, key };
}

function parseKeys(by: ReleaseDimension, given: unknown): string[] | null {
  if (given === undefined) {
    if (by !== 'label' && by !== 'artist') return null;
    throw new CatalogueQueryError('key', `must be given for by=${by}: there are too many to tell of all`);
  }
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (list.length > mostKeys) throw new CatalogueQueryError('key', `must be given at most ${mostKeys} times`);
  const keys = [...new Set(list.map((key) => String(parseParameterValue('key', 'string', key))))];
  if (keys.includes('')) throw new CatalogueQueryError('key', 'must be text, not empty');
  const fixed = listFixedKeys(by);
  if (fixed !== null && keys.some((key) => !fixed.includes(key)))
    throw new CatalogueQueryError('key', `must be one of ${fixed.join(', ')} for by=${by}`);
  return keys;
}

function parseWhole(name: string, given: unknown, most: number): number | null {
  if (given === undefined) return null;
  const value = typeof given === 'string' && /^\d{1,3}$/.test(given) ? Number(given) : NaN;
  if (value >= 1 && value <= most) return value;
  throw new CatalogueQueryError(name, `must be a whole number from 1 to ${most}`);
}
