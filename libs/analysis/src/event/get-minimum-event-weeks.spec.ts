import { describe, expect, it } from '@jest/globals';
import { weekly } from '../../test/weekly.js';
import { createRandom } from '../statistics/create-random.js';
import { getMinimumEventWeeks } from './get-minimum-event-weeks.js';
import { studyEvents } from './study-events.js';

describe('getMinimumEventWeeks', () => {
  it.each(['yearly', 'none'] as const)('says how many weeks studyEvents asks for (season: %s)', (season) => {
    const windows = { eventWindow: [-1, 3] as [number, number], estimationWeeks: 10, gapWeeks: 1 };
    const needed = getMinimumEventWeeks(season, windows);
    expect(needed).toBe((season === 'yearly' ? 104 : 52) + 10 + 1 + 5);
    const study = (weeks: number) => {
      const random = createRandom(7);
      const values = Array.from({ length: weeks }, () => random.nextInteger(50));
      return studyEvents({ ...windows, season, random, sales: weekly(values), events: [] });
    };
    expect(study(needed - 1)).toMatchObject({ reason: 'too-short', weeksNeeded: 1 });
    expect(study(needed)).toMatchObject({ reason: 'too-few-events' });
  });
});
