import { describe, expect, it } from '@jest/globals';
import { InvalidValueError } from './invalid-value-error.js';
import { parseBudget } from './parse-budget.js';
import { parseDuration } from './parse-duration.js';
import { parseMarket } from './parse-market.js';
import { parseRate } from './parse-rate.js';

describe('parseDuration', () => {
  it.each([
    ['0', 0],
    ['90s', 90_000],
    ['30m', 1_800_000],
    [' 12h ', 43_200_000],
    ['7d', 604_800_000],
    ['2w', 1_209_600_000],
    ['1.5h', 5_400_000],
    // Not 8,279,999.999999999, as a product of floating-point numbers would have it.
    ['2.3h', 8_280_000],
  ])('reads %p', (text, durationMs) => {
    expect(parseDuration(text)).toBe(durationMs);
  });

  it.each(['', '7', 'd', '-1d', '7 d', '7D', '1e3s', '1,5h', '7d3h', '99999999999999999w', 'Infinityd'])(
    'refuses %p',
    (text) => {
      expect(() => parseDuration(text)).toThrow(InvalidValueError);
    },
  );
});

describe('parseRate', () => {
  it('reads requests per seconds', () => {
    expect(parseRate('100/30')).toEqual({ limit: 100, windowMs: 30_000 });
    expect(parseRate(' 5/0.5 ')).toEqual({ limit: 5, windowMs: 500 });
  });

  it.each(['', '100', '0/30', '100/0', '1.5/3', '-1/3', '100/3s', '100/30/2', 'x/y'])(
    'refuses %p',
    (text) => {
      expect(() => parseRate(text)).toThrow('100/30');
    },
  );
});

describe('parseBudget', () => {
  it.each([
    ['1100', { total: 1100 }],
    ['albums=600', { groups: { albums: 600 } }],
    ['1100, albums=600 ,search=200', { total: 1100, groups: { albums: 600, search: 200 } }],
  ])('reads %p', (text, budget) => {
    expect(parseBudget(text)).toEqual(budget);
  });

  it.each([
    '',
    ',',
    '1100,',
    'albums',
    'albums=',
    'albums=-1',
    'radio=5',
    '1.5',
    '99999999999999999999',
    'ALBUMS=5',
  ])('refuses %p, naming the groups', (text) => {
    expect(() => parseBudget(text)).toThrow(/album-tracks/);
  });
});

describe('parseMarket', () => {
  it('takes two letters, whatever their case', () => {
    expect(parseMarket(' se')).toBe('SE');
  });

  it.each(['', 'S', 'SWE', 'S1', 'from_token'])('refuses %p', (text) => {
    expect(() => parseMarket(text)).toThrow('two-letter');
  });
});
