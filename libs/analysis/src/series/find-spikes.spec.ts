import { describe, expect, it } from '@jest/globals';
import { add, simulateNoise, simulateSeason } from '../../test/simulation/simulate-series.js';
import { weekly } from '../../test/weekly.js';
import { createRandom } from '../statistics/create-random.js';
import { findSpikes } from './find-spikes.js';

const random = createRandom(31);
const calm = add(
  simulateSeason(random, 200, 50),
  simulateNoise(random, 200, 0.2).map((value) => 500 + 10 * value),
);
const disturb = (week: number, by: number) =>
  weekly(calm.map((value, index) => (index === week ? value + by : value)));

function find(...args: Parameters<typeof findSpikes>) {
  const spikes = findSpikes(...args);
  if (spikes.outcome === 'refused') throw new Error(spikes.message);
  return spikes;
}

describe('findSpikes', () => {
  it('finds a spike to either side, and what was expected instead', () => {
    for (const by of [80, -80]) {
      const spikes = find(disturb(180, by)).weeks.filter(({ isSpike }) => isSpike);
      expect(spikes.map(({ week }) => week)).toContain('2026-06-15');
      const spike = spikes.find(({ week }) => week === '2026-06-15')!;
      expect(Math.sign(spike.z)).toBe(Math.sign(by));
      // Within four deviations of what the week is without the disturbance.
      expect(Math.abs(spike.expected - calm[180]!)).toBeLessThan(40);
    }
  });

  it('takes no season for a spike', () => {
    const { weeks } = find(weekly(calm));
    expect(weeks).toHaveLength(96);
    // 3.5 deviations of normal noise are rare; fitted to a short past, two in 96 weeks still are.
    expect(weeks.filter(({ isSpike }) => isSpike).length).toBeLessThanOrEqual(2);
  });

  it('judges a week by what came before it only', () => {
    const before = find(weekly(calm)).weeks.slice(0, 76);
    expect(find(disturb(180, 500)).weeks.slice(0, 76)).toEqual(before);
  });

  it('refuses too little history and says how much is missing', () => {
    expect(findSpikes(weekly(calm.slice(0, 100)))).toMatchObject({ reason: 'too-short', weeksNeeded: 5 });
    expect(findSpikes(weekly(calm.slice(0, 105)))).toMatchObject({ outcome: 'analysed' });
    expect(findSpikes(weekly(calm.slice(0, 30)), { season: 'none', windowWeeks: 26 })).toMatchObject({
      outcome: 'analysed',
      minimumWeeks: 26,
    });
  });

  it('leaves out weeks that are unknown, and refuses where too many are', () => {
    const gappy = calm.map((value, week) => (week === 150 ? null : value));
    expect(find(weekly(gappy)).weeks).toHaveLength(95);
    const holes = calm.map((value, week) => (week % 2 ? null : value));
    expect(findSpikes(weekly(holes))).toMatchObject({ reason: 'gaps' });
  });

  it('counts history from the first known week on', () => {
    const unknown = (weeks: number) => calm.map((value, week) => (week < weeks ? null : value));
    expect(findSpikes(weekly(unknown(200)))).toMatchObject({ reason: 'too-short', weeksNeeded: 105 });
    expect(findSpikes(weekly(unknown(198)))).toMatchObject({ reason: 'too-short', weeksNeeded: 103 });
    expect(find(weekly(unknown(95))).weeks).toHaveLength(1);
  });

  it('refuses where nothing is known of the years before a week', () => {
    const parted = calm.map((value, week) => (week === 0 || week > 190 ? value : null));
    expect(findSpikes(weekly(parted))).toMatchObject({ reason: 'gaps' });
  });

  it('judges no week whose past does not vary', () => {
    const flat = new Array<number>(140).fill(7);
    expect(find(weekly(flat)).weeks).toEqual([]);
  });

  it('checks its options', () => {
    expect(() => findSpikes(weekly(calm), { windowWeeks: 5 })).toThrow('windowWeeks');
    expect(() => findSpikes(weekly(calm), { threshold: 0 })).toThrow('threshold');
  });
});
