import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';
import { buildSeasonColumns } from '../series/build-season-columns.js';
import { readWeeklySeries } from '../series/read-weekly-series.js';
import type { WeeklySeries } from '../series/weekly-series.js';
import { computeAutocorrelation } from '../statistics/compute-autocorrelation.js';
import { computeNormalScores } from '../statistics/compute-normal-scores.js';
import { computeUnitRoot } from '../statistics/compute-unit-root.js';
import { computeWhiteness } from '../statistics/compute-whiteness.js';
import { checkSeries } from './check-series.js';
import { fitSeasonAndPast } from './fit-season-and-past.js';
import type { PreparedSeries } from './prepared-series.js';
import type { Season } from './season.js';

const checkedLags = 10;

/** How a series is prepared. */
export interface PrepareSeriesOptions {
  season: Season;
  /** Weeks below which the series is refused. */
  minimumWeeks: number;
  /** What to call it in messages. */
  name: string;
  /** Decided beforehand instead of by the test: two series that are compared are treated alike. */
  trend?: 'linear' | 'difference';
}

/**
 * Finds what season, trend and own past make of a series. All work that concerns one series alone is done here.
 * Trend: by the augmented Dickey-Fuller test (5 %) a straight line where the series returns to it, first differences where it wanders.
 * Source: Granger and Newbold, J. Econometrics 2 (1974), 111-120: why levels must not be compared.
 */
export function prepareSeries(series: WeeklySeries, options: PrepareSeriesOptions): PreparedSeries | Refusal {
  const read = readWeeklySeries(series);
  const first = read.values.findIndex((value) => !Number.isNaN(value));
  if (first === -1)
    return refuse('too-short', `the series of ${options.name} has no known week`, options.minimumWeeks);
  const last = read.values.findLastIndex((value) => !Number.isNaN(value));
  const values = read.values.slice(first, last + 1);
  const firstWeek = read.firstWeek + first;
  const refusal = checkSeries(values, options.name, options.minimumWeeks);
  if (refusal !== undefined) return refusal;

  const season = options.season === 'yearly' ? buildSeasonColumns(firstWeek, values.length, 2) : [];
  const { statistic, criticalValue, isUnitRoot } = computeUnitRoot(values, season);
  const trend = options.trend ?? (isUnitRoot ? 'difference' : 'linear');
  const fit = fitSeasonAndPast(values, firstWeek, options.season, trend);
  const { innovations } = fit;
  if (sumSquares(innovations) <= 1e-12 * sumSquares(values)) {
    return refuse(
      'foretold',
      `the series of ${options.name} is foretold by its season, trend and past to the last digit`,
    );
  }
  const scores = computeNormalScores(innovations);
  const left = computeAutocorrelation(innovations, checkedLags);
  const knownInnovations = innovations.filter((value) => !Number.isNaN(value)).length;
  return {
    firstWeek,
    rest: fit.rest,
    innovations,
    scores,
    autocorrelations: computeAutocorrelation(scores, checkedLags),
    filter: { isDifferenced: trend === 'difference', coefficients: fit.coefficients },
    design: fit.design,
    parameters: fit.parameters,
    method: {
      weeks: values.length,
      knownWeeks: values.filter((value) => !Number.isNaN(value)).length,
      season: { harmonics: fit.harmonics, isGrowing: fit.isGrowing, feasts: fit.feasts },
      trend,
      unitRoot: { statistic, criticalValue },
      autoregressionOrder: fit.coefficients.length,
      whiteness: computeWhiteness(left, knownInnovations, fit.coefficients.length),
    },
  };
}

function sumSquares(values: Float64Array): number {
  return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value * value), 0);
}
