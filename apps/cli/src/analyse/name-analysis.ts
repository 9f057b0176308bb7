import { analyseDefaults } from '../commands/analyse-defaults.js';
import type {
  AnalyseEventsOptions,
  AnalyseLagsOptions,
  AnalyseOptions,
} from '../commands/analyse-options.js';
import { countOf } from '../output/count-of.js';

type Options = AnalyseOptions &
  Partial<
    Pick<AnalyseLagsOptions, 'lags' | 'correction'> &
      Pick<AnalyseEventsOptions, 'window' | 'before' | 'gap' | 'parts' | 'placebos'>
  >;

/**
 * What an analysis is called: as was asked for, else what was compared, and the options in which it differs from the defaults, so that a list tells
 * analyses of the same series apart.
 * @param compared what was compared, in words
 * @param more what else the kind differs in
 */
export function nameAnalysis(compared: string, options: Options, more: readonly string[] = []): string {
  const { title } = options;
  if (title !== undefined) return title;
  const differences = [...more, ...describeDifferences(options)];
  return differences.length === 0 ? compared : `${compared}: ${differences.join(', ')}`;
}

function describeDifferences(options: Options): string[] {
  const usual = analyseDefaults;
  const { from, to, season, alpha, seed, lags, correction, window, before, gap, parts, placebos } = options;
  const unlike = <T>(value: T | undefined, other: T, tell: (value: T) => string) =>
    value === undefined || String(value) === String(other) ? [] : [tell(value)];
  return [
    ...unlike(lags, usual.lags, ([first, last]) =>
      first === last ? `lag ${first}` : `lags ${first} to ${last}`,
    ),
    ...unlike(window, usual.window, ([first, last]) => `window ${first} to ${last}`),
    ...unlike(before, usual.before, (weeks) => `${weeks} weeks before`),
    ...unlike(gap, usual.gap, (weeks) => (weeks === 0 ? 'no gap' : `gap of ${countOf(weeks, 'week')}`)),
    ...unlike(parts, usual.parts, (count) => countOf(count, 'part of the year', 'parts of the year')),
    ...unlike(placebos, usual.placebos, (draws) => `${draws} placebo dates`),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(to === undefined ? [] : [`to ${to}`]),
    ...(season ? [] : ['no season']),
    ...unlike(correction, usual.correction, () => 'Benjamini-Yekutieli'),
    ...unlike(alpha, usual.alpha, (share) => `alpha ${share}`),
    ...unlike(seed, usual.seed, (number) => `seed ${number}`),
  ];
}
