import {
  type EventParameters,
  getMinimumEventWeeks,
  getMonday,
  getWeekNumber,
  minEvents,
} from '@new-releases/analysis';
import { leastBefore } from '../commands/analyse-defaults.js';
import { noSeason } from './list-lag-options.js';
import { measureSpan } from './measure-span.js';
import { type ChangeableOption, type Plan, type PlanChange, withParameters } from './plan-change.js';

/** Options of an event study that may help, in the order in which they are told. */
export const eventOptions: readonly ChangeableOption[] = [
  noSeason,
  createOption(1, ({ parts_of_year: parts }, plan) =>
    halveDown(parts).map((fewer) => ({
      plan: withParameters(plan, { parts_of_year: fewer }),
      words: `--parts ${fewer}`,
    })),
  ),
  createOption(1, (parameters, plan) => {
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
    return countDown(room, leastBefore).map((fewer) => ({
      plan: withParameters(plan, { estimation_weeks: fewer }),
      words: `--before ${fewer}`,
    }));
  }),
  createOption(2, ({ event_window: [from, to] }, plan) =>
    countDown(to - 1, from).map((nearer) => ({
      plan: withParameters(plan, { event_window: [from, nearer] }),
      words: `--window ${from}..${nearer}`,
    })),
  ),
];

/** Days that a sentence can name. */
const mostDays = 12;

/** Some of the releases, so far apart that there are weeks between them to compare with; of many as many as can be named. */
export const fewerEvents: ChangeableOption = createOption(2, (parameters, plan) => {
  const days = findUsableDays(parameters);
  const usable = plan.inputs.events.filter(({ day }) => day >= days.from && day <= days.to);
  const { event_window: window } = parameters;
  const least = window[1] - window[0] + 2;
  return Array.from({ length: 26 }, (_, more) => least + more).flatMap((spacing) => {
    const events = thinOut(takeApart(usable, spacing), mostDays);
    if (events.length < minEvents || events.length === plan.inputs.events.length) return [];
    const named = events.map(({ day }) => `--day ${day}`).join(' ');
    const instead = listChoices(parameters.chosen);
    return [
      {
        plan: { ...plan, inputs: { ...plan.inputs, events } },
        words: `${named} in place of ${instead.length === 0 ? 'all days' : instead.join(' and ')}`,
      },
    ];
  });
});

/** First and last day whose windows fit into the weeks. */
export function findUsableDays({
  weeks,
  event_window: [first, last],
  estimation_weeks: before,
  gap_weeks: gap,
}: Pick<EventParameters, 'weeks' | 'event_window' | 'estimation_weeks' | 'gap_weeks'>): {
  from: string;
  to: string;
} {
  const from = getWeekNumber(weeks.from) + Math.max(0, before + gap - first);
  const to = getWeekNumber(weeks.to) - Math.max(0, last);
  // The Sunday of the last week.
  const sunday = new Date(Date.parse(`${getMonday(to)}T00:00:00Z`) + 6 * 86_400_000);
  return { from: getMonday(from), to: sunday.toISOString().slice(0, 10) };
}

/** The options that chose releases of the store. */
function listChoices(chosen: EventParameters['chosen']): string[] {
  if (chosen === undefined) return [];
  const { artists, labels, types } = chosen;
  return [
    ...(artists.length > 0 ? ['--artist'] : []),
    ...(labels.length > 0 ? ['--label'] : []),
    ...(types.length > 0 ? ['--type'] : []),
  ];
}

function takeApart(events: Plan['inputs']['events'], spacing: number): Plan['inputs']['events'] {
  const taken: { day: string; name: string | null }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    const week = getWeekNumber(event.day);
    if (week - last < spacing) continue;
    taken.push(event);
    last = week;
  }
  return taken;
}

/** So many of them at most, from the first to the last. */
function thinOut<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  const step = (list.length - 1) / (most - 1);
  const places = new Set(Array.from({ length: most }, (_, place) => Math.round(place * step)));
  return list.filter((_, place) => places.has(place));
}

function createOption(
  cost: number,
  list: (parameters: EventParameters, plan: Plan) => readonly Omit<PlanChange, 'how'>[],
): ChangeableOption {
  return {
    cost,
    list: (plan) =>
      plan.request.kind === 'events'
        ? list(plan.request.parameters, plan).map((change) => ({ ...change, how: 'with' }))
        : [],
  };
}

/** `4, 2, 1` of 8 */
function halveDown(from: number): number[] {
  return from <= 1 ? [] : [Math.floor(from / 2), ...halveDown(Math.floor(from / 2))];
}

/** `3, 2, 1`; empty where the first is below the last. */
function countDown(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, step) => from - step);
}
