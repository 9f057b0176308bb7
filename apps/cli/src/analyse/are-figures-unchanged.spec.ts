import { expect, it } from '@jest/globals';
import type { LagsResult } from '@new-releases/analysis';
import { areFiguresUnchanged } from './are-figures-unchanged.js';

const stored = { outcome: 'analysed', moves_at_lags: [2, 3], weeks: 156 } as unknown as LagsResult;
const warning = { reason: 'opposite-signs', message: 'sales rise at lag 3 and fall at lag 2' } as const;

it('heeds every figure, and not the warning, which older results do not have', () => {
  expect(areFiguresUnchanged(stored, { ...stored, warning })).toBe(true);
  expect(areFiguresUnchanged(stored, { ...stored, weeks: 155, warning })).toBe(false);
  expect(areFiguresUnchanged(stored, { ...stored, moves_at_lags: [3] })).toBe(false);
});
