/** Numbers, days and times as the reader's language writes them. */
export interface Formats {
  /** A whole or broken number, at most two digits behind the point. */
  number: (value: number) => string;
  /** An estimate, with three digits that count. */
  figure: (value: number) => string;
  /** A number that has to be short: `12K`. */
  compact: (value: number) => string;
  /** A number with its sign, two digits behind the point: a correlation. */
  signed: (value: number) => string;
  /** A share of 1 as a percentage. */
  percent: (share: number) => string;
  /** A probability, or what is below one in a thousand. */
  probability: (value: number) => string;
  money: (value: number, currency: string) => string;
  /** An amount that has to be short: `€12K`. */
  compactMoney: (value: number, currency: string) => string;
  /** A day `2026-11-20`. */
  day: (day: string) => string;
  /** A moment on an axis that spans so many days: days, months or years. */
  tick: (date: Date, spanDays: number) => string;
  /** Monday, Tuesday, ...: 1 to 7. */
  weekday: (weekday: number) => string;
  /** A moment in the reader's own time zone, which is named. */
  time: (iso: string) => string;
  /** How long ago, or until, in its largest unit: `3 days ago`. */
  ago: (iso: string, nowMs: number) => string;
  /** A length of time: `2 days`. */
  duration: (ms: number) => string;
}

const units = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/**
 * @param locales of the reader; undefined: those of the browser
 * @param timeZone undefined: that of the browser
 */
export function createFormats(locales?: readonly string[], timeZone?: string): Formats {
  const language = locales === undefined ? undefined : [...locales];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const figure = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const probability = new Intl.NumberFormat(language, {
    maximumSignificantDigits: 2,
    maximumFractionDigits: 3,
  });
  // Days have no time zone: read as UTC they have to be written as UTC.
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const axis = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const dayTick = axis({ day: 'numeric', month: 'short' });
  const monthTick = axis({ month: 'short', year: '2-digit' });
  const yearTick = axis({ year: 'numeric' });
  const weekday = axis({ weekday: 'short' });
  const time = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone !== undefined && { timeZone }),
  });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' });

  return {
    number: (value) => number.format(value),
    figure: (value) => figure.format(value),
    compact: (value) => compact.format(value),
    signed: (value) => signed.format(value),
    percent: (share) => percent.format(share),
    probability: (value) => (value < 0.001 ? `< ${probability.format(0.001)}` : probability.format(value)),
    money: (value, currency) => formatMoney(language, value, currency, { maximumFractionDigits: 0 }),
    compactMoney: (value, currency) =>
      formatMoney(language, value, currency, { notation: 'compact', maximumFractionDigits: 1 }),
    day: (text) => formatDate(day, text),
    tick: (date, spanDays) =>
      (spanDays > 1500 ? yearTick : spanDays > 120 ? monthTick : dayTick).format(date),
    // The first of January 2024 was a Monday.
    weekday: (number_) => weekday.format(Date.UTC(2024, 0, number_)),
    time: (iso) => formatDate(time, iso),
    ago(iso, nowMs) {
      const ms = Date.parse(iso) - nowMs;
      if (Number.isNaN(ms)) return iso;
      const [unit, length] = chooseUnit(Math.abs(ms));
      return relative.format(Math.trunc(ms / length), unit);
    },
    duration(ms) {
      const [unit, length] = chooseUnit(ms);
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: unit === 'second' ? 1 : 0,
      }).format(ms / length);
    },
  };
}

function chooseUnit(ms: number): (typeof units)[number] {
  return units.find(([, length]) => ms >= length) ?? units[5];
}

/** A text that is no date is shown as it is. */
function formatDate(format: Intl.DateTimeFormat, text: string): string {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? text : format.format(ms);
}

function formatMoney(
  language: string[] | undefined,
  value: number,
  currency: string,
  options: Intl.NumberFormatOptions,
): string {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency, ...options }).format(value);
  } catch {
    // What is no currency of ISO 4217 stands behind the number.
    return `${new Intl.NumberFormat(language, options).format(value)} ${currency}`;
  }
}
