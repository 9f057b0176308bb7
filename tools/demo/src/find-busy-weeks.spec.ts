import { expect, it } from '@jest/globals';
import { findBusyWeeks } from './find-busy-weeks.js';

it('finds the weeks with most releases, away from the ends and from each other', () => {
  const values = [9, 1, 5, 6, 1, null, 7, 1, 9, null];
  const find = (before: number, after: number, between: number) =>
    findBusyWeeks({ firstWeek: '2026-01-05', values }, 2, { before, after, between });
  expect(find(0, 0, 1)).toEqual(['2026-01-05', '2026-03-02']);
  expect(find(1, 2, 1)).toEqual(['2026-01-26', '2026-02-16']);
  expect(find(1, 2, 4)).toEqual(['2026-01-19', '2026-02-16']);
});
