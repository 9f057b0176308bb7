import { getMinimumEventWeeks, minEstimationWeeks } from '@new-releases/analysis';
import { createEventOption } from './create-event-option.js';
import { noSeason } from './list-lag-options.js';
import { measureSpan } from './measure-span.js';
import { type ChangeableOption, withParameters } from './plan-change.js';

/** Options of an event study that may help, in the order in which they are told. */
export const eventOptions: readonly ChangeableOption[] = [
  noSeason,
  createEventOption(1, ({ parts_of_year: parts }, plan) =>
    halveDown(parts).map((fewer) => ({
      plan: withParameters(plan, { parts_of_year: fewer }),
      words: `--parts ${fewer}`,
    })),
  ),
  createEventOption(1, (parameters, plan) => {
    const { estimation_weeks: before, event_window: window, gap_weeks: gap, season, weeks } = parameters;
    const others = getMinimumEventWeeks(season, {
      eventWindow: window,
      estimationWeeks: 0,
      gapWeeks: gap,
    });
    const common = measureSpan(
      plan.inputs.sales.map(({ series }) => series),
      weeks,
    );
    const room = Math.min(before - 1, common - others);
    return countDown(room, minEstimationWeeks).map((fewer) => ({
      plan: withParameters(plan, { estimation_weeks: fewer }),
      words: `--before ${fewer}`,
    }));
  }),
  createEventOption(2, ({ event_window: [from, to] }, plan) =>
    countDown(to - 1, from).map((nearer) => ({
      plan: withParameters(plan, { event_window: [from, nearer] }),
      words: `--window ${from}..${nearer}`,
    })),
  ),
];

/** `4, 2, 1` of 8 */
function halveDown(from: number): number[] {
  return from <= 1 ? [] : [Math.floor(from / 2), ...halveDown(Math.floor(from / 2))];
}

/** `3, 2, 1`; empty where the first is below the last. */
function countDown(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, step) => from - step);
}
