import type { RefusedResult } from '@new-releases/analysis';

/**
 * What stands in the way, each kind once and in the order of the alphabet: `gaps of sales`, `too-few-dates`. Of refusals that older versions kept the
 * reason alone is known.
 */
export function describeObstacles({
  reason,
  obstacles = [{ reason, series: null, weeks_needed: null }],
}: Pick<RefusedResult, 'reason' | 'obstacles'>): string[] {
  const words = obstacles.map((one) => (one.series === null ? one.reason : `${one.reason} of ${one.series}`));
  return [...new Set(words)].sort();
}
