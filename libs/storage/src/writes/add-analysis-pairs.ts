import type { WriteTransaction } from '../open/connect-prisma.js';
import type { AnalysisPairRecord } from '../types/analysis.js';

/** Stores pairs under the id of an analysis that is saved after them. */
export async function addAnalysisPairs(
  tx: WriteTransaction,
  analysisId: string,
  first: number,
  pairs: readonly AnalysisPairRecord[],
): Promise<void> {
  const { analysisPair } = await tx.models();
  await analysisPair.createMany({
    data: pairs.map(({ releases, sales, found, figures, refusal }, index) => ({
      analysisId,
      number: first + index,
      releasesBy: releases.by,
      releasesKey: releases.key,
      releasesName: releases.name,
      releasesMeasure: releases.measure,
      product: sales.product,
      region: sales.region,
      salesMeasure: sales.measure,
      found,
      lag: figures?.lag ?? null,
      weeks: figures?.weeks ?? null,
      correlation: figures?.correlation ?? null,
      correlationLow: figures?.interval[0] ?? null,
      correlationHigh: figures?.interval[1] ?? null,
      pValue: figures?.p_value ?? null,
      qValue: figures?.q_value ?? null,
      slope: figures?.slope ?? null,
      slopeLow: figures?.slope_interval[0] ?? null,
      slopeHigh: figures?.slope_interval[1] ?? null,
      movesAtLags: JSON.stringify(figures?.moves_at_lags ?? []),
      refusalReason: refusal?.reason ?? null,
      refusalMessage: refusal?.message ?? null,
      weeksNeeded: refusal?.weeks_needed ?? null,
    })),
  });
}
