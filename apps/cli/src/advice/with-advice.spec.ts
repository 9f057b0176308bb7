import { describe, expect, it } from '@jest/globals';
import { createRandom, runAnalysis } from '@new-releases/analysis';
import type { PlannedAnalysis } from '../analyse/keep-analysis.js';
import { withAdvice } from './with-advice.js';

const random = createRandom(2);
/** 110 weeks: six too few for lags of 12 weeks. */
const series = {
  firstWeek: '2024-01-01',
  values: Array.from({ length: 110 }, () => 20 + random.nextInteger(30)),
};
const planned: PlannedAnalysis = {
  title: 'Units of Shoes and releases',
  request: {
    kind: 'lags',
    seed: 1,
    parameters: {
      weeks: { from: '2024-01-01', to: '2026-02-02' },
      ...{ season: 'yearly', alpha: 0.05, lags: { from: -4, to: 12 }, correction: 'benjamini-hochberg' },
    },
  },
  inputs: {
    releases: [{ name: { by: 'all', key: 'all', name: 'all', measure: 'releases' }, series }],
    sales: [{ name: { product: 'Shoes', region: null, measure: 'units' }, series }],
    events: [],
  },
  dataVersion: 1,
};
const outcome = (() => {
  const steps = runAnalysis(planned.request, planned.inputs);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
})();

describe('withAdvice', () => {
  it('tells a refusal what would help', async () => {
    const { signal } = new AbortController();
    const told = await withAdvice(planned, outcome, { signal, whole: () => null });
    expect(told.result).toMatchObject({ advice: ['With --lags -4..6 it can be computed.'] });
  });

  it('gives the search up when it is interrupted, at the next plan that it tries', async () => {
    const controller = new AbortController();
    const told = withAdvice(planned, outcome, { signal: controller.signal, whole: () => null });
    controller.abort(new Error('stopped by a signal'));
    await expect(told).rejects.toThrow('stopped by a signal');
  });
});
