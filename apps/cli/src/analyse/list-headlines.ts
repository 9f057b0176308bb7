import type { AnalysisOutcome } from '@new-releases/analysis';
import { formatChance, formatFigure, formatInterval, formatLag } from '../output/format-figure.js';
import { describeObstacles } from './describe-obstacles.js';

/** A figure that stands for what came of an analysis. */
export interface Headline {
  /** Where it stands in the result; of what stands for a list there, the list and what is told of it: `events.count`, `lags.least_q_value`. */
  readonly figure: string;
  readonly words: string;
  readonly value: string | number | null | readonly number[] | readonly string[];
  /** The same, shortened to what counts. */
  readonly text: string;
}

/** What came of an analysis in few figures, whatever its kind. */
export function listHeadlines(result: AnalysisOutcome['result']): Headline[] {
  const outcome = tell('outcome', 'outcome', result.outcome);
  if (result.outcome === 'refused') {
    const obstacles = describeObstacles(result);
    return [
      outcome,
      tell('reason', 'reason', result.reason),
      { figure: 'obstacles', words: 'in the way', value: obstacles, text: obstacles.join(', ') },
      tell('message', 'refused because', result.message),
    ];
  }
  if ('tests' in result) {
    const { pairs, pairs_refused: refused, tests, found, figures_sha256: hash } = result;
    return [
      outcome,
      count('found', 'pairs that move together', found),
      count('pairs', 'pairs compared', pairs),
      count('pairs_refused', 'pairs refused', refused),
      count('tests', 'tests', tests),
      { ...tell('figures_sha256', 'hash of the figures of all pairs', hash), text: hash.slice(0, 8) },
    ];
  }
  if ('moves_at_lags' in result) {
    const { lags, moves_at_lags: moves, strongest, weeks } = result;
    const least = Math.min(...lags.map(({ q_value }) => q_value));
    return [
      outcome,
      { figure: 'moves_at_lags', words: 'lags found', value: moves, text: moves.join(', ') || 'none' },
      { ...tell('strongest.lag', 'strongest lag', strongest.lag), text: formatLag(strongest.lag) },
      tell('strongest.slope', 'slope at that lag', strongest.slope),
      tellInterval('strongest.slope_interval', 'interval of the slope', strongest.slope_interval),
      tellChance('lags.least_q_value', 'smallest q-value', least),
      count('weeks', 'weeks in common', weeks),
    ];
  }
  const { pooled, events, left_out: leftOut } = result;
  return [
    outcome,
    tell('pooled.uplift', 'uplift a week', pooled.uplift),
    tellInterval('pooled.interval', 'interval of the uplift', pooled.interval),
    tellChance('pooled.p_value', 'p-value', pooled.p_value),
    count('events.count', 'releases studied', events.length),
    count('left_out.count', 'releases left out', leftOut.length),
  ];
}

function tell(figure: string, words: string, value: string | number): Headline {
  return { figure, words, value, text: typeof value === 'number' ? formatFigure(value) : value };
}

/** Counts are exact, however long. */
function count(figure: string, words: string, value: number): Headline {
  return { figure, words, value, text: String(value) };
}

function tellChance(figure: string, words: string, value: number): Headline {
  return { figure, words, value, text: formatChance(value) };
}

function tellInterval(figure: string, words: string, value: readonly [number, number] | null): Headline {
  return { figure, words, value, text: value === null ? 'none' : formatInterval(value) };
}
