import { describe, expect, it } from '@jest/globals';
import { correlateAtLag } from './correlate-at-lag.js';
import type { PreparedSeries } from './prepared-series.js';

/** As prepared from every second week; neither season nor past was found, but what is left depends on the week before. */
function prepareEverySecondWeek(toValue: (week: number) => number): PreparedSeries {
  const values = Float64Array.from({ length: 200 }, (_, week) =>
    week % 2 === 0 ? toValue(week) : Number.NaN,
  );
  return {
    ...{ firstWeek: 2800, rest: values, innovations: values, scores: values },
    autocorrelations: [0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    filter: { isDifferenced: false, coefficients: new Float64Array(0) },
    design: [new Float64Array(200).fill(1)],
    parameters: 1,
    method: {
      ...{ weeks: 199, knownWeeks: 100, trend: 'linear', autoregressionOrder: 0, whiteness: 0 },
      season: { harmonics: 0, isGrowing: false, feasts: [] },
      unitRoot: { statistic: -9, criticalValue: -3 },
    },
  };
}

describe('correlateAtLag', () => {
  it('takes no two weeks with a gap between them for neighbours', () => {
    const slow = prepareEverySecondWeek((week) => Math.sin(week / 12));
    // One week after the other, the values of releases would seem to depend on each other at lag 1, where none are known.
    expect(correlateAtLag(slow, slow, 0)).toMatchObject({ pairs: 100, degreesOfFreedom: 100 - 2 - 1 });
  });
});
