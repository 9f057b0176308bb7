/** Kinds of analyses: one pair of series, many pairs, sales round releases. */
export const analysisKinds = ['lags', 'scan', 'events'] as const;

/** A kind of analysis. */
export type AnalysisKind = (typeof analysisKinds)[number];
