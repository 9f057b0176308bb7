import type { LagCorrelation } from './correlate-at-lag.js';

/** Something that lets the lags of an analysis be misread. */
export interface LagWarning {
  reason: 'opposite-signs';
  /** The same in words, with the lags. */
  message: string;
}

/**
 * Warns where sales rise with releases at some of the lags that were found, and fall at others. One effect that never falls can look
 * so, above all where it is spread over several weeks: each lag is tested alone, and the past of sales, which is taken out, holds part of the effect.
 * @param found the lags at which sales move with releases
 * @returns undefined where all have one sign
 */
export function warnOfOppositeSigns(
  found: readonly Pick<LagCorrelation, 'lag' | 'correlation'>[],
): LagWarning | undefined {
  const [up, down] = [1, -1].map((sign) =>
    found.filter(({ correlation }) => sign * correlation > 0).map(({ lag }) => lag),
  ) as [number[], number[]];
  if (up.length === 0 || down.length === 0) return undefined;
  return {
    reason: 'opposite-signs',
    message:
      `sales rise with releases at lag ${up.join(', ')} and fall at lag ${down.join(', ')}: one effect that never falls ` +
      'can look like that, above all where it is spread over several weeks. Do not read lags singly; the lag and the sign of the strongest may mislead as well. ' +
      'An event study adds up the weeks after a release',
  };
}
