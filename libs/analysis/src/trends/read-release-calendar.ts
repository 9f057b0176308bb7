import type { Catalogue } from '@new-releases/storage/catalogue';
import { buildTrendSeries } from './build-trend-series.js';
import { describeCoverage } from './describe-coverage.js';
import type { TrendCoverage, TrendPoint } from './trend.js';

/** A day and its releases. */
export interface CalendarDay extends Omit<TrendPoint, 'value' | 'start'> {
  readonly day: string;
  /** Null where no listing can have shown them. */
  readonly releases: number | null;
  /** Releases by album type, those that came on the day only. */
  readonly albumTypes: Readonly<Record<string, number>>;
}

/** The days of a range. */
export interface ReleaseCalendar {
  readonly range: { readonly from: string; readonly to: string } | null;
  readonly days: readonly CalendarDay[];
  readonly coverage: TrendCoverage;
}

/** Reads from the store how much was released on each day; null for from: 91 days, for to: up to the last day covered. */
export function readReleaseCalendar(
  catalogue: Pick<Catalogue, 'countReleases'>,
  { from, to }: { from: string | null; to: string | null },
): ReleaseCalendar {
  const query = { by: 'album_type', keys: null, period: 'day', from, to, newArtists: false } as const;
  const found = catalogue.countReleases(query);
  if (found === null) throw new TypeError('@new-releases/analysis: album types are always known');
  const types = new Map<string, Record<string, number>>();
  for (const { key, start, releases } of found.counts)
    types.set(start, { ...types.get(start), [key]: releases });
  // One series of all types, for its gaps.
  const keys = [{ key: 'all', name: null }];
  const [series] = buildTrendSeries({ ...found, keys }, { ...query, measure: 'releases' });
  const days = (series?.points ?? []).map(({ start, observed, isPartial }) => {
    const albumTypes = observed ? (types.get(start) ?? {}) : {};
    const releases = observed ? Object.values(albumTypes).reduce((sum, count) => sum + count, 0) : null;
    return { day: start, releases, albumTypes, observed, isPartial };
  });
  return { range: found.range, days, coverage: describeCoverage(found) };
}
