import { type Difference } from './difference.js';

/** Renders a difference as the line that reports show and known-differences.yml lists. */
export function formatDifference({ at, aspect, published, ours }: Difference): string {
  return `${at} ${aspect}: ${published} -> ${ours}`;
}
