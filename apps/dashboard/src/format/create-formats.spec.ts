import { expect, it } from '@jest/globals';
import { createFormats } from './create-formats.js';
import { getMondayBefore, toDay } from './days.js';

const british = createFormats(['en-GB'], 'Europe/Berlin');
const german = createFormats(['de-DE'], 'Europe/Berlin');

it("writes numbers and days in the reader's language", () => {
  expect([british.number(12_345.678), german.number(12_345.678)]).toEqual(['12,345.68', '12.345,68']);
  expect([british.day('2026-11-01'), german.day('2026-11-01')]).toEqual(['1 Nov 2026', '01.11.2026']);
  expect([british.percent(0.125), german.percent(0.125)]).toEqual(['12.5%', '12,5\u00a0%']);
  expect(british.money(98_765.4, 'EUR')).toBe('€98,765');
  expect(british.money(5, 'no currency')).toBe('5 no currency');
  expect(british.signed(0.456)).toBe('+0.46');
  expect(british.weekday(1)).toBe('Mon');
});

it('writes a day as the same day in every time zone, and a moment in that of the reader', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    expect(createFormats(['en-GB'], zone).day('2026-11-20')).toBe('20 Nov 2026');
  }
  expect(british.time('2026-11-20T23:30:00.000Z')).toBe('21 Nov 2026, 00:30 CET');
});

it('says how long ago, in the largest unit', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const ago = (ms: number) => british.ago(new Date(now - ms).toISOString(), now);
  expect([ago(30_000), ago(90 * 60_000), ago(3 * 86_400_000), ago(-3_600_000)]).toEqual([
    '30 seconds ago',
    '1 hour ago',
    '3 days ago',
    'in 1 hour',
  ]);
  expect([british.duration(1_700), british.duration(7_200_000)]).toEqual(['1.7 seconds', '2 hours']);
});

it('never writes a small probability as nothing', () => {
  expect([british.probability(0.000_2), british.probability(0.034), british.probability(1)]).toEqual([
    '< 0.001',
    '0.034',
    '1',
  ]);
});

it('shows what is no date as it is', () => {
  expect(british.day('garbage')).toBe('garbage');
  expect(british.time('soon')).toBe('soon');
  expect(british.ago('soon', 0)).toBe('soon');
});

it('knows the Monday of a week, on Sundays and Mondays as well', () => {
  expect(getMondayBefore(Date.parse('2026-11-22T23:59:59Z'), 0)).toBe('2026-11-16');
  expect(getMondayBefore(Date.parse('2026-11-23T00:00:00Z'), 0)).toBe('2026-11-23');
  expect(getMondayBefore(Date.parse('2026-11-22T12:00:00Z'), 2)).toBe('2026-11-02');
  expect(toDay(Date.parse('2026-11-22T23:59:59Z'))).toBe('2026-11-22');
});
