import { expect, it } from '@jest/globals';
import { buildSpreadPair } from '../../test/weekly.js';
import { analyseLags } from './analyse-lags.js';
import { warnOfOppositeSigns } from './warn-of-opposite-signs.js';

it('warns where some of what was found rises and some falls, with the lags', () => {
  const [up, later, down] = [
    { lag: 3, correlation: 0.4 },
    { lag: 5, correlation: 0.3 },
    { lag: 6, correlation: -0.3 },
  ] as const;
  expect(warnOfOppositeSigns([])).toBeUndefined();
  expect(warnOfOppositeSigns([up, later])).toBeUndefined();
  expect(warnOfOppositeSigns([down])).toBeUndefined();
  const warning = warnOfOppositeSigns([up, later, down]);
  expect(warning?.reason).toBe('opposite-signs');
  expect(warning?.message).toMatch(/^sales rise with releases at lag 3, 5 and fall at lag 6: /);
});

it('comes with an analysis of an effect that lasts for three weeks, and not with lags that were not found', () => {
  const spread = analyseLags(buildSpreadPair(3, { lags: [3, 4, 5], units: 9 }));
  const single = analyseLags(buildSpreadPair(11, { lags: [3], units: 5 }));
  if (spread.outcome === 'refused' || single.outcome === 'refused') throw new Error('refused');
  expect(spread.warning?.message).toContain('fall at lag');
  // Lags that were not found go both ways, as chance has it.
  expect(new Set(single.lags.map(({ correlation }) => Math.sign(correlation))).size).toBe(2);
  expect(single).not.toHaveProperty('warning');
});
