import { expect, it } from '@jest/globals';
import { toStoredInputs } from './to-stored-inputs.js';

it('keeps the currency that revenue is in, and none of units', () => {
  const series = { firstWeek: '2023-01-02', values: [1] };
  const revenue = { product: 'Shoes', region: null, measure: 'revenue' } as const;
  const units = { ...revenue, measure: 'units' } as const;
  const sales = [
    { name: revenue, series, currency: 'EUR' },
    { name: units, series, currency: null },
  ];
  expect(toStoredInputs({ releases: [], sales, events: [] })).toEqual({
    releases: [],
    sales: [{ ...revenue, currency: 'EUR' }, units],
    events: [],
  });
});
