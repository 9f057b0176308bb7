import type { EventsResult, LagsResult } from '../../api/analysis-results.js';
import type { Formats } from '../../format/create-formats.js';
import { readInterval } from '../../format/read-interval.js';

/** Days that a sentence can name. */
const mostDays = 3;

/** Why lags are not found though their intervals lie beside zero; null where there are none. */
export function tellLagsBesideZero(
  { lags, moves_at_lags: found }: Pick<LagsResult, 'lags' | 'moves_at_lags'>,
  formats: Pick<Formats, 'number'>,
): string | null {
  const beside = lags.filter(({ lag, interval }) => !found.includes(lag) && isBesideZero(interval));
  if (beside.length === 0 || lags.length === 1) return null;
  const which = `${beside.length === 1 ? 'lag' : 'lags'} ${beside.map(({ lag }) => lag).join(', ')}`;
  return `At ${which} the interval lies beside zero, and yet that is no finding: an interval is of its lag alone, while q allows for all ${formats.number(lags.length)} lags that were tried.`;
}

/** Why single releases are not found though their intervals lie beside zero; null where there are none. */
export function tellEventsBesideZero(
  { events }: Pick<EventsResult, 'events'>,
  alpha: number,
  formats: Pick<Formats, 'number' | 'day'>,
): string | null {
  const beside = events.filter(
    ({ q_value, interval }) => q_value > alpha && interval !== null && isBesideZero(interval),
  );
  if (beside.length === 0) return null;
  const shown = beside.slice(0, mostDays).map(({ day }) => formats.day(day));
  const rest = beside.length - shown.length;
  const which = `${shown.join('; ')}${rest > 0 ? ` and ${formats.number(rest)} more` : ''}`;
  return `Round the releases of ${which} the interval lies beside zero, and yet that is no finding: an interval is of its release alone, while q allows for all ${formats.number(events.length)} releases.`;
}

/** Why nothing is found though the interval of the slope lies beside zero; null where it does not, or something is found. */
export function tellSlopeBesideZero({
  strongest,
  moves_at_lags: found,
}: Pick<LagsResult, 'strongest' | 'moves_at_lags'>): string | null {
  return found.length > 0 || !isBesideZero(strongest.slope_interval)
    ? null
    : 'That interval lies beside zero, and yet it is no finding: it is of amounts, which a few weeks can carry; what is found is decided by the correlation, where weeks of sales count by their rank.';
}

function isBesideZero(interval: readonly number[]): boolean {
  const [low, high] = readInterval(interval);
  return low > 0 || high < 0;
}
