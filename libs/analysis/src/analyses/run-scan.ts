import { createHash } from 'node:crypto';
import { scanPairs, type ScanPair, type ScanProgress, type ScanResult } from '../lag/scan-pairs.js';
import type { Obstacle, Refusal } from '../refusal.js';
import type { AnalysisInputs } from './analysis-inputs.js';
import type { AnalysisOutcome, AnalysisPair } from './analysis-outcome.js';
import type { ScanParameters } from './analysis-request.js';
import { describeScanMethod } from './describe-scan-method.js';
import { nameSeries } from './name-series.js';
import { refuseUnknownSales } from './refuse-unknown-sales.js';
import { toRefusedResult } from './to-refused-result.js';

/** Every series of releases with every series of sales, or what is tied only, as one analysis. */
export function* runScan(
  parameters: ScanParameters,
  inputs: AnalysisInputs,
): Generator<ScanProgress, AnalysisOutcome> {
  const { lags, season, alpha, correction } = parameters;
  const releases = nameSeries(inputs.releases, ({ by, name, key }) => [`${by} ${name}`, key]);
  const sales = nameSeries(inputs.sales, ({ product, region, measure }) => [
    region === null ? product : `${product} in ${region}`,
    measure,
  ]);
  const asked = choosePairs(parameters, releases, sales);
  const among = parameters.ties && asked.map(([one, other]) => [one.id, other.id] as const);
  const unknown = sales.flatMap((one) => {
    const refusal = refuseUnknownSales(one);
    return refusal === undefined ? [] : [{ salesId: one.id, refusal }];
  });
  const compared = yield* scanPairs({
    releases,
    sales: sales.filter(({ id }) => !unknown.some(({ salesId }) => salesId === id)),
    lags,
    season,
    alpha,
    correction,
    ...(among && { among }),
  });
  const scan = { ...compared, refused: [...unknown, ...compared.refused] };
  const figures = new Map(scan.tried.map((pair) => [toKey(pair.releasesId, pair.salesId), pair]));
  const findRefusal = indexRefusals(scan.refused);
  const pairs = asked.map(([one, other]): AnalysisPair => {
    const pair = figures.get(toKey(one.id, other.id));
    const named = { releases: one.name, sales: other.name };
    if (pair !== undefined) return { ...named, ...toFigures(pair), refusal: null };
    const { reason, message, weeks_needed } = toRefusedResult(findRefusal(one.id, other.id));
    return { ...named, found: false, figures: null, refusal: { reason, message, weeks_needed } };
  });
  // Stable: equals stay in the order of the inputs.
  pairs.sort((a, b) => (a.figures?.q_value ?? 2) - (b.figures?.q_value ?? 2));
  return {
    result: toResult(scan, pairs),
    method: describeScanMethod(parameters, scan),
    tried: scan.tests,
    findings: scan.findings.length,
    obstacles: scan.pairs === 0 ? listObstacles(scan.refused) : [],
    pairs,
  };
}

/** @throws RangeError where a tie names no series */
function choosePairs<Releases, Sales>(
  { ties }: ScanParameters,
  releases: readonly Releases[],
  sales: readonly Sales[],
): (readonly [Releases, Sales])[] {
  if (ties === undefined) return releases.flatMap((one) => sales.map((other) => [one, other] as const));
  return ties.pairs.map(([place, otherPlace]) => {
    const [one, other] = [releases[place], sales[otherPlace]];
    if (one === undefined || other === undefined) throw new RangeError('a tie names no series');
    return [one, other];
  });
}

function toResult(scan: ScanResult, pairs: readonly AnalysisPair[]): AnalysisOutcome['result'] {
  const [first] = scan.refused;
  if (scan.pairs === 0 && first !== undefined) {
    const needed = scan.refused.flatMap(({ refusal }) => refusal.weeksNeeded ?? []);
    return {
      ...toRefusedResult({ ...first.refusal, obstacles: listObstacles(scan.refused) }),
      message: `none of the ${pairs.length} pairs can be compared; the first reason: ${first.refusal.message}`,
      weeks_needed: needed.length === 0 ? null : Math.min(...needed),
    };
  }
  return {
    outcome: 'analysed',
    pairs: scan.pairs,
    pairs_refused: pairs.length - scan.pairs,
    tests: scan.tests,
    found: scan.findings.length,
    interval_level: scan.intervalLevel,
    figures_sha256: hashFigures(pairs),
  };
}

/** Of a refusal its reason: how that is told may change from version to version. */
function hashFigures(pairs: readonly AnalysisPair[]): string {
  const hash = createHash('sha256');
  for (const { figures, refusal } of pairs)
    hash.update(`${JSON.stringify([figures, refusal?.reason ?? null])}\n`);
  return hash.digest('hex');
}

function toFigures(pair: ScanPair): Pick<AnalysisPair, 'found' | 'figures'> {
  return {
    found: pair.movesAtLags.length > 0,
    figures: {
      lag: pair.lag,
      weeks: pair.pairs,
      correlation: pair.correlation,
      interval: pair.correlationInterval,
      p_value: pair.pValue,
      q_value: pair.qValue,
      slope: pair.slope,
      slope_interval: pair.slopeInterval,
      moves_at_lags: pair.movesAtLags,
    },
  };
}

function toKey(releasesId: string, salesId: string): string {
  return JSON.stringify([releasesId, salesId]);
}

/** Each reason once for releases, and once for sales. */
function listObstacles(refused: ScanResult['refused']): Obstacle[] {
  const all = refused.flatMap(({ refusal }) => refusal.obstacles);
  return [...new Map(all.map((one) => [`${one.reason} ${one.series}`, one])).values()];
}

/** A series that was refused takes all its pairs along. */
function indexRefusals(refused: ScanResult['refused']): (releasesId: string, salesId: string) => Refusal {
  const known = new Map(
    refused.map(({ releasesId = '', salesId = '', refusal }) => [toKey(releasesId, salesId), refusal]),
  );
  return (releasesId, salesId) => {
    const refusal =
      known.get(toKey(releasesId, salesId)) ??
      known.get(toKey(releasesId, '')) ??
      known.get(toKey('', salesId));
    if (refusal === undefined) throw new Error('a pair was neither compared nor refused');
    return refusal;
  };
}
