import { describe, expect, it } from '@jest/globals';
import { parseReleaseDate } from './parse-release-date.js';

describe('parseReleaseDate', () => {
  it.each([
    ['1983', 'year', '1983-01-01'],
    ['1996-05', 'month', '1996-05-01'],
    ['2026-11-20', 'day', '2026-11-20'],
    ['2024-02-29', 'day', '2024-02-29'],
    // The precision does not fit: the date's own shape decides.
    ['1983', 'day', '1983-01-01'],
    ['2026-11-20', null, '2026-11-20'],
    ['2026-11-20', 'decade', '2026-11-20'],
  ])('%s of precision %s begins on %s', (date, precision, day) => {
    expect(parseReleaseDate(date, precision)).toBe(day);
  });

  it.each(['0000', '0000-01-01', '', 'soon', '2026-13-01', '2026-02-30', '20261120', '2026-11-20T00:00:00Z'])(
    '%j is no day',
    (date) => {
      expect(parseReleaseDate(date, 'day')).toBeNull();
    },
  );

  it('knows nothing of what was not sent', () => {
    expect(parseReleaseDate(null, 'day')).toBeNull();
    expect(parseReleaseDate(undefined, undefined)).toBeNull();
  });
});
