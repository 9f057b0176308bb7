import { getMinimumWeeks } from '../lag/get-minimum-weeks.js';
import type { Season } from '../lag/season.js';
import type { EventWindows } from './build-contrasts.js';

/** Weeks of sales that an event study takes: two years (one where there is no season to take out), and the windows of an event on top. */
export function getMinimumEventWeeks(season: Season, windows: EventWindows): number {
  const { eventWindow, estimationWeeks, gapWeeks } = windows;
  const [from, to] = eventWindow;
  return getMinimumWeeks(season, { from: 0, to: 0 }) + estimationWeeks + gapWeeks + (to - from + 1);
}
