import { quantileSorted } from 'simple-statistics';
import { computeBlockLength } from '../statistics/compute-block-length.js';
import { drawBlocks } from '../statistics/draw-blocks.js';
import { pickRows } from '../statistics/pick-rows.js';
import type { Random } from '../statistics/random.js';
import { multiply } from '../statistics/vectors.js';
import type { Interval } from './interval.js';
import { isolateReleases } from './isolate-releases.js';
import type { PreparedSeries } from './prepared-series.js';

/** Intervals found by resampling, which ask for neither normal values nor equal variances. */
export interface BootstrapIntervals {
  correlation: Interval;
  slope: Interval;
  /** Mean length of the runs of weeks that were drawn; near 1 where no autocorrelation is left. */
  blockLength: number;
  samples: number;
}

/**
 * Percentile intervals by the stationary bootstrap of pairs of weeks. The block length is that which suits the products of
 * both sides, of which the correlation is the mean. Season, trend and past were fitted, which made the residuals smaller than the noise is: for
 * the slope each is divided by one less its leverage, for the correlation the deviations (of artanh r) are widened likewise.
 * Sources: Efron and Tibshirani, An Introduction to the Bootstrap (1993), §13.3; Davison and Hinkley, Bootstrap Methods and their
 * Application (1997), §6.3, for the leverage; see `drawBlocks` and `computeBlockLength`.
 */
export function bootstrapAtLag(
  releases: PreparedSeries,
  sales: PreparedSeries,
  lag: number,
  options: { random: Random; samples: number; alpha: number },
): BootstrapIntervals {
  const { rows: weeks, values: x, rank } = isolateReleases(releases, sales, lag);
  const scores = pickRows(sales.scores, weeks);
  const y = inflateResiduals(x, pickRows(sales.innovations, weeks), rank);
  const blockLength = computeBlockLength(x.map((value, i) => value * (scores[i] ?? 0)));
  const distances = new Float64Array(options.samples);
  const slopes = new Float64Array(options.samples);
  for (let sample = 0; sample < options.samples; sample++) {
    const rows = drawBlocks(options.random, x.length, blockLength);
    distances[sample] = Math.atanh(relate(x, scores, rows).correlation);
    slopes[sample] = relate(x, y, rows).slope;
  }
  const cut = (values: Float64Array): Interval => {
    const sorted = Array.from(values.sort());
    return [quantileSorted(sorted, options.alpha / 2), quantileSorted(sorted, 1 - options.alpha / 2)];
  };
  const own = Math.atanh(relate(x, scores, Uint32Array.from(x.keys())).correlation);
  const widen = (distance: number) =>
    Math.tanh(own + (distance - own) * Math.sqrt(x.length / (x.length - rank - 1)));
  const [low, high] = cut(distances);
  return {
    correlation: [widen(low), widen(high)],
    slope: cut(slopes),
    blockLength,
    samples: options.samples,
  };
}

/** What the slope foretells, plus residuals as large as noise is. */
function inflateResiduals(x: Float64Array, y: Float64Array, rank: number): Float64Array {
  const squares = multiply(x, x);
  const slope = multiply(x, y) / squares;
  return y.map((value, row) => {
    const own = x[row] ?? 0;
    const leverage = Math.min(0.9, rank / y.length + (own * own) / squares);
    return slope * own + (value - slope * own) / (1 - leverage);
  });
}

function relate(x: Float64Array, y: Float64Array, rows: Uint32Array): { correlation: number; slope: number } {
  let [sumX, sumY, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const a = x[row] ?? 0;
    const b = y[row] ?? 0;
    sumX += a;
    sumY += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const covariance = xy - (sumX * sumY) / rows.length;
  const varianceX = xx - (sumX * sumX) / rows.length;
  const varianceY = yy - (sumY * sumY) / rows.length;
  if (varianceX <= 0 || varianceY <= 0) return { correlation: 0, slope: 0 };
  return { correlation: covariance / Math.sqrt(varianceX * varianceY), slope: covariance / varianceX };
}
