import {
  type AnalysisInputs,
  getMonday,
  getWeekNumber,
  listEventWeeks,
  minEvents,
} from '@new-releases/analysis';
import { createEventOption } from './create-event-option.js';
import { nameDays } from './name-days.js';
import type { ChangeableOption } from './plan-change.js';

type Events = AnalysisInputs['events'];

/** Days that a sentence can name. */
const mostDays = 12;

/** Distances that are tried, from the least one on. */
const spacings = 26;

/**
 * Some of the releases, so far apart that there are weeks between them to compare with; of many as many as can be named. Days that
 * were named go before releases that were only meant by their label or artist, and are left out only where nothing that has them is
 * found.
 */
export const fewerEvents: ChangeableOption = createEventOption(2, (parameters, plan) => {
  const [sales] = plan.inputs.sales;
  const weeks = new Set(sales === undefined ? [] : listEventWeeks(parameters, sales.series));
  const usable = plan.inputs.events.filter(({ day }) => weeks.has(getMonday(getWeekNumber(day))));
  const days = new Set(parameters.chosen?.days);
  const named = usable.filter(({ day }) => days.has(day));
  const [from, to] = parameters.event_window;
  const sets = [named, []].flatMap((first) =>
    Array.from({ length: spacings }, (_, more) => chooseApart(first, usable, to - from + 2 + more)),
  );
  const fewer = sets.filter(({ length }) => length >= minEvents && length < plan.inputs.events.length);
  return [...new Map(fewer.map((events) => [toKey(events), events])).values()].map((events) =>
    nameDays(plan, parameters.chosen, events),
  );
});

/** Some of the events, each so many weeks from the next: what comes first as far as it is so far apart, and of all others what fits between. */
function chooseApart(first: Events, all: Events, spacing: number): Events {
  const kept = thinOut(takeApart([], first, spacing), mostDays);
  const others = takeApart(kept, all, spacing).slice(kept.length);
  return [...kept, ...thinOut(others, mostDays - kept.length)].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** `taken`, and what lies far enough from it and from what was taken before. */
function takeApart(taken: Events, events: Events, spacing: number): Events {
  const all = [...taken];
  const weeks = taken.map(({ day }) => getWeekNumber(day));
  for (const event of events) {
    const week = getWeekNumber(event.day);
    if (weeks.some((other) => Math.abs(week - other) < spacing)) continue;
    all.push(event);
    weeks.push(week);
  }
  return all;
}

/** So many of them at most, from the first to the last. */
function thinOut<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  if (most <= 1) return list.slice(0, most);
  const step = (list.length - 1) / (most - 1);
  const places = new Set(Array.from({ length: most }, (_, place) => Math.round(place * step)));
  return list.filter((_, place) => places.has(place));
}

function toKey(events: Events): string {
  return events.map(({ day }) => day).join(' ');
}
