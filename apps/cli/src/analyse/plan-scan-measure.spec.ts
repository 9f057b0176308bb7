import { expect, it } from '@jest/globals';
import type { AnalyseScanOptions } from '../commands/analyse-options.js';
import { planScan } from './plan-scan.js';
import type { SeriesSource } from './series-source.js';

const series = { firstWeek: '2023-01-02', values: [1, 2, 3] };
const options: AnalyseScanOptions = {
  ...{ season: true, alpha: 0.05, seed: 4, measure: 'revenue', json: false, regions: 'together' },
  ...{ by: ['label'], top: 2, count: 'tracks', lags: [0, 3], correction: 'benjamini-hochberg' },
};

/** Two products, of which all have units, and some revenue. */
function buildSource(withRevenue: readonly string[]): SeriesSource {
  return {
    inputsVersion: 9,
    findReleases: () => null,
    listReleases: (by, measure) => [{ by, key: 'Domino', name: 'Domino', measure }],
    listProducts: () => ['Shoes', 'Hats'].map((product) => ({ product, regions: [], links: [] })),
    readReleases: (names) => names.map(() => series),
    readSales: ({ product, measure }) =>
      measure === 'units' || withRevenue.includes(product) ? { series, currency: null } : null,
    findChosen: () => null,
    listEvents: () => [],
  };
}

it('leaves out products without sales of the measure, and keeps which they are', () => {
  const { inputs, request, title } = planScan(options, buildSource(['Hats']));
  expect(inputs.sales.map(({ name }) => name.product)).toEqual(['Hats']);
  expect(request.parameters).toMatchObject({ sales_left_out: [{ product: 'Shoes', region: null }] });
  expect(title).toContain('Revenue of 1 series of sales');
  const all = planScan(options, buildSource(['Shoes', 'Hats']));
  expect(all.request.parameters).not.toHaveProperty('sales_left_out');
});

it('refuses a product without such sales that was named, and where none has any', () => {
  const message = 'Shoes has units, no revenue; give --measure units';
  const named = { ...options, product: ['Hats', 'Shoes'] };
  expect(() => planScan(named, buildSource(['Hats']))).toThrow(message);
  expect(() => planScan(options, buildSource([]))).toThrow(message);
});
