import { expect, it } from '@jest/globals';
import { parseKeepingTime } from './parse-keeping-time.js';

it.each([
  ['90d', 90 * 86_400_000],
  ['1s', 1000],
])('reads %s', (text, expected) => {
  expect(parseKeepingTime(text)).toBe(expected);
});

it.each(['0', '0d', '0.0h'])('refuses %s, which would delete what was just read', (text) => {
  expect(() => parseKeepingTime(text)).toThrow('purge --all');
});

it('refuses what is no duration', () => {
  expect(() => parseKeepingTime('soon')).toThrow('must be a number with a unit');
});
