import type { AnalysisInputs, CommonParameters, LagParameters } from '@new-releases/analysis';
import type { AnalyseLagsOptions, AnalyseOptions } from '../commands/analyse-options.js';
import { chooseWeeks } from './choose-weeks.js';

/** What all analyses are told. */
export function toCommonParameters(
  { season, alpha }: AnalyseOptions,
  weeks: CommonParameters['weeks'],
): CommonParameters {
  return { weeks, season: season ? 'yearly' : 'none', alpha };
}

/** What comparisons at many lags are told. */
export function toLagParameters(
  options: AnalyseOptions & Pick<AnalyseLagsOptions, 'lags' | 'correction'>,
  { releases, sales }: AnalysisInputs,
): LagParameters {
  const {
    lags: [from, to],
    correction,
  } = options;
  const weeks = chooseWeeks(
    [...releases, ...sales].map(({ series }) => series),
    options,
  );
  return { ...toCommonParameters(options, weeks), lags: { from, to }, correction };
}
