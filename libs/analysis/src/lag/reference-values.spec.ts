// Expected numbers were computed by R 4.2.2, by the commands above each; `cars` is a data set of R.
import { expect, it } from '@jest/globals';
import { computeNormalScores } from '../statistics/compute-normal-scores.js';
import { computeSlope } from './compute-slope.js';
import { correlateAtLag } from './correlate-at-lag.js';
import { getCorrelationInterval } from './get-correlation-interval.js';
import { getSlopeInterval } from './get-slope-interval.js';
import type { PreparedSeries, SeriesMethod } from './prepared-series.js';

const speed = [
  ...[4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15],
  ...[15, 16, 16, 17, 17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25],
];
const dist = [
  ...[2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26],
  ...[54, 32, 40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85],
];

/** A series without season, trend or past: what is left of it is the distance from its mean. */
function prepare(values: readonly number[]): PreparedSeries {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rest = Float64Array.from(values, (value) => value - mean);
  return {
    firstWeek: 0,
    rest,
    innovations: rest,
    scores: computeNormalScores(rest),
    autocorrelations: [],
    filter: { isDifferenced: false, coefficients: new Float64Array() },
    design: [new Float64Array(values.length).fill(1)],
    parameters: 0,
    method: {} as SeriesMethod,
  };
}

const [releases, sales] = [prepare(speed), prepare(dist)];

it('gives slopes with the standard error HC3, and their intervals', () => {
  // x <- cars$speed; y <- cars$dist; m <- lm(y ~ x); X <- cbind(1, x); e <- resid(m) / (1 - hatvalues(m)); V <- solve(t(X) %*% X)
  // c(coef(m)[2], se <- sqrt(diag(V %*% (t(X) %*% (X * e^2)) %*% V))[2])
  const slope = computeSlope(releases, sales, 0);
  expect(slope.slope).toBeCloseTo(3.932408759124088, 12);
  expect(slope.standardError).toBeCloseTo(0.427537219172098, 12);
  expect(slope.degreesOfFreedom).toBe(48);
  // coef(m)[2] + c(-1, 1) * qt(.975, 48) * se
  const [low, high] = getSlopeInterval(slope, 0.05);
  expect([low, high]).toEqual([expect.closeTo(3.07278756607866, 10), expect.closeTo(4.79202995216952, 10)]);
});

it('gives correlations with normal scores, their p-values and intervals', () => {
  // z <- qnorm((rank(y) - .375) / (length(y) + .25)); cor.test(x, z)
  const correlation = correlateAtLag(releases, sales, 0);
  if ('outcome' in correlation) throw new Error(correlation.message);
  expect(correlation.correlation).toBeCloseTo(0.847289549835147, 12);
  expect(correlation.pValue / 8.65693183777697e-15).toBeCloseTo(1, 9);
  const [low, high] = getCorrelationInterval(correlation, 0.05);
  expect([low, high]).toEqual([expect.closeTo(0.744533422410049, 10), expect.closeTo(0.910826850154777, 10)]);
});
