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

it('heeds all that stands in the way of a refusal, as far as it was stored', () => {
  const gaps = { reason: 'gaps', series: 'sales', weeks_needed: null } as const;
  const short = { reason: 'too-short', series: 'sales', weeks_needed: 86 } as const;
  const both: RefusedResult = {
    ...{ outcome: 'refused', reason: 'too-short', message: 'too few, with gaps', weeks_needed: 86 },
    obstacles: [short, gaps],
  };
  expect(areFiguresUnchanged(both, { ...both, obstacles: [gaps, { ...short, weeks_needed: 80 }] })).toBe(
    true,
  );
  expect(areFiguresUnchanged(both, { ...both, obstacles: [short] })).toBe(false);
  expect(areFiguresUnchanged(both, { ...both, obstacles: [short, { ...gaps, series: 'releases' }] })).toBe(
    false,
  );
  const older = { ...both };
  delete older.obstacles;
  expect(areFiguresUnchanged(older, both)).toBe(true);
});
