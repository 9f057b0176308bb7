import { normalQuantile } from '../statistics/normal-quantile.js';
import { studentCriticalValue } from '../statistics/student-critical-value.js';

const alpha = 0.05;

/** A day of the week. */
export interface WeekdayShare {
  /** Monday is 1 (ISO 8601). */
  readonly weekday: number;
  readonly releases: number;
  /** Part of all releases that came on it; null where there are none. */
  readonly share: number | null;
  /** 95 % interval of the share; null where there are fewer than two weeks to learn from how much weeks differ. */
  readonly interval: readonly [number, number] | null;
}

/**
 * Which part of the releases comes on which day of the week. Releases of a week have much in common, so the interval goes by how
 * much the weeks differ: the variance of a ratio over weeks, turned into the number of independent releases that would tell as much.
 * Sources: Cochran, Sampling Techniques (3rd ed. 1977), 2.11 and 6.3, for the variance; Korn and Graubard, Survey Methodology 24
 * (1998), 193-201, for the effective number; Wilson, J. Am. Stat. Assoc. 22 (1927), 209-212, for the interval.
 * @param weeks releases of whole weeks, Monday first
 */
export function computeWeekdayProfile(weeks: readonly (readonly number[])[]): WeekdayShare[] {
  const sizes = weeks.map((days) => days.reduce((sum, releases) => sum + releases, 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return Array.from({ length: 7 }, (_, day) => {
    const counts = weeks.map((days) => days[day] ?? 0);
    const releases = counts.reduce((sum, count) => sum + count, 0);
    if (all === 0) return { weekday: day + 1, releases, share: null, interval: null };
    const share = releases / all;
    const squares = counts.reduce((sum, count, week) => sum + (count - share * (sizes[week] ?? 0)) ** 2, 0);
    const interval = weeks.length < 2 ? null : findInterval(share, { squares, all, weeks: weeks.length });
    return { weekday: day + 1, releases, share: round(share), interval };
  });
}

function findInterval(
  share: number,
  { squares, all, weeks }: { squares: number; all: number; weeks: number },
): [number, number] {
  const variance = ((weeks / (weeks - 1)) * squares) / all ** 2;
  const z = -normalQuantile(alpha / 2);
  const effective = variance === 0 ? all : Math.min(all, (share * (1 - share)) / variance);
  // Few weeks tell little of how much weeks differ.
  const n = effective * (z / studentCriticalValue(alpha, weeks - 1)) ** 2;
  const centre = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + (z / (2 * n)) ** 2);
  return [round(Math.max(0, centre - half)), round(Math.min(1, centre + half))];
}

function round(value: number): number {
  return Number(value.toFixed(6));
}
