import type { TrendQuery } from './trend-query.js';

const dimensions: readonly TrendQuery['by'][] = ['label', 'explicit', 'track_length'];
const measures: readonly TrendQuery['measure'][] = ['mean_duration_ms', 'explicit_share'];

/**
 * Whether only reading an album tells what is counted. Its day, type and artists, how many tracks it has, and where it was listed
 * its listing tells.
 */
export function isToldByReads(by: TrendQuery['by'], measure: TrendQuery['measure']): boolean {
  return dimensions.includes(by) || measures.includes(measure);
}
