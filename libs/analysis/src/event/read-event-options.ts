import { checkOption } from '../check-option.js';
import type { Season } from '../lag/season.js';
import type { WeeklySeries } from '../series/weekly-series.js';
import type { Random } from '../statistics/random.js';
import { minEstimationWeeks } from './min-estimation-weeks.js';

/** A series, dates, and the windows round them. */
export interface StudyEventsOptions {
  sales: WeeklySeries;
  /** Days `YYYY-MM-DD` of the releases; each counts for its ISO week. */
  events: readonly string[];
  random: Random;
  /**
   * First and last week of the event window, from the week of the event.
   * @default [0, 3]
   */
  eventWindow?: [number, number];
  /**
   * Weeks of which the level before the event is taken.
   * @default 13
   */
  estimationWeeks?: number;
  /**
   * Weeks between these and the event window, in case the release was known beforehand.
   * @default 2
   */
  gapWeeks?: number;
  /**
   * Placebo dates of an event come from its part of the year, of all years: 4 are quarters, 1 is any time.
   * @default 4
   */
  partsOfYear?: number;
  /** @default 'yearly' */
  season?: Season;
  /** @default 0.05 */
  alpha?: number;
  /**
   * Draws of placebo dates.
   * @default 999
   */
  placebos?: number;
}

/** Fills in the defaults. @throws RangeError where an option makes no sense */
export function readEventOptions(options: StudyEventsOptions): Required<StudyEventsOptions> {
  const filled = {
    eventWindow: [0, 3] as [number, number],
    estimationWeeks: 13,
    gapWeeks: 2,
    partsOfYear: 4,
    season: 'yearly' as const,
    alpha: 0.05,
    placebos: 999,
    ...options,
  };
  const [from, to] = filled.eventWindow;
  const whole = (value: number, least: number) => Number.isInteger(value) && value >= least;
  checkOption(
    'eventWindow',
    Number.isInteger(from) && Number.isInteger(to) && from <= to,
    'must be [first, last]',
  );
  checkOption(
    'estimationWeeks',
    whole(filled.estimationWeeks, minEstimationWeeks),
    `must be at least ${minEstimationWeeks}`,
  );
  checkOption('gapWeeks', whole(filled.gapWeeks, 0), 'must be a whole number from 0');
  checkOption('partsOfYear', whole(filled.partsOfYear, 1), 'must be a whole number from 1');
  checkOption('alpha', filled.alpha > 0 && filled.alpha < 1, 'must lie between 0 and 1');
  checkOption('placebos', whole(filled.placebos, 99), 'must be at least 99');
  return filled;
}
