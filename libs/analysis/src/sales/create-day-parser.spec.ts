import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createDayParser } from './create-day-parser.js';
import { getDayInZone } from './get-day-in-zone.js';
import { getTimeZone } from './get-time-zone.js';
import { SalesFileError } from './sales-file-error.js';

const today = '2026-11-23';

describe('createDayParser', () => {
  it.each([
    ['YYYY-MM-DD', '2026-01-31', '2026-01-31'],
    ['YYYY-MM-DD', '2024-02-29', '2024-02-29'],
    ['YYYY-MM-DD', ' 2026-1-5 ', '2026-01-05'],
    ['YYYY-MM-DD', '2026-03-29 00:00:00', '2026-03-29'],
    ['YYYY-MM-DD', '2026-03-29T00:00:00.000', '2026-03-29'],
    ['DD.MM.YYYY', '31.12.2025', '2025-12-31'],
    ['DD.MM.YYYY', '1.2.2025 00:00', '2025-02-01'],
    ['MM/DD/YYYY', '2/1/2025', '2025-02-01'],
    ['DD/MM/YYYY', '2/1/2025', '2025-01-02'],
    ['M/D/YYYY', '12/31/2025', '2025-12-31'],
    ['yyyymmdd', '20251231', '2025-12-31'],
    ['YYYY-MM-DD', today, today],
  ])('reads by %s %j', (format, text, value) => {
    expect(createDayParser(format, today)(text)).toEqual({ value });
  });

  it.each([
    ['YYYY-MM-DD', '', /empty/],
    ['YYYY-MM-DD', '31.12.2025', /no day of the form YYYY-MM-DD/],
    ['YYYY-MM-DD', '2026-01-31 13:00', /no day of the form/],
    ['YYYY-MM-DD', '2026-1', /no day of the form/],
    ['YYYYMMDD', '2026131', /no day of the form/],
    ['DD.MM.YYYY', '1.2.26', /no day of the form/],
    ['DD.MM.YYYY', '46022', /no day of the form/],
    ['DD.MM.YYYY', 'Summe', /no day of the form/],
    ['DD.MM.YYYY', '31x12x2025', /no day of the form/],
    ['YYYY-MM-DD', '2026-02-29', /a day that there is not/],
    ['YYYY-MM-DD', '2025-00-10', /a day that there is not/],
    ['MM/DD/YYYY', '31/12/2025', /a day that there is not, as MM\/DD\/YYYY/],
    ['YYYY-MM-DD', '2026-11-24', /later than today, 2026-11-23/],
    ['YYYY-MM-DD', '0202-01-01', /before 1900/],
  ])('refuses by %s %j', (format, text, reason) => {
    expect(createDayParser(format, today)(text)).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  it.each([
    '',
    'DD.MM.YY',
    'YYYY-MM',
    'YYYY-MM-DD-MM',
    'DD.MM.YYYYY',
    'TT.MM.JJJJ',
    'YYYY-MM-DD HH:mm',
    'YYYY-M1-DD',
  ])('takes no format %j', (format) => {
    expect(() => createDayParser(format, today)).toThrow(SalesFileError);
  });

  it('reads every day that it writes, in any format', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const formats = fc.constantFrom(
      'YYYY-MM-DD',
      'DD.MM.YYYY',
      'MM/DD/YYYY',
      'YYYYMMDD',
      'D-M-YYYY',
      'MM(DD)YYYY',
      'YYYY.DD*MM',
    );
    fc.assert(
      fc.property(days, formats, fc.boolean(), (day, format, isShort) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const cut = (text: string) => (isShort && format !== 'YYYYMMDD' ? String(Number(text)) : text);
        const text = format.replace('YYYY', year).replace(/MM?/, cut(month)).replace(/DD?/, cut(date));
        expect(createDayParser(format, today)(text)).toEqual({ value: day });
      }),
    );
  });
});

describe('getDayInZone', () => {
  it('is the day of the place, not of this machine', () => {
    const ms = Date.parse('2026-11-22T23:30:00Z');
    expect(getDayInZone(ms, 'Europe/Berlin')).toBe('2026-11-23');
    expect(getDayInZone(ms, 'UTC')).toBe('2026-11-22');
    expect(getDayInZone(ms, 'America/Los_Angeles')).toBe('2026-11-22');
    expect(getDayInZone(ms, 'Pacific/Kiritimati')).toBe('2026-11-23');
  });
});

describe('getTimeZone', () => {
  it('knows zones by any of their names', () => {
    expect(getTimeZone('Europe/Berlin')).toBe('Europe/Berlin');
    expect(getTimeZone('europe/berlin')).toBe('Europe/Berlin');
    expect(getTimeZone('Etc/UTC')).toBe(getTimeZone('UTC'));
  });

  it.each(['', 'Berlin', '+01:00', 'CET/DST', 'Europe/'])('refuses %j', (name) => {
    expect(() => getTimeZone(name)).toThrow(SalesFileError);
  });
});
