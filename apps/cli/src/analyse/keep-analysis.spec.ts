import { expect, it } from '@jest/globals';
import type { AnalysisInputs, AnalysisRequest } from '@new-releases/analysis';
import { makeAnalysis } from './keep-analysis.js';

const request: AnalysisRequest = {
  kind: 'scan',
  seed: 1,
  parameters: {
    ...{ weeks: { from: '2023-01-02', to: '2023-03-06' }, season: 'yearly', alpha: 0.05 },
    ...{ lags: { from: 0, to: 1 }, correction: 'benjamini-hochberg' },
  },
};
const series = { firstWeek: '2023-01-02', values: [1, 2, 3, 5, 8] };
const inputs: AnalysisInputs = {
  releases: ['a', 'b'].map((key) => ({ name: { by: 'label', key, name: key, measure: 'releases' }, series })),
  sales: [{ name: { product: 'Shoes', region: null, measure: 'units' }, series }],
  events: [],
};

it('tells how far it is, and comes to its end', async () => {
  const shown: [number, number][] = [];
  const { outcome } = await makeAnalysis(
    { request, inputs },
    { signal: new AbortController().signal, show: (done, total) => shown.push([done, total]) },
  );
  expect(outcome.result).toMatchObject({ outcome: 'refused', reason: 'too-short' });
  expect(shown).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
  ]);
});

it('is given up between two steps', async () => {
  const controller = new AbortController();
  let steps = 0;
  const made = makeAnalysis(
    { request, inputs },
    {
      signal: controller.signal,
      show() {
        steps += 1;
        controller.abort(new Error('stopped'));
      },
    },
  );
  await expect(made).rejects.toThrow('stopped');
  expect(steps).toBe(1);
});
