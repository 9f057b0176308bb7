import type { Parsed } from './sales-fault.js';

/** A sign before decimals. */
export type DecimalSign = ',' | '.';

/** How amounts are written. */
export interface AmountFormat {
  /** Null: not stated. A point is taken then, unless the text could mean two numbers. */
  readonly decimal: DecimalSign | null;
  /** What may stand before or behind an amount, such as `€`. */
  readonly symbols: readonly string[];
}

/** So many digits come out of a number of 64 bits as they went in. */
const mostDigits = 15;

/** Blanks of all widths, and apostrophes, between groups of three digits. */
const groupSigns = String.raw`[\s'’]`;

/** Reads an amount such as `-1.234,50` or `1,234.50 €`. */
export function parseAmount(text: string, { decimal, symbols }: AmountFormat): Parsed<number> {
  const given = text.trim();
  if (given === '') return { reason: 'is empty: write 0 where nothing was sold' };
  const bare = takeSymbolOff(given, symbols).replace(/^\u2212/, '-');
  if (/^[-+]?[\d.,]+e[-+]?\d+$/i.test(bare))
    return { reason: 'is in scientific notation: write all its digits' };
  if (/^\(.*\)$|\d-$/.test(bare)) return { reason: 'is no number: write a minus before it' };
  if (decimal === null) {
    const doubt = findDoubt(bare);
    if (doubt !== null) return { reason: doubt, option: 'decimal' };
  }
  const match = patterns[decimal ?? '.'].exec(bare);
  if (match === null) return describeOther(given, decimal, symbols);
  const { sign = '', whole = '', fraction = '' } = match.groups ?? {};
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  if (digits.length + decimals.length > mostDigits + (digits === '0' ? 1 : 0))
    return { reason: `has more than ${mostDigits} digits` };
  const value = Number(`${digits === '' ? '0' : digits}.${decimals === '' ? '0' : decimals}`);
  return { value: sign === '-' && value !== 0 ? -value : value };
}

const patterns: Readonly<Record<DecimalSign, RegExp>> = {
  '.': toPattern('.', ','),
  ',': toPattern(',', '.'),
};

/** Groups are of three digits and by the same sign throughout, so that a sign out of its place is no number. */
function toPattern(decimal: DecimalSign, group: DecimalSign): RegExp {
  const grouped = String.raw`[1-9]\d{0,2}(?<group>[${group}]|${groupSigns})\d{3}(?:\k<group>\d{3})*`;
  return new RegExp(
    String.raw`^(?<sign>[-+]?)(?<whole>${grouped}|\d+|(?=[${decimal}]))(?:[${decimal}](?<fraction>\d+))?$`,
  );
}

/** Whether it depends on the decimal sign what the text means. */
function findDoubt(text: string): string | null {
  const one = /^[-+]?(\d{1,3})[.,](\d{3})$/.exec(text);
  if (one !== null && one[1] !== '0') {
    const [whole = '', fraction = ''] = one.slice(1);
    return `could be ${whole}${fraction} or ${whole} and a fraction: state the decimal sign`;
  }
  const isOfCommas = patterns[','].test(text) && !patterns['.'].test(text);
  return isOfCommas ? 'is written with a decimal comma: state the decimal sign' : null;
}

function describeOther(
  text: string,
  decimal: DecimalSign | null,
  symbols: readonly string[],
): Parsed<number> {
  if (/\p{Sc}/u.test(text)) {
    const own = symbols[0];
    return {
      reason: own === undefined ? 'is an amount of money' : `is not in ${own}`,
      ...(own !== undefined && { option: 'currency' as const }),
    };
  }
  const other = decimal === ',' ? '.' : ',';
  const isOfOther = patterns[other].test(text);
  return {
    reason: `is no number such as 1234${decimal ?? '.'}50`,
    ...(isOfOther && { option: 'decimal' as const }),
  };
}

function takeSymbolOff(text: string, symbols: readonly string[]): string {
  for (const symbol of symbols) {
    if (text.startsWith(symbol)) return text.slice(symbol.length).trim();
    if (text.endsWith(symbol)) return text.slice(0, -symbol.length).trim();
    // -$5.00
    if (text.startsWith(`-${symbol}`)) return `-${text.slice(symbol.length + 1).trim()}`;
  }
  return text;
}
