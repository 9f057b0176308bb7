import type { EventStudy } from '../event/event-study.js';
import type { MethodStep } from './analysis-outcome.js';
import type { EventParameters } from './analysis-request.js';
import { describeTests, toPercent } from './describe-tests.js';
import { methodSources } from './method-sources.js';

/** What was done round the releases, step by step. */
export function describeEventMethod(
  parameters: EventParameters,
  seed: number,
  study: EventStudy,
): MethodStep[] {
  const { event, estimation, partsOfYear } = study.windows;
  return [
    {
      step: 'season',
      choice:
        parameters.season === 'none'
          ? 'a straight line taken out; no season, as asked for'
          : 'a straight line, two harmonics of the year, Black Friday, Christmas and Easter taken out by least squares',
      source: methodSources.season,
    },
    {
      step: 'windows',
      choice: `weeks ${event[0]} to ${event[1]} from the release, less the mean of weeks ${estimation[0]} to ${estimation[1]}`,
      source: methodSources.windows,
    },
    {
      step: 'test and interval',
      choice: `${study.pooled.placebos} draws of placebo dates ${partsOfYear === 1 ? 'of any time' : `from the same of ${partsOfYear} parts of the year`}, seed ${seed}; the interval of ${toPercent(1 - parameters.alpha)} holds every uplift that the test does not refuse`,
      source: methodSources.placebos,
    },
    describeTests('benjamini-hochberg', parameters.alpha, `${study.events.length} single releases`),
  ];
}
