import { expect, it } from '@jest/globals';
import { describeParameters } from './describe-parameters.js';
import { getAlpha } from './get-alpha.js';

it('writes parameters for people', () => {
  expect(
    describeParameters({
      weeks: { from: '2024-11-18', to: '2026-11-16' },
      event_window: [-4, 8],
      lags: { min: -4, max: 12 },
      alpha: 0.05,
      season: 'yearly',
      odd: { a: [1] },
      ties: { pairs: [[0, 1]], left_out: { genres: 2, albums: 0, unknown: 1 } },
    }),
  ).toEqual([
    ['weeks', '2024-11-18 to 2026-11-16'],
    ['event window', '-4 to 8'],
    ['lags', '-4 to 12'],
    ['alpha', '0.05'],
    ['season', 'yearly'],
    ['odd', '{"a":[1]}'],
    ['ties', 'pairs 1; ties left out: genres 2, albums 0, unknown 1'],
  ]);
});

it('names what the releases of an event study were chosen by', () => {
  const chosen = {
    ...{ artists: [{ id: 'a1', name: 'Miles' }], labels: ['Atlantic', 'Domino'] },
    ...{ types: [], days: ['2025-06-09'] },
  };
  expect(describeParameters({ chosen })).toEqual([
    ['artists chosen', 'Miles'],
    ['labels chosen', 'Atlantic, Domino'],
    ['days chosen', '2025-06-09'],
  ]);
});

it('takes alpha from the parameters where it is one', () => {
  expect([getAlpha({ alpha: 0.01 }), getAlpha({}), getAlpha({ alpha: '0.1' })]).toEqual([0.01, 0.05, 0.05]);
});

it('names products that were left out', () => {
  const left = [
    { product: 'Shoes', region: null },
    { product: 'Hats', region: 'DE' },
  ];
  expect(describeParameters({ sales_left_out: left })).toEqual([['sales left out', 'Shoes, Hats in DE']]);
});
