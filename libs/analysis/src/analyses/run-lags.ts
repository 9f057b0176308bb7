import { analyseLags } from '../lag/analyse-lags.js';
import { createRandom } from '../statistics/create-random.js';
import type { AnalysisInputs } from './analysis-inputs.js';
import type { AnalysisOutcome } from './analysis-outcome.js';
import type { LagParameters } from './analysis-request.js';
import { describeLagMethod } from './describe-lag-method.js';
import { refuseAnalysis } from './refuse-analysis.js';
import { refuseUnknownSales } from './refuse-unknown-sales.js';
import { takeOnly } from './take-only.js';

const bootstrapSamples = 999;

/** One series of releases and one of sales, at all lags. The seed is for the bootstrap. */
export function runLags(parameters: LagParameters, seed: number, inputs: AnalysisInputs): AnalysisOutcome {
  const { lags, season, alpha, correction } = parameters;
  const sales = takeOnly(inputs.sales, 'sales');
  const unknown = refuseUnknownSales(sales);
  if (unknown !== undefined) return refuseAnalysis(unknown);
  const analysis = analyseLags({
    releases: takeOnly(inputs.releases, 'releases').series,
    sales: sales.series,
    ...{ lags, season, alpha, correction },
    bootstrap: { random: createRandom(seed), samples: bootstrapSamples },
  });
  if (analysis.outcome === 'refused') return refuseAnalysis(analysis);
  const { strongest } = analysis;
  const { bootstrap } = strongest;
  if (bootstrap === undefined) throw new Error('a bootstrap was asked for');
  return {
    result: {
      outcome: 'analysed',
      lags: analysis.lags.map(({ lag, correlation, interval, pValue, qValue }) => ({
        ...{ lag, correlation, interval },
        p_value: pValue,
        q_value: qValue,
      })),
      moves_at_lags: analysis.movesAtLags,
      strongest: {
        lag: strongest.lag,
        slope: strongest.slope,
        slope_interval: strongest.slopeInterval,
        bootstrap: {
          slope_interval: bootstrap.slope,
          correlation_interval: bootstrap.correlation,
          samples: bootstrap.samples,
        },
      },
      ...(analysis.warning && { warning: analysis.warning }),
      weeks: analysis.overlap.weeks,
    },
    method: describeLagMethod(parameters, seed, analysis),
    tried: analysis.tests,
    findings: analysis.movesAtLags.length,
    obstacles: [],
    pairs: [],
  };
}
