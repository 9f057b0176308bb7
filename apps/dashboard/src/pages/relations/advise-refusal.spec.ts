import { expect, it } from '@jest/globals';
import { adviseRefusal } from './advise-refusal.js';

const short = (missing: number, message = 'too short', reason = 'too-short') => ({
  ...{ reason, message, weeks_needed: missing },
});
const events = { season: 'yearly', event_window: [0, 3], estimation_weeks: 13 };
const lags = (from: number, to: number) => ({ season: 'yearly', lags: { from, to } });
const noSeason = 'With --no-season they are enough: only if you know that there is no season of the year.';

it.each([
  [events, short(4), 'With --before 9 these weeks are enough.'],
  [events, short(10), noSeason],
  [lags(-4, 12), short(1), 'With --lags -4..11 these weeks are enough.'],
  [lags(-4, 12), short(10, 'too short', 'no-overlap'), 'With --lags -2..2 these weeks are enough.'],
  [lags(5, 5), short(2), noSeason],
  [lags(-4, 12), short(53), null],
  [{ ...lags(-4, 12), season: 'none' }, short(20), null],
  [lags(-4, 12), short(1, 'too short; 9 of 30 weeks are unknown'), null],
  [lags(-4, 12), short(1, 'sales never change', 'constant'), null],
])('%j that was refused with %j: %s', (parameters, refusal, advice) => {
  expect(adviseRefusal(parameters, refusal)).toBe(advice);
});
