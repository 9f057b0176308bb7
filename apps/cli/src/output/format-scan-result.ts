import type { ScanAnalysisResult } from '@new-releases/analysis';
import type { StoredPair } from '../analyse/stored-analysis.js';
import { countOf } from './count-of.js';
import { formatChance, formatFigure, formatInterval } from './format-figure.js';
import { formatTable } from './format-table.js';

/** What came of a scan, and its first pairs. */
export function formatScanResult(result: ScanAnalysisResult, pairs: readonly StoredPair[]): string {
  const { pairs: compared, pairs_refused: refused, tests, found } = result;
  const rows = pairs.map(
    ({ releases, sales, lag, q_value, slope, slope_interval, found: isFound, refusal }) => [
      `${releases.by} ${releases.name}`,
      sales.region === null ? sales.product : `${sales.product} in ${sales.region}`,
      ...(refusal === null
        ? [
            lag ?? '',
            formatChance(q_value ?? 1),
            slope === null ? '' : formatFigure(slope),
            slope_interval === null ? '' : formatInterval(slope_interval),
            isFound ? 'moves with' : '',
          ]
        : ['', '', '', '', `not compared: ${refusal.reason}`]),
    ],
  );
  const head = ['releases', 'sales', 'lag', 'q-value', 'slope', 'interval', ''];
  return `${found} of ${countOf(compared, 'pair')} move together, corrected for ${tests} tests; ${countOf(refused, 'pair')} could not be compared.
"Moves with" says nothing of what causes what.
${rows.length === 0 ? '' : `\n${formatTable(head, rows)}`}`;
}
