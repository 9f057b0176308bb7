import type { AnalyseEventsOptions, AnalyseLagsOptions } from './analyse-options.js';

/** What analyses are made with where nothing else is asked for. */
export const analyseDefaults = {
  alpha: 0.05,
  seed: 1,
  lags: [-4, 12],
  correction: 'benjamini-hochberg',
  window: [0, 3],
  before: 13,
  gap: 2,
  parts: 4,
  placebos: 999,
} satisfies Partial<AnalyseLagsOptions & AnalyseEventsOptions>;
