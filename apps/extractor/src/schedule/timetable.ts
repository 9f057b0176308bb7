import { InvalidValueError } from '@new-releases/app-shell';
import { Cron } from 'croner';
import { createOffsetOf } from './create-offset-of.js';

/** The times at which the extractor is due. */
export interface Timetable {
  /** The first due time after `ms` (epoch ms). */
  nextAfter(ms: number): number;
}

/**
 * Creates a timetable of a cron expression (five fields, or a name such as `@daily`) in a time zone.
 *
 * At a change of daylight-saving time, what is due every hour or every few (an hour field that begins with `*`) comes due
 * whenever the clocks show such a time: no hour is dropped, and an hour that exists twice counts twice. Of other expressions a time that does not exist is moved behind the gap, and
 * one that exists twice counts once. That is what cron has done for long (crontab(5) of Vixie cron).
 * @throws InvalidValueError where the expression is none, or never comes due
 */
export function createTimetable(expression: string, timeZone: string): Timetable {
  const cron = parse(expression, { timezone: timeZone });
  if (!isByInterval(expression)) return { nextAfter: (ms) => nextOf(cron, ms) };
  const offsetOf = createOffsetOf(timeZone);
  const byOffset = new Map<number, Cron>();
  const nextAt = (offset: number, ms: number): number => {
    const known = byOffset.get(offset) ?? parse(expression, { utcOffset: offset });
    byOffset.set(offset, known);
    return nextOf(known, ms);
  };
  return {
    nextAfter(ms) {
      let fromMs = ms;
      for (;;) {
        // What comes due while the clocks stay as they are just after `fromMs`.
        const offset = offsetOf(fromMs + 1);
        const next = nextAt(offset, fromMs);
        if (offsetOf(next) === offset) return next;
        // They change before that: nothing comes due until then, and what does is said by the changed clocks.
        fromMs = findChange(offsetOf, fromMs + 1, next) - 1;
      }
    },
  };
}

/** The first ms at which the clocks show another offset than at `fromMs`; at `toMs` they do. */
function findChange(offsetOf: (ms: number) => number, fromMs: number, toMs: number): number {
  const before = offsetOf(fromMs);
  let [same, changed] = [fromMs, toMs];
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (offsetOf(middle) === before) same = middle;
    else changed = middle;
  }
  return changed;
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
  let next: Date | null;
  try {
    // A sixth field would be seconds; one asterisk too many would use a day's quota up in minutes.
    if (!/^\s*(@\w+|\S+(\s+\S+){4})\s*$/.test(expression)) throw new SyntaxError(expression);
    cron = new Cron(expression, { ...zone, paused: true });
    next = cron.nextRun();
  } catch {
    throw new InvalidValueError('must be a cron expression of five fields, such as 0 * * * *, or @daily');
  }
  if (next === null) throw new InvalidValueError('must be a cron expression that comes due');
  return cron;
}
