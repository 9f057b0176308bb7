import { describe, expect, it } from '@jest/globals';
import type { LagsResult } from '@new-releases/analysis';
import { formatFindings } from './format-findings.js';

const lag = { lag: 3, correlation: 0.7, interval: [0.6, 0.8] as const, p_value: 0, q_value: 0 };
const found = {
  ...{ outcome: 'analysed', lags: [lag, { ...lag, lag: 4 }], moves_at_lags: [3], weeks: 118 },
  strongest: { lag: 3, slope: 5.96, slope_interval: [4.26, 7.65] },
} as unknown as LagsResult;

describe('formatFindings', () => {
  it('puts what was found beside what was planted', () => {
    const none = { ...found, moves_at_lags: [] } as LagsResult;
    const text = formatFindings(
      new Map([
        ['Headphones', found],
        ['Umbrellas', none],
      ]),
    );
    expect(text).toMatch(
      /Headphones +│ 6 a release, 3 weeks later +│ 6\.0 a release \(4\.3 to 7\.7\), 3 weeks later/,
    );
    expect(text).toMatch(/Umbrellas +│ nothing +│ nothing, at 2 lags over 118 weeks/);
  });

  it('says where there is no answer', () => {
    expect(formatFindings(new Map()).match(/no answer/g)).toHaveLength(2);
  });
});
