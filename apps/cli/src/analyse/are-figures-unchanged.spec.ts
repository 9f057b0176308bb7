import { expect, it } from '@jest/globals';
import type { LagsResult, RefusedResult } from '@new-releases/analysis';
import { areFiguresUnchanged } from './are-figures-unchanged.js';

const stored = { outcome: 'analysed', moves_at_lags: [2, 3], weeks: 156 } as unknown as LagsResult;
const warning = { reason: 'opposite-signs', message: 'sales rise at lag 3 and fall at lag 2' } as const;

it('heeds every figure, and not the warning, which older results do not have', () => {
  expect(areFiguresUnchanged(stored, { ...stored, warning })).toBe(true);
  expect(areFiguresUnchanged(stored, { ...stored, weeks: 155, warning })).toBe(false);
  expect(areFiguresUnchanged(stored, { ...stored, moves_at_lags: [3] })).toBe(false);
});

it('heeds the reason of a refusal, and not how it was told', () => {
  const refused: RefusedResult = {
    ...{
      outcome: 'refused',
      reason: 'too-short',
      message: 'the series of sales has 30 weeks, 116 are needed: 86 more',
    },
    weeks_needed: 86,
  };
  expect(
    areFiguresUnchanged(refused, { ...refused, message: '86 weeks are missing', weeks_needed: 85 }),
  ).toBe(true);
  expect(areFiguresUnchanged(refused, { ...refused, reason: 'gaps' })).toBe(false);
  expect(areFiguresUnchanged(refused, stored)).toBe(false);
  expect(areFiguresUnchanged(stored, refused)).toBe(false);
});
