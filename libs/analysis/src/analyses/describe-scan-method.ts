import type { SeriesMethod } from '../lag/prepared-series.js';
import type { ScanResult } from '../lag/scan-pairs.js';
import type { MethodStep } from './analysis-outcome.js';
import type { ScanParameters } from './analysis-request.js';
import { describeCorrelation } from './describe-lag-method.js';
import { describeTests, toPercent } from './describe-tests.js';
import { methodSources } from './method-sources.js';

/** What was done to all pairs, step by step. */
export function describeScanMethod(parameters: ScanParameters, scan: ScanResult): MethodStep[] {
  const { lags, season, alpha, correction, ties } = parameters;
  const releases = [...scan.methods.releases.values()];
  const sales = [...scan.methods.sales.values()];
  return [
    {
      step: 'weeks',
      choice: `${parameters.weeks.from} to ${parameters.weeks.to}, Monday to Sunday; each pair on the weeks that both have, none filled`,
      source: methodSources.weeks,
    },
    {
      step: 'trend',
      choice: `changes from week to week where one of a pair wanders (${countWandering(releases)} series of releases, ${countWandering(sales)} of sales by Dickey-Fuller), else a straight line`,
      source: methodSources.unitRoot,
    },
    {
      step: 'season',
      choice:
        season === 'none'
          ? 'none taken out, as asked for'
          : 'up to six harmonics chosen for each series, Black Friday, Christmas, Easter, and what stands out every year',
      source: methodSources.season,
    },
    {
      step: 'past',
      choice: 'up to twelve weeks before, chosen for each series',
      source: methodSources.past,
    },
    describeCorrelation(lags),
    {
      step: 'slope',
      choice: `least squares in the original units, standard error HC3; intervals of ${toPercent(scan.intervalLevel)}, for pairs were picked among all that was tried`,
      source: `${methodSources.slope}; ${methodSources.falseCoverage}`,
    },
    describeTests(
      correction,
      alpha,
      `${scan.tests} tests: ${scan.pairs} ${ties === undefined ? '' : 'tied '}pairs at ${lags.to - lags.from + 1} lags`,
    ),
  ];
}

function countWandering(methods: readonly SeriesMethod[]): string {
  const wandering = methods.filter(({ unitRoot }) => unitRoot.statistic > unitRoot.criticalValue);
  return `${wandering.length} of ${methods.length}`;
}
