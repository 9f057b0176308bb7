import { expect, it } from '@jest/globals';
import type { EventsResult, LagsResult } from '../../api/analysis-results.js';
import { createFormats } from '../../format/create-formats.js';
import { tellEventsBesideZero, tellLagsBesideZero, tellSlopeBesideZero } from './tell-beside-zero.js';

const formats = createFormats(['en']);
const lag = (at: number, interval: [number, number]): LagsResult['lags'][number] => ({
  ...{ lag: at, correlation: 0.2, interval, p_value: 0.03, q_value: 0.2 },
});
const strongest = (low: number, high: number): LagsResult['strongest'] => ({
  ...{ lag: 1, slope: 2, slope_interval: [low, high] },
  bootstrap: { slope_interval: [1, 3], correlation_interval: [0.1, 0.3], samples: 999 },
});

it('tells why lags beside zero are not found, and nothing of those that are found, or hold zero', () => {
  const lags = [lag(0, [0.1, 0.3]), lag(1, [-0.1, 0.3]), lag(2, [-0.3, -0.1])];
  expect(tellLagsBesideZero({ lags, moves_at_lags: [] }, formats)).toBe(
    'At lags 0, 2 the interval lies beside zero, and yet that is no finding: an interval is of its lag alone, while q allows for all 3 lags that were tried.',
  );
  expect(tellLagsBesideZero({ lags, moves_at_lags: [0] }, formats)).toMatch(/^At lag 2 the/);
  expect(tellLagsBesideZero({ lags, moves_at_lags: [0, 2] }, formats)).toBeNull();
  expect(tellLagsBesideZero({ lags: lags.slice(1, 2), moves_at_lags: [] }, formats)).toBeNull();
});

it('tells why nothing is found where the slope lies beside zero', () => {
  const why = expect.stringMatching(/^That interval lies beside zero, .* by their rank\.$/);
  expect(tellSlopeBesideZero({ strongest: strongest(1, 5), moves_at_lags: [] })).toEqual(why);
  expect(tellSlopeBesideZero({ strongest: strongest(-5, -1), moves_at_lags: [] })).toEqual(why);
  expect(tellSlopeBesideZero({ strongest: strongest(-1, 5), moves_at_lags: [] })).toBeNull();
  expect(tellSlopeBesideZero({ strongest: strongest(1, 5), moves_at_lags: [1] })).toBeNull();
});

it('tells why single releases beside zero are not found, and nothing of those that are found, hold zero or have no interval', () => {
  const event = (
    day: string,
    interval: [number, number] | null,
    q = 0.2,
  ): EventsResult['events'][number] => ({
    ...{ day, name: null, uplift: 2, interval, p_value: 0.03, q_value: q },
  });
  const weak = ['2024-03-01', '2024-06-07', '2024-09-06', '2025-01-10'].map((day) => event(day, [1, 3]));
  const others = [event('2025-03-07', [-1, 3]), event('2025-06-06', [1, 3], 0.01), event('2025-09-05', null)];
  expect(tellEventsBesideZero({ events: [...weak.slice(0, 1), ...others] }, 0.05, formats)).toBe(
    'Round the releases of Mar 1, 2024 the interval lies beside zero, and yet that is no finding: an interval is of its release alone, while q allows for all 4 releases.',
  );
  expect(tellEventsBesideZero({ events: weak }, 0.05, formats)).toContain('; Sep 6, 2024 and 1 more the');
  expect(tellEventsBesideZero({ events: others }, 0.05, formats)).toBeNull();
});
