import { median, medianAbsoluteDeviation } from 'simple-statistics';

/** How far each year's peak must lie from zero, in robust standard deviations, by how many years there are. */
const peakThresholds = [2.5, 2, 1.75];
/** How far the mean of a week of the year must lie from zero, in standard errors. */
const meanThreshold = 2.5;

/** A time of the year that stands out every year. */
export interface Feast {
  /** ISO week of the year round which it lies. */
  week: number;
  /** One index into the series for each year. */
  rows: number[];
}

/**
 * The time of the year that stands out most, always to the same side: by the mean over the years of the same week, or because in
 * every year the week itself, the one before or the one after is far from zero, for feasts move. Undefined where there is none.
 * The scale is robust (median absolute deviation), or large feasts would hide behind themselves.
 * @param innovations what season, trend and past did not foretell; NaN where unknown
 * @param weeksOfYear ISO week of the year for each
 * @param taken rows that belong to feasts already found
 */
export function findFeast(
  innovations: Float64Array,
  weeksOfYear: readonly number[],
  taken: ReadonlySet<number>,
): Feast | undefined {
  const known = Array.from(innovations).filter((value) => !Number.isNaN(value));
  const deviation = 1.4826 * medianAbsoluteDeviation(known);
  const centre = median(known);
  if (deviation === 0) return undefined;
  const distances = innovations.map((value, row) => (taken.has(row) ? 0 : (value - centre) / deviation));
  let best: (Feast & { excess: number }) | undefined;
  for (let week = 1; week <= 52; week++) {
    const middles = weeksOfYear.flatMap((value, row) => (value === week ? [row] : []));
    for (const sign of [1, -1]) {
      for (const reach of [0, 1]) {
        const peaks = middles.flatMap((middle) => findPeak(distances, middle, sign, reach));
        const peakThreshold = peakThresholds[Math.min(peaks.length, 4) - 2];
        if (peakThreshold === undefined) continue;
        const least = Math.min(...peaks.map(({ height }) => height));
        const sum = peaks.reduce((total, { height }) => total + height, 0);
        const excess =
          reach === 0
            ? Math.min(sum / Math.sqrt(peaks.length) / meanThreshold, least > 0 ? Infinity : 0)
            : least / peakThreshold;
        if (excess <= (best?.excess ?? 1)) continue;
        best = { week, excess, rows: peaks.map(({ row }) => row) };
      }
    }
  }
  return best && { week: best.week, rows: best.rows };
}

/** The highest of the weeks round `middle`; none where all are unknown. */
function findPeak(
  distances: Float64Array,
  middle: number,
  sign: number,
  reach: number,
): { row: number; height: number }[] {
  const peaks = Array.from({ length: 2 * reach + 1 }, (_, index) => middle - reach + index)
    .map((row) => ({ row, height: sign * (distances[row] ?? Number.NaN) }))
    .filter(({ height }) => !Number.isNaN(height))
    .sort((a, b) => b.height - a.height);
  return peaks.slice(0, 1);
}
