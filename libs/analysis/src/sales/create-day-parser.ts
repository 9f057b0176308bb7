import { SalesFileError } from './sales-file-error.js';
import type { Parsed } from './sales-fault.js';

/** Reads a day as `YYYY-MM-DD`. */
export type DayParser = (text: string) => Parsed<string>;

/** A day and nothing else: what databases write behind it where a column holds times. */
const midnight = String.raw`(?:[T ]00:00(?::00(?:\.0+)?)?)?`;
const earliest = '1900-01-01';

/**
 * Makes a parser of days.
 * @param format `YYYY`, `MM` and `DD` in any order with whatever stands between them, such as `DD.MM.YYYY`. Where something stands
 *   between them, a day or month may be of one digit.
 * @param today the last day that can have sales, `YYYY-MM-DD`
 * @throws SalesFileError for a format that is none
 */
export function createDayParser(format: string, today: string): DayParser {
  const pattern = toPattern(format);
  return (text) => {
    const given = text.trim();
    if (given === '') return { reason: `is empty: give a day as ${format}` };
    const parts = pattern.exec(given)?.groups;
    if (parts === undefined) return { reason: `is no day of the form ${format}`, option: 'dateFormat' };
    const { year = '', month = '', day = '' } = parts;
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isDay(value)) return { reason: `is a day that there is not, as ${format}`, option: 'dateFormat' };
    if (value > today) return { reason: `is later than today, ${today}`, option: 'dateFormat' };
    if (value < earliest) return { reason: `is before ${earliest}`, option: 'dateFormat' };
    return { value };
  };
}

const names: Readonly<Record<string, string>> = {
  YYYY: 'year',
  MM: 'month',
  M: 'month',
  DD: 'day',
  D: 'day',
};

function toPattern(format: string): RegExp {
  const upper = format.toUpperCase();
  const tokens = upper.split(/(YYYY|MM?|DD?)/).filter((token) => token !== '');
  const found = tokens.flatMap((token) => names[token] ?? []);
  const isWhole =
    found.length === 3 && new Set(found).size === 3 && !/[A-Z0-9]/.test(upper.replace(/[YMD]/g, ''));
  if (!isWhole || upper.includes('YYYYY')) {
    throw new SalesFileError(
      `cannot be read by the date format ${JSON.stringify(format)}: give one of YYYY, MM and DD, such as DD.MM.YYYY`,
      'dateFormat',
    );
  }
  const isApart = tokens.every(
    (token, index) => names[token] === undefined || names[tokens[index + 1] ?? ''] === undefined,
  );
  const digits = isApart ? '{1,2}' : '{2}';
  const source = tokens
    .map((token) => {
      const name = names[token];
      if (name === undefined) return token.replace(/[^\w]/g, String.raw`\$&`);
      return `(?<${name}>\\d${name === 'year' ? '{4}' : digits})`;
    })
    .join('');
  return new RegExp(`^${source}${midnight}$`);
}

function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}
