import { normalQuantile } from '../statistics/normal-quantile.js';
import type { LagCorrelation } from './correlate-at-lag.js';
import type { Interval } from './interval.js';

/**
 * The interval of a correlation that covers the truth with chance 1 - alpha, on as many weeks as count as independent.
 * Source: Fisher, Metron 1 (1921), 3-32: artanh r is nearly normal with variance 1 / (n - 3); R's `cor.test` is the same.
 */
export function getCorrelationInterval(correlation: LagCorrelation, alpha: number): Interval {
  const width = -normalQuantile(alpha / 2) / Math.sqrt(correlation.degreesOfFreedom - 1);
  const centre = Math.atanh(correlation.correlation);
  return [Math.tanh(centre - width), Math.tanh(centre + width)];
}
