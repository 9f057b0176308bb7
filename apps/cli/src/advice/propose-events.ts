import { type AnalysisInputs, getMonday, getWeekNumber, listEventWeeks } from '@new-releases/analysis';
import { countOf } from '../output/count-of.js';
import { canBeComputed } from './can-be-computed.js';
import { describeCure } from './describe-cure.js';
import { findCure } from './find-cure.js';
import { eventOptions } from './list-event-options.js';
import { nameDays } from './name-days.js';
import type { ChangeableOption, Plan, PlanChange } from './plan-change.js';

/**
 * Where nothing helps the releases that were named: three days that were tried out, and where any others have to lie. Whether others can be
 * studied depends on where in the year they lie, and on how many they are: nothing is promised of them.
 * A generator as `findCure` is.
 * @param wider options beside those of an event study
 */
export function* proposeEvents(
  plan: Plan,
  wider: readonly ChangeableOption[],
): Generator<undefined, string | null> {
  const { cure } = yield* findCure(
    plan,
    [...wider, ...eventOptions],
    (tried) => findExample(tried) !== undefined,
  );
  if (cure === null) return null;
  const { request, inputs } = cure.at(-1)?.plan ?? plan;
  const example = findExample({ request, inputs });
  if (example === undefined || request.kind !== 'events') return null;
  const [from, to] = request.parameters.event_window;
  const weeks = listUsableWeeks({ request, inputs });
  const sunday = new Date(Date.parse(weeks.at(-1) ?? '') + 6 * 86_400_000).toISOString().slice(0, 10);
  const how = describeCure([...cure, { ...example, how: 'with' }]);
  return `${how} it can be computed: these days are an example. Any others have to lie from ${weeks[0] ?? ''} to ${sunday}, at least ${countOf(to - from + 1, 'week')} apart; whether they can be studied depends on where in the year they lie and on how many they are.`;
}

/** Three days that can be studied: far apart, else at the end, else at the beginning, each so near to the next that none lies in the weeks before another. */
function findExample(plan: Plan): Omit<PlanChange, 'how'> | undefined {
  const { request } = plan;
  if (request.kind !== 'events') return undefined;
  const { event_window: window, gap_weeks: gap, estimation_weeks: before, chosen } = request.parameters;
  const weeks = listUsableWeeks(plan).map(getWeekNumber);
  const [from = 0, to = 0] = [weeks[0], weeks.at(-1)];
  const width = window[1] - window[0] + 1 + gap + before;
  if (to - from < 2 * width) return undefined;
  return [
    [from, Math.floor((from + to) / 2), to],
    [to - 2 * width, to - width, to],
    [from, from + width, from + 2 * width],
  ]
    .map((days) => nameDays(plan, chosen, days.map(toEvent)))
    .find((change) => canBeComputed(change.plan));
}

function listUsableWeeks({ request, inputs }: Plan): string[] {
  const [sales] = inputs.sales;
  return sales === undefined || request.kind !== 'events'
    ? []
    : listEventWeeks(request.parameters, sales.series);
}

function toEvent(week: number): AnalysisInputs['events'][number] {
  return { day: getMonday(week), name: null };
}
