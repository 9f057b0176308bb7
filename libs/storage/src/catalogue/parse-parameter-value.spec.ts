import { describe, expect, it } from '@jest/globals';
import { CatalogueQueryError } from '../errors/catalogue-query-error.js';
import { parseParameterValue } from './parse-parameter-value.js';
import type { ParameterType } from './resource.js';

describe('parseParameterValue', () => {
  it.each<[ParameterType, unknown, string | number]>([
    ['string', 'text', 'text'],
    ['string', ' ', ' '],
    ['string', 'x'.repeat(200), 'x'.repeat(200)],
    ['string', 5, '5'],
    ['string', '__proto__', '__proto__'],
    ['integer', '0', 0],
    ['integer', '-7', -7],
    ['integer', '007', 7],
    ['integer', 12, 12],
    ['integer', '999999999999999', 999_999_999_999_999],
    ['boolean', 'true', 1],
    ['boolean', false, 0],
    ['date', '2024-02-29', '2024-02-29'],
    ['date', '0001-01-01', '0001-01-01'],
    ['datetime', '2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['datetime', '2026-11-20T06:00:00Z', '2026-11-20T06:00:00.000Z'],
    ['datetime', '2026-11-20t06:00z', '2026-11-20T06:00:00.000Z'],
    ['datetime', '2026-11-20T06:00:00.123456789Z', '2026-11-20T06:00:00.123Z'],
    ['datetime', '2026-11-20T06:00:00+02:00', '2026-11-20T04:00:00.000Z'],
    ['datetime', '2026-11-20T06:00:00 02:00', '2026-11-20T04:00:00.000Z'],
    ['datetime', '2026-11-20T00:30:00+01:00', '2026-11-19T23:30:00.000Z'],
    ['datetime', '2026-12-31T23:30:00-01:00', '2027-01-01T00:30:00.000Z'],
  ])('reads the %s %j', (type, given, expected) => {
    expect(parseParameterValue('p', type, given)).toBe(expected);
  });

  it.each<[ParameterType, unknown]>([
    ['string', 'a\0b'],
    ['string', 'x'.repeat(201)],
    ['string', null],
    ['string', undefined],
    ['string', { toString: 5 }],
    ['string', Object.create(null)],
    ['string', ['a']],
    ['integer', ''],
    ['integer', '1.5'],
    ['integer', '1e3'],
    ['integer', '0x10'],
    ['integer', '+1'],
    ['integer', ' 1'],
    ['integer', '1000000000000000'],
    ['integer', '9'.repeat(300)],
    ['integer', Number.NaN],
    ['integer', '٣'],
    ['boolean', '1'],
    ['boolean', 'TRUE'],
    ['boolean', ''],
    ['date', '2026-02-30'],
    ['date', '2025-02-29'],
    ['date', '2026-13-01'],
    ['date', '2026-1-1'],
    ['date', '2026-11'],
    ['date', '20261120'],
    ['date', '2026-11-20T00:00:00Z'],
    ['date', '+002026-11-20'],
    ['datetime', '2026-11-20T06:00:00'],
    ['datetime', '2026-02-30T06:00:00Z'],
    ['datetime', '2026-11-20T25:00:00Z'],
    ['datetime', '2026-11-20T06:60:00Z'],
    ['datetime', '2026-11-20T06:00:00+25:00'],
    ['datetime', '2026-11-20T06:00:00+0200'],
    ['datetime', '2026-11-20T06:00:00+02'],
    ['datetime', '2026-11-20T06Z'],
    ['datetime', '2026-11-20T06:00:00.1234567890Z'],
    ['datetime', '0000-01-01T00:00:00+02:00'],
    ['datetime', '9999-12-31T23:59:59-02:00'],
    ['datetime', 'now'],
    ['datetime', '1795219200000'],
    ['datetime', ''],
  ])('refuses the %s %j, and says which parameter it is', (type, given) => {
    const parse = () => parseParameterValue('p', type, given);
    expect(parse).toThrow(CatalogueQueryError);
    expect(parse).toThrow(
      expect.objectContaining({ parameter: 'p', message: expect.stringMatching(/^p must /u) }),
    );
  });
});
