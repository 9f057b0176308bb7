import { buildContrasts } from '../event/build-contrasts.js';
import { getMonday } from '../series/get-monday.js';
import { readWeeklySeries } from '../series/read-weekly-series.js';
import type { WeeklySeries } from '../series/weekly-series.js';
import type { EventParameters } from './analysis-request.js';
import { cutWeeks } from './cut-weeks.js';

/**
 * Weeks in which a release can be studied by itself: the windows round it fit into the weeks of the analysis, and enough of them is known.
 * @param sales the series of an event study, not cut yet
 * @returns their Mondays, in order
 * @throws RangeError where a day is none, or the series makes no sense
 */
export function listEventWeeks(
  {
    weeks,
    event_window: eventWindow,
    estimation_weeks: estimationWeeks,
    gap_weeks: gapWeeks,
  }: Pick<EventParameters, 'weeks' | 'event_window' | 'estimation_weeks' | 'gap_weeks'>,
  sales: WeeklySeries,
): string[] {
  const { firstWeek, values } = readWeeklySeries(cutWeeks(sales, weeks));
  const contrasts = buildContrasts(values, { eventWindow, estimationWeeks, gapWeeks });
  return Array.from(contrasts).flatMap((contrast, row) =>
    Number.isNaN(contrast) ? [] : [getMonday(firstWeek + row)],
  );
}
