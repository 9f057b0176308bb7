import type { AnalysisPair } from '@new-releases/analysis';
import type { StoredPair } from './stored-analysis.js';

/** What came of a pair, without its names. */
export type PairOutcome = Pick<AnalysisPair, 'found' | 'figures' | 'refusal'>;

/** A pair of which a repetition tells something else. */
export interface ChangedPair extends Pick<AnalysisPair, 'releases' | 'sales'> {
  /** Null: that was not kept. */
  readonly before: PairOutcome | null;
  readonly after: PairOutcome;
}

/**
 * Which pairs differ between a scan that was stored and its repetition: first those that are found or could be compared in one of them only, then by
 * q-value. Of a refusal the reason counts, not its words.
 */
export function comparePairs(stored: readonly StoredPair[], made: readonly AnalysisPair[]): ChangedPair[] {
  const before = new Map(stored.map((pair) => [toKey(pair), toOutcome(pair)]));
  const changed = made.flatMap(({ releases, sales, ...after }): ChangedPair[] => {
    const kept = before.get(toKey({ releases, sales })) ?? null;
    return toJson(kept) === toJson(after) ? [] : [{ releases, sales, before: kept, after }];
  });
  // Stable: the rest stays in the order of the scan.
  return changed.sort((a, b) => Number(isTurned(b)) - Number(isTurned(a)));
}

function toKey({ releases, sales }: Pick<AnalysisPair, 'releases' | 'sales'>): string {
  return JSON.stringify([
    ...[releases.by, releases.key, releases.measure],
    ...[sales.product, sales.region, sales.measure],
  ]);
}

function toOutcome(pair: StoredPair): PairOutcome {
  const { found, refusal } = pair;
  if (refusal !== null) return { found, figures: null, refusal };
  const { lag, weeks, correlation, interval, slope, slope_interval, moves_at_lags } = pair;
  const { p_value, q_value } = pair;
  const figures = {
    lag,
    weeks,
    correlation,
    interval,
    p_value,
    q_value,
    slope,
    slope_interval,
    moves_at_lags,
  };
  return { found, figures, refusal };
}

/** As it is stored, which knows no -0; names in one order. */
function toJson(outcome: PairOutcome | null): string {
  const { found, figures, refusal } = outcome ?? { found: null, figures: null, refusal: null };
  return JSON.stringify([
    ...[found, refusal?.reason ?? null],
    ...(figures === null
      ? []
      : [
          ...[figures.lag, figures.weeks, figures.correlation, figures.interval, figures.p_value],
          ...[figures.q_value, figures.slope, figures.slope_interval, figures.moves_at_lags],
        ]),
  ]);
}

/** Whether the pair is judged otherwise. */
function isTurned({ before, after }: ChangedPair): boolean {
  return before?.found !== after.found || (before.refusal === null) !== (after.refusal === null);
}
