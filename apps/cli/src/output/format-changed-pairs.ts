import type { ChangedPair, PairOutcome } from '../analyse/compare-pairs.js';
import { countOf } from './count-of.js';
import { formatChance, formatFigure } from './format-figure.js';
import { formatTable } from './format-table.js';

/**
 * Which pairs of a scan a repetition tells otherwise, as a table; empty where there are none.
 * @param count how many there are, those that are not shown included
 */
export function formatChangedPairs(pairs: readonly ChangedPair[], count: number): string {
  if (pairs.length === 0) return '';
  const rows = pairs.map(({ releases, sales, before, after }) => {
    const [was, is] = [before === null ? 'not kept' : tell(before), tell(after)];
    return [
      `${releases.by} ${releases.name}`,
      sales.region === null ? sales.product : `${sales.product} in ${sales.region}`,
      was,
      was === is ? 'alike, but for intervals or last digits' : is,
    ];
  });
  const rest = count - pairs.length;
  const others = rest === 0 ? '' : `and ${countOf(rest, 'other')}\n`;
  return `\n${countOf(count, 'pair')} changed:\n${formatTable(['releases', 'sales', 'was', 'is now'], rows)}${others}`;
}

function tell({ found, figures, refusal }: PairOutcome): string {
  if (figures === null) return `not compared: ${refusal?.reason ?? 'no reason known'}`;
  const { lag, q_value: qValue, slope } = figures;
  return `lag ${lag}, slope ${formatFigure(slope)}, q-value ${formatChance(qValue)}${found ? ', moves with' : ''}`;
}
