import { expect, it } from '@jest/globals';
import { describeCure } from './describe-cure.js';
import type { Plan, PlanChange } from './plan-change.js';

const plan: Plan = {
  request: {
    ...{ kind: 'lags', seed: 1 },
    parameters: {
      ...{ weeks: { from: '2024-01-01', to: '2025-01-06' }, season: 'none', alpha: 0.05 },
      ...{ lags: { from: 0, to: 1 }, correction: 'benjamini-hochberg' },
    },
  },
  inputs: { releases: [], sales: [], events: [] },
};
const change = (how: PlanChange['how'], words: string): PlanChange => ({ plan, how, words });

it('tells every option, however many', () => {
  const four = ['--no-season', '--parts 2', '--before 9', '--day 2024-01-01'].map((words) =>
    change('with', words),
  );
  expect(describeCure(four)).toBe('With --no-season, --parts 2, --before 9 and --day 2024-01-01');
  expect(describeCure([change('without', '--from'), { ...four[0]!, caveat: 'perhaps' }])).toBe(
    'Without --from, with --no-season (perhaps)',
  );
});
