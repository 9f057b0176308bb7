import type { Refusal } from '../../charts/refusal.js';

/** Least weeks that `--before` takes. */
const leastBefore = 4;
/** A yearly season takes two years to tell; without one, a year does. */
const weeksOfSeason = 52;

/**
 * What would help an analysis that was refused for its weeks, beside waiting: nearer lags, fewer weeks before, no season. It says what its
 * command could be given.
 * @returns null where nothing is known to help, or where weeks are not all that is missing
 */
export function adviseRefusal(
  parameters: Readonly<Record<string, unknown>>,
  { reason, message, weeks_needed: missing }: Refusal,
): string | null {
  const isShort = reason === 'too-short' || reason === 'no-overlap';
  // A second reason stands behind a semicolon.
  if (!isShort || missing === null || message.includes(';')) return null;
  const { lags, estimation_weeks: before, season } = parameters;
  if (typeof before === 'number' && before - missing >= leastBefore)
    return `With --before ${before - missing} these weeks are enough.`;
  const range = readRange(lags);
  if (range !== null) {
    const room = Math.max(...range.map(Math.abs)) - missing;
    const [from, to] = [Math.max(range[0], -room), Math.min(range[1], room)];
    if (room >= 0 && from <= to) return `With --lags ${from}..${to} these weeks are enough.`;
  }
  if (season !== 'yearly' || missing > weeksOfSeason) return null;
  return 'With --no-season they are enough: only if you know that there is no season of the year.';
}

function readRange(lags: unknown): [from: number, to: number] | null {
  if (typeof lags !== 'object' || lags === null) return null;
  const { from, to } = lags as Record<string, unknown>;
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : null;
}
