import type {
  ReleaseCalendar,
  RisingList,
  Trend,
  TrendCoverage,
  TrendSpikes,
  WeekdayProfile,
} from '@new-releases/analysis';
import { ProblemError } from '../http/problem.js';

/** Points of an answer at most: it is one answer, without pages. */
const mostPoints = 20_000;

/** The body of `/v1/trends/releases`. @throws ProblemError where it would be too large */
export function toTrendBody({ period, by, measure, range, series, coverage }: Trend) {
  checkSize(series.reduce((sum, { points }) => sum + points.length, 0));
  return {
    data: {
      period,
      by,
      measure,
      from: range?.from ?? null,
      to: range?.to ?? null,
      series: series.map(({ key, name, points }) => ({
        key,
        name,
        points: points.map(({ start, value, observed, isPartial }) => ({
          start,
          value,
          observed,
          is_partial: isPartial,
        })),
      })),
    },
    coverage: toCoverage(coverage),
  };
}

/** The body of `/v1/trends/weekdays`. */
export function toWeekdaysBody({ weekdays, weeks, coverage }: WeekdayProfile) {
  return { data: weekdays, weeks, coverage: toCoverage(coverage) };
}

/** The body of `/v1/trends/calendar`. @throws ProblemError where it would be too large */
export function toCalendarBody({ days, coverage }: ReleaseCalendar) {
  checkSize(days.length);
  const data = days.map(({ day, releases, albumTypes, observed, isPartial }) => ({
    day,
    releases,
    album_types: albumTypes,
    observed,
    is_partial: isPartial,
  }));
  return { data, coverage: toCoverage(coverage) };
}

/** The body of `/v1/trends/spikes`. */
export function toSpikesBody({ spikes, coverage }: TrendSpikes) {
  const about = { coverage: toCoverage(coverage) };
  if (spikes.outcome === 'refused') {
    const { reason, message, weeksNeeded = null } = spikes;
    return { data: null, refusal: { reason, message, weeks_needed: weeksNeeded }, ...about };
  }
  const weeks = spikes.weeks.map(({ week, value, expected, z, isSpike }) => ({
    week,
    value,
    expected: round(expected),
    z: round(z),
    is_spike: isSpike,
  }));
  const data = { weeks, window_weeks: spikes.windowWeeks, minimum_weeks: spikes.minimumWeeks };
  return { data, refusal: null, ...about };
}

/** The body of `/v1/trends/rising`. */
export function toRisingBody({ rising, window, coverage }: RisingList) {
  const { recent, recentDays, before, beforeDays } = window;
  return {
    data: rising.map(({ key, name, spotifyUrl, recent: count, perWeekBefore, ratio, isNew }) => ({
      key,
      name,
      spotify_url: spotifyUrl,
      recent: count,
      per_week_before: perWeekBefore,
      ratio,
      is_new: isNew,
    })),
    window: {
      from: recent?.from ?? null,
      to: recent?.to ?? null,
      days_observed: recentDays,
      before_from: before?.from ?? null,
      before_to: before?.to ?? null,
      before_days_observed: beforeDays,
    },
    coverage: toCoverage(coverage),
  };
}

function toCoverage(coverage: TrendCoverage) {
  const { countedAt, isCurrent, firstDay, lastDay, listings, cappedListings } = coverage;
  return {
    counted_at: countedAt,
    is_current: isCurrent,
    first_day: firstDay,
    last_day: lastDay,
    listings,
    capped_listings: cappedListings,
    imprecise_releases: coverage.impreciseReleases,
    unread_releases: coverage.unreadReleases,
  };
}

function checkSize(points: number): void {
  if (points <= mostPoints) return;
  throw new ProblemError({
    status: 422,
    code: 'too-many-rows',
    detail: `The answer has more than ${mostPoints} points: ask for weeks, for fewer keys, or for a shorter time by from and to.`,
  });
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
