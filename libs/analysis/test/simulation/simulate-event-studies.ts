import { studyEvents } from '../../src/event/study-events.js';
import { getMonday } from '../../src/series/get-monday.js';
import { createRandom } from '../../src/statistics/create-random.js';
import { add, simulateFeasts, simulateNoise, simulateSeason, simulateWalk } from './simulate-series.js';

/** 2023-01-02, as `getWeekNumber` counts. */
const firstWeek = 2765;
const weeks = 156;

/** Event studies of sales with a planted uplift in the four weeks of each of some releases on random dates. */
export function simulateEventStudies(options: {
  events: number;
  uplift: number;
  noise: 'autoregressive' | 'walk';
  runs: number;
  seed: number;
  placebos?: number;
}): {
  runs: number;
  refused: number;
  rejected: number;
  covered: number;
  singles: number;
  singlesRejected: number;
  singlesCovered: number;
} {
  const random = createRandom(options.seed);
  const figures = { runs: options.runs, refused: 0, rejected: 0, covered: 0 };
  const singles = { singles: 0, singlesRejected: 0, singlesCovered: 0 };
  for (let run = 0; run < options.runs; run++) {
    const dates: number[] = [];
    while (dates.length < options.events) {
      const date = 15 + random.nextInteger(weeks - 18);
      if (dates.every((other) => Math.abs(other - date) >= 4)) dates.push(date);
    }
    const noise = options.noise === 'walk' ? simulateWalk(random, weeks) : simulateNoise(random, weeks, 0.6);
    const uplift = noise.map((_, week) =>
      dates.some((date) => week >= date && week < date + 4) ? options.uplift : 0,
    );
    const study = studyEvents({
      sales: {
        firstWeek: '2023-01-02',
        values: add(noise, uplift, simulateSeason(random, weeks, 2), simulateFeasts(firstWeek, weeks, 3)),
      },
      events: dates.map((date) => getMonday(firstWeek + date)),
      random,
      placebos: options.placebos ?? 999,
    });
    if (study.outcome === 'refused') {
      figures.refused++;
      continue;
    }
    const { pooled } = study;
    if (pooled.pValue <= 0.05) figures.rejected++;
    if (pooled.interval[0] <= options.uplift && options.uplift <= pooled.interval[1]) figures.covered++;
    for (const { interval, pValue } of study.events) {
      if (interval === null) continue;
      singles.singles++;
      if (pValue <= 0.05) singles.singlesRejected++;
      if (interval[0] <= options.uplift && options.uplift <= interval[1]) singles.singlesCovered++;
    }
  }
  return { ...figures, ...singles };
}
