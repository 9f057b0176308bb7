import { expect, it } from '@jest/globals';
import { createFormats } from '../../format/create-formats.js';
import { describeSeries, type SeriesValue } from './describe-series.js';

const formats = createFormats(['en-GB'], 'UTC');
const describeWeeks = (values: SeriesValue[]) =>
  describeSeries(values, { formats, format: String, period: 'week', unknown: 'of which nothing is known' });
const part = (start: string, daysKnown?: number): SeriesValue => ({
  ...{ start, value: 40, isPartial: true },
  ...(daysKnown !== undefined && { daysKnown }),
});
const gap: SeriesValue = { start: '2026-11-16', value: null, isPartial: false, daysKnown: 0 };

it('tells weeks that are known in part from weeks of which nothing is known', () => {
  expect(describeWeeks([part('2026-11-02', 6), part('2026-11-09', 6)])).toBe(
    '2 weeks, each known in part only (6 of 7 days): too small to compare. Per day shows what is known.',
  );
  expect(describeWeeks([part('2026-11-02', 2), part('2026-11-09', 6), gap])).toBe(
    '2 weeks, each known in part only (2 to 6 of 7 days): too small to compare. Per day shows what is known. 1 week of which nothing is known.',
  );
  expect(describeWeeks([part('2026-11-02')])).toBe('1 week, known in part only: too small to compare.');
  expect(describeWeeks([gap])).toBe('Nothing is known of this time. 1 week of which nothing is known.');
});
