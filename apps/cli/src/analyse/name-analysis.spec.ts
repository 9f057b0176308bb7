import { expect, it } from '@jest/globals';
import { analyseDefaults } from '../commands/analyse-defaults.js';
import type { AnalyseOptions } from '../commands/analyse-options.js';
import { nameAnalysis } from './name-analysis.js';

const { alpha, seed, before, gap, parts, placebos } = analyseDefaults;
const common: AnalyseOptions = { season: true, alpha, seed, measure: 'units', json: false };
const ofLags = { ...common, lags: [-4, 12] as [number, number], correction: 'benjamini-hochberg' as const };
const ofStudy = { ...common, before, gap, parts, placebos, window: [0, 3] as [number, number] };

it('tells analyses of the same series apart by the options that are not the default ones', () => {
  expect(nameAnalysis('A and B', ofLags)).toBe('A and B');
  expect(nameAnalysis('A round B', ofStudy)).toBe('A round B');
  expect(nameAnalysis('A and B', { ...ofLags, lags: [0, 8] })).toBe('A and B: lags 0 to 8');
  expect(nameAnalysis('A and B', { ...ofLags, lags: [3, 3], seed: 2 })).toBe('A and B: lag 3, seed 2');
  expect(
    nameAnalysis('A and B', {
      ...{ ...ofLags, from: '2025-01-01', to: '2025-12-31', season: false, alpha: 0.1 },
      correction: 'benjamini-yekutieli',
    }),
  ).toBe('A and B: from 2025-01-01, to 2025-12-31, no season, Benjamini-Yekutieli, alpha 0.1');
  expect(
    nameAnalysis('A round B', { ...ofStudy, window: [1, 2], before: 9, gap: 1, parts: 1, placebos: 99 }),
  ).toBe('A round B: window 1 to 2, 9 weeks before, gap of 1 week, 1 part of the year, 99 placebo dates');
});

it('tells what a kind differs in first, and takes a title of one’s own as it is', () => {
  expect(nameAnalysis('A', { ...ofLags, season: false }, ['only Shoes'])).toBe('A: only Shoes, no season');
  expect(nameAnalysis('A', { ...ofLags, season: false, title: 'Mine' })).toBe('Mine');
});
