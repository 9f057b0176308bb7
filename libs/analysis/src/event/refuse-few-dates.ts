import { countOfWeeks } from '../count-of-weeks.js';
import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';
import type { StudyEventsOptions } from './read-event-options.js';

const minMatched = 20;

/** What has to be left of an uplift of 1 once season, trend and the dates that are compared with are out: less is a guess. */
export const minLeft = 0.5;

type Settings = Pick<Required<StudyEventsOptions>, 'eventWindow' | 'partsOfYear' | 'season'>;

/** Says why an event has too few dates to be compared with, or undefined. @param pools the dates of each event */
export function refuseFewDates(pools: readonly (readonly number[])[], parts: number): Refusal | undefined {
  const smallest = Math.min(...pools.map((pool) => pool.length));
  if (smallest >= minMatched) return undefined;
  const where = parts === 1 ? '' : ` in its part of the year (1 of ${parts})`;
  return refuse(
    'too-few-dates',
    `an event has ${countOfWeeks(smallest, 'matched ')}${where}, ${minMatched} are needed`,
  );
}

/** No placebo dates were found that lie as far apart as the windows are long, each in the part of the year of its event. */
export function refuseCrowd(events: number, settings: Settings): Refusal {
  const where = settings.partsOfYear === 1 ? 'the weeks of sales have' : `${nameParts(settings)} has`;
  return refuse(
    'too-few-dates',
    `${where} too few dates for ${describeEvents(events, settings)}: no placebo dates that do not overlap were found to compare with`,
  );
}

/**
 * Events at the same time of each year, or in most weeks, look like season or like the dates that they are compared with.
 * @param left what is left of an uplift of 1
 */
export function refuseHidden(events: number, left: number, settings: Settings): Refusal {
  const season = settings.season === 'yearly' ? 'season, feasts, trend' : 'trend';
  const where = settings.partsOfYear === 1 ? '' : ` in ${nameParts(settings)}`;
  const percent = Math.max(0, Math.floor(100 * left));
  return refuse(
    'too-few-dates',
    `${season} and the dates${where} that are compared with take up so much of an uplift round ${describeEvents(events, settings)} that ${percent} % of it are left, ${100 * minLeft} % are needed`,
  );
}

function describeEvents(events: number, { eventWindow: [from, to] }: Settings): string {
  return `${events} events of ${countOfWeeks(to - from + 1)} each`;
}

function nameParts({ partsOfYear }: Settings): string {
  return `their part of the year (1 of ${partsOfYear})`;
}
