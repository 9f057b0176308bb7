import type { ScanAnalysisResult, ScanTies } from '@new-releases/analysis';
import type { StoredPair } from '../analyse/stored-analysis.js';
import { countOf } from './count-of.js';
import { describeLeftOut } from './describe-left-out.js';
import { describeLegend } from './describe-legend.js';
import { formatChance, formatFigure, formatInterval } from './format-figure.js';
import { formatTable } from './format-table.js';

/** How the figures of a scan are told. */
export interface ScanWords {
  readonly alpha: number;
  /** Of a product's revenue; null where the analysis does not tell it. */
  readonly currencyOf: (product: string) => string | null;
  /** Where only these were tried. */
  readonly ties?: ScanTies | undefined;
}

/** What came of a scan, and its first pairs. */
export function formatScanResult(
  result: ScanAnalysisResult,
  pairs: readonly StoredPair[],
  { alpha, currencyOf, ties }: ScanWords,
): string {
  const { pairs: compared, pairs_refused: refused, tests, found } = result;
  const toUnit = ({ product, measure }: StoredPair['sales']) =>
    measure === 'units' ? 'units' : (currencyOf(product) ?? 'revenue');
  const rows = pairs.map(
    ({ releases, sales, lag, q_value, slope, slope_interval, found: isFound, refusal }) => [
      `${releases.by} ${releases.name}`,
      sales.region === null ? sales.product : `${sales.product} in ${sales.region}`,
      ...(refusal === null
        ? [
            lag ?? '',
            formatChance(q_value ?? 1),
            slope === null ? '' : `${formatFigure(slope)} ${toUnit(sales)}`,
            slope_interval === null ? '' : formatInterval(slope_interval),
            isFound ? 'moves with' : '',
          ]
        : ['', '', '', '', `not compared: ${refusal.reason}`]),
    ],
  );
  const head = ['releases', 'sales', 'lag', 'q-value', 'slope', 'interval', ''];
  const legend = describeLegend(
    `lag = weeks from releases to sales (negative: sales first); slope = how much more of sales (negative: less) goes with one more of ${pairs[0]?.releases.measure ?? 'releases'} in a week`,
    alpha,
  );
  const verdict =
    found === 0
      ? `${compared === 1 ? 'The one pair was not' : `None of ${compared} pairs was`} found to move together`
      : `${found} of ${countOf(compared, 'pair')} ${found === 1 ? 'moves' : 'move'} together`;
  const doubt = found === 0 ? 'That is no proof that nothing is there: see the intervals.' : '';
  const among =
    ties === undefined
      ? ''
      : `Only what products are tied to was tried; left out: ${describeLeftOut(ties.left_out) ?? 'no ties'}.\n`;
  return `${verdict}, corrected for ${countOf(tests, 'test')}; ${countOf(refused, 'pair')} could not be compared.
${among}${doubt || '"Moves with" says nothing of what causes what.'}
${rows.length === 0 ? '' : `\n${formatTable(head, rows)}${legend}\n`}`;
}
