import type { LagAnalysis } from '../lag/lag-analysis.js';
import type { SeriesMethod } from '../lag/prepared-series.js';
import type { MethodStep } from './analysis-outcome.js';
import type { LagParameters } from './analysis-request.js';
import { describeTests, toPercent } from './describe-tests.js';
import { methodSources } from './method-sources.js';

/** What was done to one pair, step by step. */
export function describeLagMethod(
  parameters: LagParameters,
  seed: number,
  analysis: LagAnalysis,
): MethodStep[] {
  const { releases, sales } = analysis.method;
  const { lags, alpha, correction } = parameters;
  const { bootstrap } = analysis.strongest;
  const gaps = analysis.overlap.leftOut.releases.gaps.length + analysis.overlap.leftOut.sales.gaps.length;
  return [
    {
      step: 'weeks',
      choice: `${analysis.overlap.weeks} weeks in common, Monday to Sunday; ${gaps} unknown values, none filled`,
      source: methodSources.weeks,
    },
    { step: 'trend', choice: describeTrend(releases, sales), source: methodSources.unitRoot },
    {
      step: 'season',
      choice: `releases: ${describeSeason(releases, parameters)}; sales: ${describeSeason(sales, parameters)}`,
      source: methodSources.season,
    },
    {
      step: 'past',
      choice: `releases: ${describePast(releases)}; sales: ${describePast(sales)}`,
      source: methodSources.past,
    },
    describeCorrelation(lags),
    {
      step: 'slope',
      choice: `least squares in the original units, standard error HC3; interval of ${toPercent(1 - alpha)} for ${analysis.tests === 1 ? 'the one lag' : `the strongest of ${analysis.tests} lags`}`,
      source: methodSources.slope,
    },
    describeTests(correction, alpha, analysis.tests === 1 ? '1 lag' : `${analysis.tests} lags`),
    {
      step: 'check by resampling',
      choice: `stationary bootstrap of ${bootstrap?.samples ?? 0} samples, blocks of ${(bootstrap?.blockLength ?? 1).toFixed(1)} weeks on average, seed ${seed}`,
      source: methodSources.bootstrap,
    },
  ];
}

/** What is correlated. */
export function describeCorrelation(lags: { from: number; to: number }): MethodStep {
  return {
    step: 'correlation',
    choice: `releases, filtered as sales are, with normal scores of what season, trend and past did not foretell of sales; lags ${lags.from} to ${lags.to}`,
    source: methodSources.correlation,
  };
}

function describeTrend(releases: SeriesMethod, sales: SeriesMethod): string {
  const wandering = Object.entries({ releases, sales })
    .filter(([, { unitRoot }]) => unitRoot.statistic > unitRoot.criticalValue)
    .map(([name]) => name);
  const tests = Object.entries({ releases, sales })
    .map(
      ([name, { unitRoot }]) =>
        `${name}: ${unitRoot.statistic.toFixed(2)} against ${unitRoot.criticalValue.toFixed(2)}`,
    )
    .join(', ');
  return wandering.length === 0
    ? `a straight line taken out of both (Dickey-Fuller: ${tests})`
    : `changes from week to week of both, for ${wandering.join(' and ')} wander (Dickey-Fuller: ${tests})`;
}

function describePast({ autoregressionOrder: weeks }: SeriesMethod): string {
  if (weeks === 0) return 'none taken out';
  return weeks === 1 ? '1 week before' : `${weeks} weeks before`;
}

function describeSeason({ season }: SeriesMethod, parameters: LagParameters): string {
  if (parameters.season === 'none') return 'none taken out, as asked for';
  const smooth =
    season.harmonics === 0
      ? 'no smooth season'
      : `${season.harmonics} ${season.harmonics === 1 ? 'harmonic' : 'harmonics'}${season.isGrowing ? ', growing with time' : ''}`;
  const feasts =
    season.feasts.length === 0
      ? ''
      : `, and what stands out every year round week ${season.feasts.join(', ')}`;
  return `${smooth}, Black Friday, Christmas and Easter${feasts}`;
}
