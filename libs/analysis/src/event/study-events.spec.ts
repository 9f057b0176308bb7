import { describe, expect, it } from '@jest/globals';
import { add, simulateNoise, simulateSeason } from '../../test/simulation/simulate-series.js';
import { weekly } from '../../test/weekly.js';
import { getMonday } from '../series/get-monday.js';
import { getWeekNumber } from '../series/get-week-number.js';
import { createRandom } from '../statistics/create-random.js';
import { invertPlacebos } from './invert-placebos.js';
import { studyEvents } from './study-events.js';

const first = getWeekNumber('2023-01-02');
const dayOf = (week: number) => getMonday(first + week);
const dates = [25, 48, 71, 90, 117, 140];

function buildSales(uplift: number): number[] {
  const random = createRandom(41);
  const noise = simulateNoise(random, 156, 0.4).map((value) => 100 + 3 * value);
  const lift = noise.map((_, week) => (dates.some((date) => week >= date && week < date + 4) ? uplift : 0));
  return add(noise, lift, simulateSeason(random, 156, 20));
}

function study(sales: readonly (number | null)[], events: readonly number[], more = {}) {
  return studyEvents({
    sales: weekly(sales),
    events: events.map(dayOf),
    random: createRandom(1),
    placebos: 199,
    ...more,
  });
}

function getStudy(...args: Parameters<typeof study>) {
  const result = study(...args);
  if (result.outcome === 'refused') throw new Error(result.message);
  return result;
}

describe('studyEvents', () => {
  it('finds an uplift a week, pooled and for each event', () => {
    const { pooled, events, leftOut } = getStudy(buildSales(12), dates);
    expect(pooled.interval[0]).toBeLessThan(12);
    expect(pooled.interval[1]).toBeGreaterThan(12);
    expect(pooled.interval[0]).toBeGreaterThan(0);
    expect(pooled.pValue).toBeLessThan(0.05);
    expect(events.map(({ week }) => week)).toEqual(dates.map(dayOf));
    expect(events.every(({ comparedWeeks, qValue, pValue }) => comparedWeeks > 40 && qValue >= pValue)).toBe(
      true,
    );
    const covered = events.filter(({ interval }) => interval && interval[0] <= 12 && 12 <= interval[1]);
    expect(covered.length).toBeGreaterThanOrEqual(5);
    expect(leftOut).toEqual([]);
  });

  it('moves with the uplift, and nothing else does', () => {
    const [none, some] = [getStudy(buildSales(0), dates), getStudy(buildSales(12), dates)];
    expect(some.pooled.abnormal - none.pooled.abnormal).toBeCloseTo(12, 6);
    expect(some.pooled.interval[0] - none.pooled.interval[0]).toBeCloseTo(12, 6);
    expect(none.pooled.pValue).toBeGreaterThan(0.05);
  });

  it('shows the path round the event', () => {
    const { path } = getStudy(buildSales(12), dates);
    expect(path.map(({ week }) => week)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7]);
    const mean = (weeks: typeof path) =>
      weeks.reduce((sum, { abnormal }) => sum + abnormal, 0) / weeks.length;
    expect(mean(path.slice(4, 8)) - mean([...path.slice(0, 4), ...path.slice(8)])).toBeGreaterThan(8);
    // The weeks of the uplift lie above what placebo dates show, which lies round none.
    for (const { abnormal, placebos } of path.slice(4, 8)) expect(abnormal).toBeGreaterThan(placebos[1]);
    const calm = getStudy(buildSales(0), dates).path;
    expect(calm.every(({ placebos: [low, high] }) => low < 0 && high > 0)).toBe(true);
    expect(
      calm.filter(({ abnormal, placebos: [low, high] }) => abnormal < low || abnormal > high).length,
    ).toBeLessThanOrEqual(2);
  });

  it('is the same for the same seed', () => {
    expect(study(buildSales(3), dates)).toEqual(study(buildSales(3), dates));
  });

  it('takes any day of the week of an event', () => {
    const days = dates.map((week) =>
      new Date(Date.parse(dayOf(week)) + 4 * 86_400_000).toISOString().slice(0, 10),
    );
    expect(study(buildSales(3), dates, { events: days })).toEqual(study(buildSales(3), dates));
  });

  it('tells no path of weeks that are never known, where sales have gaps at regular distances', () => {
    const sales = buildSales(12).map((value, week) => (week % 5 === 4 ? null : value));
    const { path } = getStudy(sales, [30, 70, 110], { eventWindow: [0, 3], partsOfYear: 1 });
    expect(path.map(({ week }) => week)).toEqual([-4, -3, -2, 0, 1, 2, 3, 5, 6, 7]);
    expect(path.every(({ abnormal, placebos }) => [abnormal, ...placebos].every(Number.isFinite))).toBe(true);
  });

  it('blames gaps, and not the ends, where no window is known as a whole', () => {
    const sales = buildSales(12).map((value, week) => (week % 5 === 4 ? null : value));
    expect(study(sales, [30, 70, 110], { eventWindow: [0, 4], partsOfYear: 1 })).toMatchObject({
      reason: 'too-few-events',
      message: expect.stringContaining('left out: 3 beside unknown weeks'),
    });
  });

  it('leaves out events that do not fit, overlap or meet a gap, and says so', () => {
    const sales = buildSales(12).map((value, week) => (week === 91 ? null : value));
    const { leftOut, events } = getStudy(sales, [...dates, 3, 155, 400, 50, 25]);
    expect(leftOut).toEqual([
      { week: dayOf(3), reason: 'window-does-not-fit' },
      { week: dayOf(25), reason: 'same-week' },
      { week: dayOf(50), reason: 'overlaps-an-event' },
      { week: dayOf(90), reason: 'gaps' },
      { week: dayOf(155), reason: 'window-does-not-fit' },
      { week: dayOf(400), reason: 'outside-the-series' },
    ]);
    expect(events).toHaveLength(5);
  });

  it('refuses too few weeks, events or dates', () => {
    const sales = buildSales(0);
    expect(study(sales.slice(0, 120), dates)).toMatchObject({ reason: 'too-short', weeksNeeded: 3 });
    expect(study(sales.slice(0, 120), [30, 60])).toMatchObject({
      reason: 'too-short',
      message:
        'the series of sales has 120 weeks, 123 are needed: 3 more; events whose windows fit and do not overlap: 2 of 2, 3 are needed',
      weeksNeeded: 3,
    });
    expect(study(sales, [30])).toMatchObject({
      reason: 'too-few-events',
      message: 'events whose windows fit and do not overlap: 1 of 1, 3 are needed',
    });
    expect(study(sales.slice(0, 1), dates)).toMatchObject({
      message: expect.stringContaining('the series of sales has 1 week, 123 are needed'),
    });
    expect(study(sales, [30, 60])).toMatchObject({ reason: 'too-few-events' });
    const gap = sales.map((value, week) => (week === 61 ? null : value));
    expect(study(gap, [-9, 3, 30, 31, 60, 400, 400])).toMatchObject({
      message: `events whose windows fit and do not overlap: 1 of 7, 3 are needed; left out: 2 outside the weeks of sales (2023-01-02 to ${dayOf(155)}), 1 too near to the first or the last week, 1 beside unknown weeks, 1 too near to another event, 1 in the week of another event`,
      obstacles: [{ reason: 'too-few-events' }, { reason: 'gaps', series: 'sales' }],
    });
    // All that stands in the way at once.
    expect(study(sales.slice(0, 70), dates.slice(0, 2), { season: 'none' })).toMatchObject({
      message:
        'the series of sales has 70 weeks, 71 are needed: 1 more; events whose windows fit and do not overlap: 2 of 2, 3 are needed; an event has 13 matched weeks in its part of the year (1 of 4), 20 are needed',
      obstacles: [{ reason: 'too-short' }, { reason: 'too-few-events' }, { reason: 'too-few-dates' }],
    });
    expect(study(sales, [30, 31, 32, 60])).toMatchObject({ reason: 'too-few-events' });
    expect(study(sales, dates, { partsOfYear: 13 })).toMatchObject({ reason: 'too-few-dates' });
    const crowded = Array.from({ length: 33 }, (_, index) => 20 + 4 * index);
    expect(study(sales, crowded)).toMatchObject({ reason: 'too-few-dates' });
    expect(study(sales.slice(0, 120), crowded)).toMatchObject({
      message:
        'the series of sales has 120 weeks, 123 are needed: 3 more; their part of the year (1 of 4) has too few dates for 25 events of 4 weeks each: no placebo dates that do not overlap were found to compare with',
      obstacles: [{ reason: 'too-short' }, { reason: 'too-few-dates' }],
    });
  });

  it('says that dates are missing where events lie far apart, at the same time of each year', () => {
    const random = createRandom(41);
    const buildYears = (weeks: number) =>
      add(
        simulateNoise(random, weeks, 0.4).map((value) => 100 + 3 * value),
        simulateSeason(random, weeks, 20),
      );
    expect(study(buildYears(156), [50, 101, 152])).toMatchObject({
      reason: 'too-few-dates',
      message:
        'season, feasts, trend and the dates in their part of the year (1 of 4) that are compared with take up so much of an uplift round 3 events of 4 weeks each that 19 % of it are left, 50 % are needed',
    });
    expect(
      study(buildYears(420), [50, 100, 150, 200, 250, 300, 350, 400], { eventWindow: [0, 12] }),
    ).toMatchObject({
      reason: 'too-few-dates',
      message:
        'their part of the year (1 of 4) has too few dates for 8 events of 13 weeks each: no placebo dates that do not overlap were found to compare with',
    });
    expect(study(buildYears(156), [50, 101, 152], { partsOfYear: 1, season: 'none' })).toMatchObject({
      outcome: 'analysed',
    });
  });

  describe('of sales that do not vary', () => {
    const flat = new Array<number>(156).fill(7);
    const constant = { reason: 'constant', message: 'the series of sales is the same in every week' };
    const rounded = flat.map((value, week) => (week % 2 === 0 ? value : value * (1 + 2 ** -51)));

    it.each([
      ['constant', flat],
      ['zero', flat.map(() => 0)],
      ['constant but for rounding', rounded],
      ['constant as far as known', flat.map((value, week) => (week === 8 ? null : value))],
    ])('refuses to study rounding: %s', (_, sales) => {
      expect(study(sales, dates)).toMatchObject({
        ...constant,
        obstacles: [{ reason: 'constant', series: 'sales' }],
      });
    });

    it('says so before it asks for more events, but not of too few weeks', () => {
      expect(study(flat, [30, 60])).toMatchObject({
        reason: 'constant',
        obstacles: [{ reason: 'constant' }, { reason: 'too-few-events' }],
      });
      expect(study(flat.slice(0, 100), dates)).toMatchObject({ reason: 'too-short' });
    });

    it('refuses where only weeks vary that are not studied', () => {
      // The first quarter of a year is not looked at by events of the third, nor are the four weeks before it.
      const sales = flat.map((value, week) => (week % 52 === 3 ? value + 5 * week : value));
      const summer = [30, 35, 82, 87, 134];
      expect(study(sales, summer)).toMatchObject({
        reason: 'constant',
        message: 'the series of sales is the same in every week that is studied',
      });
    });

    it('refuses what a line foretells to the last digit, and nothing that varies by a unit', () => {
      expect(
        study(
          flat.map((value, week) => value + 0.3 * week),
          dates,
        ),
      ).toMatchObject({ reason: 'foretold' });
      const large = buildSales(0).map((value) => 1e5 + Math.round(value / 10));
      expect(study(large, dates)).toMatchObject({ outcome: 'analysed' });
    });
  });

  it('checks its options', () => {
    const run = (more: object) => () => study(buildSales(0), dates, more);
    expect(run({ eventWindow: [2, 1] })).toThrow('eventWindow');
    expect(run({ estimationWeeks: 2 })).toThrow('estimationWeeks');
    expect(run({ gapWeeks: -1 })).toThrow('gapWeeks');
    expect(run({ partsOfYear: 0 })).toThrow('partsOfYear');
    expect(run({ alpha: 1 })).toThrow('alpha');
    expect(run({ placebos: 9 })).toThrow('placebos');
    expect(run({ events: ['someday'] })).toThrow('someday');
  });
});

describe('invertPlacebos', () => {
  it('is the permutation test by hand, and its inversion', () => {
    // 3 of 19 draws are as large as 5, so with the true one 4 of 20.
    const draws = [...new Array<number>(16).fill(1), 5, -6, 7].map((value) => ({ value, perUnit: 0 }));
    const test = invertPlacebos({ value: 5, perUnit: 1 }, draws, 0.1);
    expect(test.estimate).toBe(5);
    expect(test.pValue).toBe(0.2);
    // At 10 % at least two of 20 have to be as large: the own one and that of 7.
    expect(test.interval?.[0]).toBeCloseTo(-1, 6);
    expect(test.interval?.[1]).toBeCloseTo(11, 6);
  });

  it('gives no interval where there are too few draws for the level', () => {
    const draws = [1, 2, 3].map((value) => ({ value, perUnit: 0 }));
    expect(invertPlacebos({ value: 9, perUnit: 1 }, draws, 0.05)).toEqual({
      estimate: 9,
      pValue: 0.25,
      interval: null,
    });
  });
});
