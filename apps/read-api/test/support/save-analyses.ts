import {
  type AnalysisPairRecord,
  type NewAnalysis,
  openStore,
  saveWholeAnalysis,
} from '@new-releases/storage';

const interval = [-0.2, 0.6] as const;

const results: Record<string, object> = {
  lags: {
    outcome: 'analysed',
    lags: [{ lag: 3, correlation: 0.4, interval, p_value: 0.001, q_value: 0.017 }],
    moves_at_lags: [3],
    strongest: {
      lag: 3,
      slope: 4.75,
      slope_interval: interval,
      bootstrap: { slope_interval: interval, correlation_interval: interval, samples: 999 },
    },
    warning: { reason: 'opposite-signs', message: 'sales rise at lag 3 and fall at lag 6' },
    weeks: 156,
  },
  refused: {
    outcome: 'refused',
    reason: 'too-short',
    message: 'the series of sales has 30 weeks, 116 are needed: 86 more',
    weeks_needed: 86,
  },
  scan: {
    ...{ outcome: 'analysed', pairs: 2, pairs_refused: 1, tests: 34, found: 1, interval_level: 0.998 },
    figures_sha256: 'cd'.repeat(32),
  },
  events: {
    outcome: 'analysed',
    pooled: { uplift: 12.5, interval: null, p_value: 0.02 },
    path: [{ week: -4, value: 0.5, placebo_lo: -3, placebo_hi: 2.5 }],
    events: [{ day: '2024-03-01', name: null, uplift: 9, interval, p_value: 0.03, q_value: 0.03 }],
    left_out: [{ day: '2026-11-20', name: 'Album', reason: 'window-does-not-fit' }],
  },
};

/** Ids of the analyses of `saveAnalyses`, oldest first. */
export const analysisIds = {
  lags: '00000000-0000-4000-8000-000000000001',
  refused: '00000000-0000-4000-8000-000000000002',
  scan: '5ca70000-0000-4000-8000-000000000003',
  events: '4e8b11c7-0000-4000-8000-000000000004',
} as const;

const figures = { lag: 3, weeks: 140, correlation: 0.4, interval, p_value: 0.001, slope: 4.75 };
const pairOf = (product: string, q_value: number, found: boolean): AnalysisPairRecord => ({
  releases: { by: 'label', key: 'Atlantic', name: 'Atlantic', measure: 'releases' },
  sales: { product, region: found ? 'DE' : null, measure: 'units' },
  found,
  figures: { ...figures, q_value, slope_interval: interval, moves_at_lags: found ? [3] : [] },
  refusal: null,
});
const refused: AnalysisPairRecord = {
  ...pairOf('Socks', 1, false),
  figures: null,
  refusal: { reason: 'constant', message: 'Socks never varies', weeks_needed: null },
};

/** Puts one analysis of each kind into a store, and one that was refused. */
export async function saveAnalyses(path: string): Promise<void> {
  let nowMs = Date.parse('2026-11-22T12:10:00Z');
  const store = await openStore({ path, now: () => (nowMs += 1_000) });
  const writer = await store.acquireLease({ purpose: 'test' });
  for (const [name, id] of Object.entries(analysisIds)) {
    const analysis: NewAnalysis = {
      id,
      kind: name === 'refused' ? 'lags' : (name as NewAnalysis['kind']),
      title: `An analysis: ${name}`,
      parameters: { weeks: { from: '2023-01-02', to: '2025-12-22' }, season: 'yearly', alpha: 0.05 },
      seed: 1,
      dataVersion: name === 'lags' ? 0 : 5,
      inputs: { releases: [], sales: [{ product: 'Shoes' }], events: [] },
      inputsSha256: 'ab'.repeat(32),
      method: [{ step: 'trend', choice: 'a straight line', source: 'MacKinnon 2010' }],
      result: results[name] ?? {},
      ...{ tried: 17, findings: 1, durationMs: 40, programVersion: '0' },
    };
    const pairs = [pairOf('Shoes', 0.01, true), pairOf('Hats', 0.7, false), refused];
    await saveWholeAnalysis(writer, analysis, name === 'scan' ? pairs : []);
  }
  await store.close();
}
