import type { Refusal } from '../refusal.js';
import { blameSeries } from '../blame-series.js';
import { joinRefusals } from '../join-refusals.js';
import { refuse } from '../refuse.js';
import type { ChosenEvents } from './choose-events.js';
import type { LeftOutReason } from './event-study.js';
import { minEvents } from './min-events.js';

const words: Record<LeftOutReason, string> = {
  'outside-the-series': 'outside the weeks of sales',
  'window-does-not-fit': 'too near to the first or the last week',
  gaps: 'beside unknown weeks',
  'overlaps-an-event': 'too near to another event',
  'same-week': 'in the week of another event',
};

/**
 * Says why there are too few events to study, or undefined. Where unknown weeks have a part in it, they are an obstacle of their own.
 * @param weeks Mondays of the first and the last week of the series; null where it has none
 */
export function refuseFewEvents(
  { rows, leftOut }: ChosenEvents,
  weeks: { from: string; to: string } | null,
): Refusal | undefined {
  if (rows.length >= minEvents) return undefined;
  const told = Object.entries(words).flatMap(([reason, text]) => {
    const count = leftOut.filter((one) => one.reason === reason).length;
    if (count === 0) return [];
    const span = reason === 'outside-the-series' && weeks ? ` (${weeks.from} to ${weeks.to})` : '';
    return [`${count} ${text}${span}`];
  });
  const why = told.length === 0 ? '' : `; left out: ${told.join(', ')}`;
  const message = `events whose windows fit and do not overlap: ${rows.length} of ${rows.length + leftOut.length}, ${minEvents} are needed${why}`;
  const few = refuse('too-few-events', message);
  return leftOut.some(({ reason }) => reason === 'gaps')
    ? joinRefusals([few, blameSeries(refuse('gaps', message), 'sales')])
    : few;
}
