import type { LagsResult } from '@new-releases/analysis';
import Table from 'cli-table3';
import { planted } from './plant-sales.js';

/** What was found beside what was planted. @param results by product */
export function formatFindings(results: ReadonlyMap<string, LagsResult>): string {
  const { moving, still } = planted;
  const table = new Table({ head: ['product', 'planted', 'found'], style: { head: [], border: [] } });
  table.push(
    [
      moving.product,
      `${moving.unitsPerRelease} a release, ${moving.weeksLater} weeks later`,
      describe(results.get(moving.product)),
    ],
    [still.product, 'nothing', describe(results.get(still.product))],
  );
  return `${table.toString()}\n`;
}

function describe(result: LagsResult | undefined): string {
  if (result?.outcome !== 'analysed') return 'no answer';
  const { moves_at_lags: lags, strongest, weeks } = result;
  if (lags.length === 0) return `nothing, at ${result.lags.length} lags over ${weeks} weeks`;
  const [low, high] = strongest.slope_interval.map((end) => end.toFixed(1));
  return `${strongest.slope.toFixed(1)} a release (${low} to ${high}), ${lags.join(' and ')} weeks later`;
}
