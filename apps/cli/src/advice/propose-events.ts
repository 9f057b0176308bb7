import { type EventParameters, getMonday, getWeekNumber } from '@new-releases/analysis';
import { canBeComputed } from './can-be-computed.js';
import { describeCure } from './describe-cure.js';
import { findCure } from './find-cure.js';
import { eventOptions, findUsableDays } from './list-event-options.js';
import type { ChangeableOption, Plan } from './plan-change.js';

/**
 * Where nothing helps the releases that were named: which others could be studied. It is told only where three at the beginning, three at
 * the end and three far apart all can be.
 * A generator as `findCure` is.
 * @param wider options beside those of an event study
 */
export function* proposeEvents(
  plan: Plan,
  wider: readonly ChangeableOption[],
): Generator<undefined, string | null> {
  const { cure: changes } = yield* findCure(plan, [...wider, ...eventOptions], (tried) => {
    const examples = listExamples(tried);
    return examples.length > 0 && examples.every(canBeComputed);
  });
  if (changes === null) return null;
  const { request } = changes.at(-1)?.plan ?? plan;
  if (request.kind !== 'events') return null;
  const { from, to } = findUsableDays(request.parameters);
  const how = changes.length === 0 ? 'Other' : `${describeCure(changes)} other`;
  return `${how} releases can be studied: three or more from ${from} to ${to}, at least ${getSpacing(request.parameters)} weeks apart.`;
}

/** Weeks from event to event, so that none lies in the weeks before another. */
function getSpacing({
  event_window: [first, last],
  gap_weeks: gap,
  estimation_weeks: before,
}: EventParameters) {
  return last - first + 1 + gap + before;
}

/** The plan with three events at the beginning, three at the end, each as near to the next as is told, and three far apart; none where they do not fit. */
function listExamples(plan: Plan): Plan[] {
  const { request, inputs } = plan;
  if (request.kind !== 'events') return [];
  const days = findUsableDays(request.parameters);
  const [from, to] = [getWeekNumber(days.from), getWeekNumber(days.to)];
  const width = getSpacing(request.parameters);
  if (to - from < 2 * width) return [];
  const middle = Math.floor((from + to) / 2);
  return [
    [from, from + width, from + 2 * width],
    [from, middle, to],
    [to - 2 * width, to - width, to],
  ].map((weeks) => ({
    request,
    inputs: { ...inputs, events: weeks.map((week) => ({ day: getMonday(week), name: null })) },
  }));
}
