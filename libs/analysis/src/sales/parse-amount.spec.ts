import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getCurrencySymbols } from './get-currency-symbols.js';
import { type AmountFormat, parseAmount } from './parse-amount.js';
import { SalesFileError } from './sales-file-error.js';

const parse = (text: string, format: Partial<AmountFormat> = {}) =>
  parseAmount(text, { decimal: null, symbols: [], ...format });

describe('parseAmount', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['-3', -3],
    ['\u22123', -3],
    ['+3', 3],
    ['-0', 0],
    ['007', 7],
    [' 12.5 ', 12.5],
    ['.5', 0.5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['1,234,567', 1_234_567],
    ['1,234.50', 1234.5],
    ["1'234.5", 1234.5],
    ['1\u202f234', 1234],
    ['12.50000000000000000000', 12.5],
    ['0.123456789012345', 0.123456789012345],
  ])('reads %j without being told how', (text, value) => {
    expect(parse(text)).toEqual({ value });
  });

  it.each([
    ['1.234,50', 1234.5],
    ['1.234', 1234],
    ['-1.234.567,8', -1_234_567.8],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['0,5', 0.5],
    [',5', 0.5],
    ['12,345', 12.345],
  ])('reads %j with a decimal comma', (text, value) => {
    expect(parse(text, { decimal: ',' })).toEqual({ value });
  });

  it.each([
    ['1,234', 1234],
    ['1.234', 1.234],
  ])('reads %j with a decimal point', (text, value) => {
    expect(parse(text, { decimal: '.' })).toEqual({ value });
  });

  it.each(['1.234', '1,234', '-12.345', '999,999'])('does not guess what %j means', (text) => {
    expect(parse(text)).toMatchObject({ reason: expect.stringMatching(/could be/), option: 'decimal' });
  });

  it.each(['12,5', '0,125', '1.234,5', '1.234.567', '1234,567'])(
    'wants to be told of the decimal comma of %j',
    (text) => {
      expect(parse(text)).toMatchObject({
        reason: expect.stringMatching(/decimal comma/),
        option: 'decimal',
      });
    },
  );

  it.each<[string, AmountFormat['decimal'], RegExp]>([
    ['', null, /empty/],
    [' ', null, /empty/],
    ['n/a', null, /no number such as 1234\.50/],
    ['#NV', ',', /no number such as 1234,50/],
    ['12a', null, /no number/],
    ['1-2', null, /no number/],
    ['--1', null, /no number/],
    ['5-', null, /write a minus before it/],
    ['(5)', null, /write a minus before it/],
    ['1,5E+03', ',', /scientific/],
    ['1e5', null, /scientific/],
    ['1,23', '.', /no number/],
    ['1,2345', '.', /no number/],
    ['1,234.567,8', '.', /no number/],
    ["1,234'567", '.', /no number/],
    ['1.5.2', ',', /no number/],
    ['١٢', null, /no number/],
    ['Infinity', null, /no number/],
    ['0x1f', null, /no number/],
    ['5 €', null, /money/],
    ['1234567890123456', null, /more than 15 digits/],
    ['0.1234567890123456', null, /more than 15 digits/],
    ['1.'.padEnd(100_000, '1'), null, /digits/],
  ])('refuses %.20j', (text, decimal, reason) => {
    expect(parse(text, { decimal })).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  it.each([
    ['12,50 €', 'EUR', ',', 12.5],
    ['€12.50', 'EUR', '.', 12.5],
    ['-€12.50', 'EUR', '.', -12.5],
    ['EUR 12,50', 'EUR', ',', 12.5],
    ['$1,234.50', 'USD', '.', 1234.5],
    ['12.50 CHF', 'CHF', '.', 12.5],
    ['£5', 'GBP', '.', 5],
  ] as const)('takes the sign off %j in %s', (text, currency, decimal, value) => {
    expect(parse(text, { decimal, symbols: getCurrencySymbols(currency) })).toEqual({ value });
  });

  it('refuses an amount in another currency than the stated one', () => {
    const symbols = getCurrencySymbols('EUR');
    expect(parse('$5', { symbols })).toEqual({ reason: 'is not in EUR', option: 'currency' });
    expect(parse('5 £', { symbols })).toEqual({ reason: 'is not in EUR', option: 'currency' });
    expect(parse('USD 5', { symbols })).toMatchObject({ reason: expect.stringMatching(/no number/) });
  });

  it.each([
    ['en-US', '.'],
    ['de-DE', ','],
    ['de-CH', '.'],
    ['fr-FR', ','],
  ] as const)('reads whatever %s writes', (locale, decimal) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 15, useGrouping: true });
    const amounts = fc
      .tuple(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), fc.nat(8))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parse(format.format(amount), { decimal })).toEqual({ value: amount === 0 ? 0 : amount });
      }),
    );
  });

  it('says something of any text, and never a number that is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+(]?[\d.,' ]{0,12}[-)€%]?$/)),
        fc.constantFrom(null, ',', '.'),
        (text, decimal) => {
          const parsed = parse(text, { decimal });
          if ('value' in parsed) {
            expect(Number.isFinite(parsed.value)).toBe(true);
            expect(text).toMatch(/\d/);
          } else expect(parsed.reason).not.toBe('');
        },
      ),
    );
  });
});

describe('getCurrencySymbols', () => {
  it.each(['eur', 'EURO', 'XXY', ''])('refuses %j', (currency) => {
    expect(() => getCurrencySymbols(currency)).toThrow(SalesFileError);
  });
});
