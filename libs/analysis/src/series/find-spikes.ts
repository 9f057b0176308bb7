import { median, medianAbsoluteDeviation } from 'simple-statistics';
import { checkOption } from '../check-option.js';
import { countOfWeeks } from '../count-of-weeks.js';
import type { Season } from '../lag/season.js';
import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';
import { fitLeastSquares } from '../statistics/fit-least-squares.js';
import { pickRows } from '../statistics/pick-rows.js';
import { subtract } from '../statistics/vectors.js';
import { buildFeastColumns } from './build-feast-columns.js';
import { buildSeasonColumns } from './build-season-columns.js';
import { getMonday } from './get-monday.js';
import { readWeeklySeries } from './read-weekly-series.js';
import type { WeeklySeries } from './weekly-series.js';

const harmonics = 2;
/** Share of the weeks of a window that must be known. */
const minKnown = 0.75;
const passes = 5;

/** How spikes are looked for. */
export interface FindSpikesOptions {
  /** @default 'yearly' */
  season?: Season;
  /**
   * Weeks before a week that it is measured against, once the season is out.
   * @default 52
   */
  windowWeeks?: number;
  /**
   * |z| from which a week is a spike. Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993), recommend 3.5.
   * @default 3.5
   */
  threshold?: number;
}

/** A week and what the weeks before it let expect. */
export interface SpikeWeek {
  /** Monday. */
  week: string;
  value: number;
  /** Median of the window, with trend and season. */
  expected: number;
  /** Distance from what was expected, in robust standard deviations. */
  z: number;
  isSpike: boolean;
}

/** What {@link findSpikes} looked at. */
export interface Spikes {
  outcome: 'analysed';
  /** Weeks with enough history; those without a value, and those whose past hardly varies, are left out. */
  weeks: SpikeWeek[];
  windowWeeks: number;
  /** Weeks of history below which no week is judged. */
  minimumWeeks: number;
}

/**
 * How unusual was each week, judged by what was known before it? Trend, season and feasts are fitted to the past of the week only (at most three years,
 * large deviations counting less), then value minus expectation is measured against the median and the median absolute deviation of the window.
 * Sources: Huber, Robust Statistics (1981), §7.8, for the weights; Rousseeuw and Croux, J. Am. Stat. Assoc. 88 (1993), 1273-1283, for 1.4826 MAD.
 * @returns the weeks, or a refusal where not even the last one has history enough, from the first known week on: two years, or half the window where there is no season
 * @throws RangeError where an option or the series makes no sense
 */
export function findSpikes(series: WeeklySeries, options: FindSpikesOptions = {}): Spikes | Refusal {
  const { season = 'yearly', windowWeeks = 52, threshold = 3.5 } = options;
  checkOption('windowWeeks', Number.isInteger(windowWeeks) && windowWeeks >= 13, 'must be at least 13 weeks');
  checkOption('threshold', threshold > 0, 'must be above 0');
  const { firstWeek, values } = readWeeklySeries(series);
  const minimumWeeks = Math.max(season === 'yearly' ? 104 : 26, windowWeeks);
  // Weeks before the first that is known are no history.
  const known = values.findIndex((value) => !Number.isNaN(value));
  const first = known === -1 ? values.length : known;
  const length = values.length - first;
  const missing = minimumWeeks + 1 - length;
  if (missing > 0) {
    const message = `the series has ${countOfWeeks(length)}, ${minimumWeeks + 1} are needed: ${missing} more`;
    return refuse('too-short', message, missing);
  }
  const calendar = season === 'yearly' ? buildCalendarColumns(firstWeek, values.length) : [];
  const weeks: SpikeWeek[] = [];
  let withHistory = 0;
  for (let index = first + minimumWeeks; index < values.length; index++) {
    const value = values[index] ?? Number.NaN;
    const window = values.slice(index - windowWeeks, index);
    // Nothing can be fitted to a past without a week.
    if (window.filter((week) => !Number.isNaN(week)).length < minKnown * windowWeeks) continue;
    withHistory++;
    const start = Math.max(first, index - 156);
    const pattern = calendar
      .map((column) => column.slice(start, index + 1))
      // A feast that these weeks hold only once would be fitted to that one week.
      .filter((column) => column.filter((value) => value !== 0).length > 1);
    const rests = subtractPattern(values.slice(start, index + 1), pattern);
    const past = Array.from(rests.slice(-windowWeeks - 1, -1)).filter((rest) => !Number.isNaN(rest));
    const deviation = 1.4826 * medianAbsoluteDeviation(past);
    const rest = rests.at(-1) ?? Number.NaN;
    if (Number.isNaN(rest) || deviation <= 1e-9 * Math.abs(value)) continue;
    const distance = rest - median(past);
    const z = distance / deviation;
    const isSpike = Math.abs(z) >= threshold;
    weeks.push({ week: getMonday(firstWeek + index), value, expected: value - distance, z, isSpike });
  }
  if (withHistory === 0) {
    return refuse('gaps', 'before no week are enough weeks known: three quarters of the window are needed');
  }
  return { outcome: 'analysed', weeks, windowWeeks, minimumWeeks };
}

/** Season and feasts, for all weeks at once, for each week is judged by a stretch of its own. */
function buildCalendarColumns(firstWeek: number, weeks: number): Float64Array[] {
  return [...buildSeasonColumns(firstWeek, weeks, harmonics), ...buildFeastColumns(firstWeek, weeks)];
}

/** What level, and trend where there is a pattern of the year, fitted to all weeks but the last, leave of all weeks. */
function subtractPattern(values: Float64Array, pattern: readonly Float64Array[]): Float64Array {
  const { length } = values;
  const columns: Float64Array[] = [new Float64Array(length).fill(1)];
  if (pattern.length > 0)
    columns.push(
      Float64Array.from({ length }, (_, week) => week / length),
      ...pattern,
    );
  const rows = Array.from(values.keys()).filter((row) => row < length - 1 && !Number.isNaN(values[row]));
  let weights = new Float64Array(rows.length).fill(1);
  let rests: Float64Array = values;
  for (let pass = 0; pass < passes; pass++) {
    const weigh = (column: Float64Array) =>
      pickRows(column, rows).map((value, place) => Math.sqrt(weights[place] ?? 1) * value);
    const { coefficients } = fitLeastSquares(columns.map(weigh), weigh(values));
    rests = values.slice();
    columns.forEach((column, index) => {
      subtract(rests, column, coefficients[index] ?? 0);
    });
    const sizes = pickRows(rests, rows).map(Math.abs);
    // Huber's weights: what lies beyond 1.345 robust standard deviations counts in proportion less.
    const bound = 1.345 * 1.4826 * median(Array.from(sizes));
    weights = sizes.map((size) => (size <= bound || bound === 0 ? 1 : bound / size));
  }
  return rests;
}
