import type { LagsResult } from '@new-releases/analysis';
import { countOf } from './count-of.js';
import { describeLegend } from './describe-legend.js';
import { formatChance, formatFigure, formatInterval, formatLag } from './format-figure.js';
import { formatTable } from './format-table.js';
import { isBesideZero } from './is-beside-zero.js';
import { describeBounds, describeDifference, getReleasesStep, type SalesUnit } from './sales-amount.js';

/** How the figures of a pair are told. */
export interface LagsWords {
  readonly alpha: number;
  readonly unit: SalesUnit;
  /** What is counted of releases. */
  readonly counted: string;
}

/** What came of one pair. */
export function formatLagsResult(result: LagsResult, words: LagsWords): string {
  const { lags, moves_at_lags: moves } = result;
  const rows = lags.map(({ lag, correlation, interval, p_value, q_value }) => [
    lag,
    formatFigure(correlation),
    formatInterval(interval),
    formatChance(p_value),
    formatChance(q_value),
    q_value <= words.alpha ? 'moves with' : '',
  ]);
  const legend = describeLegend('lag = weeks from releases to sales (negative: sales first)', words.alpha);
  return `${moves.length === 0 ? describeNothing(result, words) : describeFound(result, words)}

${formatTable(['lag', 'correlation', 'interval', 'p-value', 'q-value', ''], rows)}${legend}
${describeBeside(result, words)}`;
}

/** Why lags are not found though their intervals say otherwise. */
function describeBeside({ lags }: LagsResult, { alpha }: LagsWords): string {
  const beside = lags.filter(({ q_value, interval }) => q_value > alpha && isBesideZero(interval));
  if (beside.length === 0 || lags.length === 1) return '';
  const which = `${beside.length === 1 ? 'lag' : 'lags'} ${beside.map(({ lag }) => lag).join(', ')}`;
  return `At ${which} the interval lies beside zero, and yet that is no finding: an interval is of its lag alone, while the q-value allows for all ${lags.length} lags that were tried.
`;
}

function describeFound(
  { lags, moves_at_lags: moves, strongest, warning, weeks }: LagsResult,
  words: LagsWords,
): string {
  const { unit, counted } = words;
  const step = getReleasesStep(counted);
  const slope = strongest.slope * step.size;
  const [low, high] = strongest.slope_interval;
  const bounds = describeBounds([low * step.size, high * step.size], slope, unit.measure);
  const careful = warning === undefined ? '' : `\nWarning: ${warning.message}.`;
  return `Sales move with releases ${moves.map(formatLag).join(', ')} (${countOf(lags.length, 'lag')} tried over ${countOf(weeks, 'week')}).
${step.words} goes with ${describeDifference(slope, unit)} ${formatLag(strongest.lag)} (${bounds}, with the choice of lag allowed for).${careful}
"Moves with" says nothing of what causes what.`;
}

function describeNothing(
  { lags, strongest, weeks }: LagsResult,
  { unit, counted, alpha }: LagsWords,
): string {
  const least = Math.min(...lags.map(({ q_value }) => q_value));
  const tried = lags.length === 1 ? 'the one lag' : `any of the ${lags.length} lags`;
  const step = getReleasesStep(counted);
  const [low, high] = strongest.slope_interval;
  const bounds = describeBounds([low * step.size, high * step.size], 0, unit.measure);
  const told =
    unit.measure === 'units' ? 'units' : `${unit.currency === null ? '' : `${unit.currency} of `}revenue`;
  const beside = isBesideZero(strongest.slope_interval)
    ? '\nThat interval lies beside zero, and yet it is no finding: it is of amounts, which a few weeks can carry; what is found is decided by the correlation, where weeks of sales count by their rank.'
    : '';
  return `Sales were not found to move with releases at ${tried} tried over ${countOf(weeks, 'week')} (smallest q-value ${formatChance(least)}, up to ${alpha} counts as found).
That is no proof that nothing is there. ${step.words} may still go with ${bounds} ${told} ${formatLag(strongest.lag)}, ${lags.length === 1 ? 'the one lag' : 'the strongest of the lags'}.${beside}`;
}
