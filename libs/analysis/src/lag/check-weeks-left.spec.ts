import { describe, expect, it } from '@jest/globals';
import { simulateNoise } from '../../test/simulation/simulate-series.js';
import { weekly } from '../../test/weekly.js';
import { createRandom } from '../statistics/create-random.js';
import { checkWeeksLeft } from './check-weeks-left.js';
import { prepareSeries } from './prepare-series.js';

function prepare(values: readonly (number | null)[]) {
  const prepared = prepareSeries(weekly(values), { season: 'none', minimumWeeks: 52, name: 'x' });
  if ('outcome' in prepared) throw new Error(prepared.message);
  return prepared;
}

const values = simulateNoise(createRandom(1), 80, 0.3);
const whole = prepare(values);
const gappy = prepare(values.map((value, week) => (week === 40 ? null : value)));
const left = { lag: 2, pairs: 59, spent: 20, degreesOfFreedom: 38 };

describe('checkWeeksLeft', () => {
  it('asks for 40 weeks beyond those that season, trend and past took', () => {
    expect(checkWeeksLeft(whole, whole, { ...left, pairs: 60 })).toBeUndefined();
    expect(checkWeeksLeft(whole, whole, left)).toMatchObject({ reason: 'too-short', weeksNeeded: 1 });
  });

  it.each([
    ['releases', gappy, whole],
    ['sales', whole, gappy],
  ])('blames gaps in %s, which no further weeks need mend', (blamed, releases, sales) => {
    const refusal = checkWeeksLeft(releases, sales, left);
    expect(refusal).toMatchObject({ reason: 'gaps', obstacles: [{ reason: 'gaps', series: blamed }] });
    expect(refusal?.obstacles).toHaveLength(1);
    expect(refusal).not.toHaveProperty('weeksNeeded');
  });

  it('blames both where both have gaps, and tells it once', () => {
    const one = checkWeeksLeft(gappy, whole, left);
    const both = checkWeeksLeft(gappy, gappy, left);
    expect(both?.obstacles.map(({ series }) => series)).toEqual(['releases', 'sales']);
    expect(both?.message).toBe(one?.message);
  });

  it('asks for ten weeks that count as independent', () => {
    const enough = { ...left, pairs: 90, degreesOfFreedom: 10 };
    expect(checkWeeksLeft(whole, whole, enough)).toBeUndefined();
    expect(checkWeeksLeft(whole, whole, { ...enough, degreesOfFreedom: 9.9 })).toMatchObject({
      reason: 'too-short',
    });
  });
});
