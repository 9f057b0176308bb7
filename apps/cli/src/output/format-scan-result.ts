import type { ScanAnalysisResult, ScanParameters, ScanTies } from '@new-releases/analysis';
import { joinNames } from '../analyse/join-names.js';
import type { StoredPair } from '../analyse/stored-analysis.js';
import { countOf } from './count-of.js';
import { describeLeftOut } from './describe-left-out.js';
import { describeLegend } from './describe-legend.js';
import { formatChance, formatFigure, formatInterval } from './format-figure.js';
import { formatTable } from './format-table.js';
import { isBesideZero } from './is-beside-zero.js';

/** How the figures of a scan are told. */
export interface ScanWords {
  readonly alpha: number;
  /** Of a product's revenue; null where the analysis does not tell it. */
  readonly currencyOf: (product: string) => string | null;
  /** Where only these were tried. */
  readonly ties?: ScanTies | undefined;
  /** What has no sales of the measure. */
  readonly salesLeftOut?: ScanParameters['sales_left_out'];
  readonly measure: string;
}

/** What came of a scan, and its first pairs. */
export function formatScanResult(
  result: ScanAnalysisResult,
  pairs: readonly StoredPair[],
  { alpha, currencyOf, ties, salesLeftOut = [], measure }: ScanWords,
): string {
  const { pairs: compared, pairs_refused: refused, tests, found } = result;
  const verdict =
    found === 0
      ? `${compared === 1 ? 'The one pair was not' : `None of ${compared} pairs was`} found to move together`
      : `${found} of ${countOf(compared, 'pair')} ${found === 1 ? 'moves' : 'move'} together`;
  const doubt = found === 0 ? 'That is no proof that nothing is there: see the intervals.' : '';
  const among =
    ties === undefined
      ? ''
      : `Only what products are tied to was tried; left out: ${describeLeftOut(ties.left_out) ?? 'no ties'}.\n`;
  const without =
    salesLeftOut.length === 0
      ? ''
      : `${countOf(salesLeftOut.length, 'series', 'series')} of sales without ${measure} left out: ${joinNames(salesLeftOut.map(nameSales))}.\n`;
  return `${verdict}, corrected for ${countOf(tests, 'test')}; ${countOf(refused, 'pair')} could not be compared.
${among}${without}${doubt || '"Moves with" says nothing of what causes what.'}
${formatPairs(pairs, { alpha, currencyOf, tests })}`;
}

function formatPairs(
  pairs: readonly StoredPair[],
  { alpha, currencyOf, tests }: Pick<ScanWords, 'alpha' | 'currencyOf'> & { tests: number },
): string {
  const [first] = pairs;
  if (first === undefined) return '';
  const toUnit = ({ product, measure }: StoredPair['sales']) =>
    measure === 'units' ? 'units' : (currencyOf(product) ?? 'revenue');
  const rows = pairs.map((pair) => [
    `${pair.releases.by} ${pair.releases.name}`,
    nameSales(pair.sales),
    ...(pair.refusal === null
      ? [
          pair.lag,
          formatChance(pair.q_value),
          `${formatFigure(pair.slope)} ${toUnit(pair.sales)}`,
          formatInterval(pair.slope_interval),
          pair.found ? 'moves with' : '',
        ]
      : ['', '', '', '', `not compared: ${pair.refusal.reason}`]),
  ]);
  const head = ['releases', 'sales', 'lag', 'q-value', 'slope', 'interval', ''];
  const legend = describeLegend(
    `lag = weeks from releases to sales (negative: sales first); slope = how much more of sales (negative: less) goes with one more of ${first.releases.measure} in a week`,
    alpha,
  );
  const isBeside = pairs.some(
    (pair) => pair.refusal === null && !pair.found && isBesideZero(pair.slope_interval),
  );
  return `\n${formatTable(head, rows)}${legend}\n${isBeside ? `${describeBeside(tests)}\n` : ''}`;
}

function nameSales({ product, region }: { product: string; region: string | null }): string {
  return region === null ? product : `${product} in ${region}`;
}

/** Why a pair may not be found though the interval of its slope says otherwise. */
function describeBeside(tests: number): string {
  return `An interval beside zero is no finding by itself: it is of amounts, which a few weeks can carry; what is found is decided by the correlation, where weeks of sales count by their rank, corrected for ${tests === 1 ? 'the one test' : `all ${tests} tests`}.`;
}
