import { InvalidValueError } from '@new-releases/app-shell';
import { Cron } from 'croner';
import { offsetOf } from './offset-of.js';

/** The times at which the extractor is due. */
export interface Timetable {
  /** The first due time after `ms` (epoch ms). */
  nextAfter(ms: number): number;
}

/**
 * Creates a timetable of a cron expression (five fields, or six with seconds first) in a time zone.
 *
 * At a change of daylight-saving time, what is due every hour or every few (an hour field that begins with `*`) goes by
 * real time: no hour is dropped or doubled. Of other expressions a time that does not exist is moved behind the gap, and
 * one that exists twice counts once. That is what cron has done for long (crontab(5) of Vixie cron).
 * @throws InvalidValueError where the expression is none, or never comes due
 */
export function createTimetable(expression: string, timeZone: string): Timetable {
  const cron = parse(expression, { timezone: timeZone });
  if (!isByInterval(expression)) return { nextAfter: (ms) => nextOf(cron, ms) };
  const byOffset = new Map<number, Cron>();
  const nextAt = (offset: number, ms: number): number => {
    const known = byOffset.get(offset) ?? parse(expression, { utcOffset: offset });
    byOffset.set(offset, known);
    return nextOf(known, ms);
  };
  return {
    nextAfter(ms) {
      const offset = offsetOf(ms, timeZone);
      const next = nextAt(offset, ms);
      const laterOffset = offsetOf(next, timeZone);
      return laterOffset === offset ? next : nextAt(laterOffset, ms);
    },
  };
}

function nextOf(cron: Cron, ms: number): number {
  const next = cron.nextRun(new Date(ms));
  if (next === null) throw new InvalidValueError('never comes due again');
  return next.getTime();
}

function isByInterval(expression: string): boolean {
  const fields = expression.trim().split(/\s+/);
  return fields[0] === '@hourly' || (fields.at(-4)?.startsWith('*') ?? false);
}

function parse(expression: string, zone: { timezone: string } | { utcOffset: number }): Cron {
  let cron: Cron;
  try {
    cron = new Cron(expression, { ...zone, paused: true });
  } catch {
    throw new InvalidValueError('must be a cron expression such as 0 * * * * or @daily');
  }
  if (cron.nextRun() === null) throw new InvalidValueError('must be a cron expression that comes due');
  return cron;
}
