import { expect, it } from '@jest/globals';
import { formatChance, formatFigure, formatLag } from './format-figure.js';

it('shortens figures to what counts', () => {
  expect([4.7512, -0.0123456, 12_345, 0].map(formatFigure)).toEqual(['4.75', '-0.0123', '12300', '0']);
  expect([0.00009, 0.0001, 1].map(formatChance)).toEqual(['<0.0001', '0.0001', '1.0000']);
  expect([-2, -1, 0, 1].map(formatLag)).toEqual([
    '2 weeks earlier',
    '1 week earlier',
    'in the same week',
    '1 week later',
  ]);
});
