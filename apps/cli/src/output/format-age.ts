import { countOf } from './count-of.js';
import { formatDuration } from './format-duration.js';

const dayMs = 24 * 3_600_000;

/** How long ago a time was: `12 s ago`, `2 h 5 min ago`, `3 days ago`. */
export function formatAge(iso: string, nowMs: number): string {
  const ageMs = nowMs - Date.parse(iso);
  // Clocks differ.
  if (ageMs < 1000) return 'just now';
  const days = Math.floor(ageMs / dayMs);
  return `${days < 2 ? formatDuration(ageMs) : countOf(days, 'day')} ago`;
}
