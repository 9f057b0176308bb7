import type { LagsResult } from '@new-releases/analysis';
import { formatChance, formatFigure, formatInterval, formatLag } from './format-figure.js';
import { formatTable } from './format-table.js';

/** What came of one pair. */
export function formatLagsResult(result: LagsResult, alpha: number): string {
  const { lags, moves_at_lags: moves, strongest, weeks } = result;
  const { lag, slope, slope_interval: interval } = strongest;
  const tried = `${lags.length} lags tried over ${weeks} weeks`;
  const least = lags.find((one) => one.lag === lag);
  const verdict =
    moves.length === 0
      ? `They do not move together at any of the ${tried}; the smallest q-value is ${formatChance(least?.q_value ?? 1)}.`
      : `Sales move with releases ${moves.map(formatLag).join(', ')} (${tried}).
At lag ${lag}, ${formatFigure(slope)} of sales go with one of releases: ${formatInterval(interval)}, corrected for the choice of lag.`;
  const rows = lags.map(({ lag: one, correlation, interval: range, p_value, q_value }) => [
    one,
    formatFigure(correlation),
    formatInterval(range),
    formatChance(p_value),
    formatChance(q_value),
    q_value <= alpha ? 'moves with' : '',
  ]);
  return `${verdict}
"Moves with" says nothing of what causes what.

${formatTable(['lag', 'correlation', 'interval', 'p-value', 'q-value', ''], rows)}`;
}
