import { expect, it } from '@jest/globals';
import type { EventsResult } from '@new-releases/analysis';
import { formatEventsResult } from './format-events-result.js';

type Event = EventsResult['events'][number];
const found: Event = {
  ...{ day: '2024-03-01', name: 'Album', uplift: 9, interval: null, p_value: 0.01, q_value: 0.03 },
};
const calm: Event = {
  ...{ day: '2024-09-06', name: null, uplift: 1, interval: [-5, 7], p_value: 0.6, q_value: 0.6 },
};

function format(...events: Event[]): string {
  return formatEventsResult(
    {
      ...{ outcome: 'analysed', path: [], left_out: [], events },
      pooled: { uplift: 12.5, interval: [3, 20], p_value: 0.02 },
    },
    { alpha: 0.05, unit: { measure: 'units', currency: null }, window: [0, 3] },
  );
}

it('tells why single releases beside zero are not found, and nothing of those that are found, hold zero or have no interval', () => {
  const weak: Event = { ...calm, interval: [1, 7], p_value: 0.04, q_value: 0.12 };
  expect(format(found, calm, weak)).toMatch(
    /\nRound 2024-09-06 the interval lies beside zero, and yet that is no finding: an interval is of its release alone, while the q-value allows for all 3 releases\.\n$/,
  );
  expect(format({ ...weak, interval: [-7, -1] })).toContain('beside zero');
  expect(format({ ...found, interval: [1, 9] }, calm, { ...weak, interval: null })).not.toContain(
    'beside zero',
  );
});
