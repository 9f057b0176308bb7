import { getWeekOfYear } from '../series/get-week-of-year.js';
import { filterByAutoregression } from '../statistics/filter-by-autoregression.js';
import { fitAutoregression, type Autoregression } from '../statistics/fit-autoregression.js';
import { differ } from '../statistics/differ.js';
import { fitLeastSquares } from '../statistics/fit-least-squares.js';
import { pickRows } from '../statistics/pick-rows.js';
import { subtract } from '../statistics/vectors.js';
import { buildCandidates, type Candidate } from './build-candidates.js';
import { findFeast, type Feast } from './find-feast.js';
import type { Season } from './season.js';

const maxFeasts = 12;

/** What {@link fitSeasonAndPast} found. */
export interface SeasonAndPast {
  /** What neither season, trend nor past foretold; NaN where unknown. */
  innovations: Float64Array;
  /** The values without season and trend, in levels also where changes were looked at. */
  rest: Float64Array;
  /** What foretold the values: columns of season and trend, filtered as `innovations` are, and the past. */
  design: Float64Array[];
  /** What the values 1, 2, ... weeks before count. */
  coefficients: Float64Array;
  harmonics: number;
  isGrowing: boolean;
  /** ISO weeks of the year round which something stands out every year. */
  feasts: number[];
  /** Columns that season and trend took. */
  parameters: number;
}

interface Fit {
  rest: Float64Array;
  weights: Float64Array;
  past: Autoregression;
  rank: number;
}

/**
 * Takes season, trend and the own past out of a series.
 * 1. With a season of two harmonics, feasts are looked for one after the other, and each gets a column of its own.
 * 2. Of smooth seasons of up to six harmonics, each also growing with time, with these feasts and an autoregression, the one with the
 *    least AICc is taken, and feasts are looked for once more.
 * Season and trend are fitted with the autoregression as filter, then the autoregression to what is left.
 * Source: generalised least squares by Cochrane and Orcutt, J. Am. Stat. Assoc. 44 (1949), 32-61.
 * @param values NaN where unknown
 */
export function fitSeasonAndPast(
  values: Float64Array,
  firstWeek: number,
  season: Season,
  trend: 'linear' | 'difference',
): SeasonAndPast {
  const take = (column: Float64Array) => (trend === 'linear' ? column : differ(column));
  const z = take(values);
  const maxOrder = Math.min(12, Math.floor(values.length / 12));
  const weeksOfYear = Array.from(values, (_, week) => Math.min(52, getWeekOfYear(firstWeek + week)));
  const candidates = buildCandidates(firstWeek, values.length, season);
  const feasts: (Feast & { column: Float64Array })[] = [];
  const fit = (candidate: Candidate, filter: Float64Array): Fit => {
    const fitted = takeOut(
      [...candidate.columns, ...feasts.map(({ column }) => column)].map(take),
      z,
      filter,
    );
    return { ...fitted, past: fitAutoregression(fitted.rest, maxOrder, fitted.rank) };
  };
  const addFeasts = (candidate: Candidate, start: Fit): Fit => {
    let current = start;
    while (season === 'yearly' && feasts.length < maxFeasts) {
      const innovations = filterByAutoregression(current.rest, current.past.coefficients);
      const taken = new Set(feasts.flatMap(({ rows }) => rows));
      const feast = findFeast(innovations, weeksOfYear, taken);
      if (feast === undefined) break;
      const column = values.map((_, row) => (feast.rows.includes(row) ? 1 : 0));
      feasts.push({ ...feast, column });
      current = fit(candidate, current.past.coefficients);
    }
    return current;
  };

  const none = new Float64Array(0);
  const first = candidates.find(({ harmonics }) => harmonics === 2) ?? candidates[0];
  if (first !== undefined) addFeasts(first, fit(first, none));
  const [best] = candidates
    .map((candidate) => ({ candidate, fit: fit(candidate, none) }))
    .sort((a, b) => a.fit.past.criterion - b.fit.past.criterion);
  if (best === undefined) throw new Error('there is always a candidate');
  const last = addFeasts(best.candidate, fit(best.candidate, best.fit.past.coefficients));
  const { coefficients } = last.past;
  const columns = [...best.candidate.columns, ...feasts.map(({ column }) => column)];
  const past = Array.from(coefficients, (_, back) =>
    last.rest.map((__, row) => last.rest[row - back - 1] ?? Number.NaN),
  );
  return {
    innovations: filterByAutoregression(last.rest, coefficients),
    rest: subtractAll(values, columns, last.weights),
    design: [...columns.map((column) => filterByAutoregression(take(column), coefficients)), ...past],
    coefficients,
    harmonics: best.candidate.harmonics,
    isGrowing: best.candidate.isGrowing,
    feasts: [...new Set(feasts.map(({ week }) => week))].sort((a, b) => a - b),
    parameters: last.rank,
  };
}

/** Fits with both sides filtered, and returns what is left of the unfiltered values. */
function takeOut(
  columns: readonly Float64Array[],
  z: Float64Array,
  filter: Float64Array,
): { rest: Float64Array; weights: Float64Array; rank: number } {
  const filtered = filterByAutoregression(z, filter);
  const rows = Array.from(filtered.keys()).filter((row) => !Number.isNaN(filtered[row]));
  const { coefficients, rank } = fitLeastSquares(
    columns.map((column) => pickRows(filterByAutoregression(column, filter), rows)),
    pickRows(filtered, rows),
  );
  return { rest: subtractAll(z, columns, coefficients), weights: coefficients, rank };
}

function subtractAll(
  from: Float64Array,
  columns: readonly Float64Array[],
  weights: Float64Array,
): Float64Array {
  const rest = from.slice();
  columns.forEach((column, index) => {
    subtract(rest, column, weights[index] ?? 0);
  });
  return rest;
}
