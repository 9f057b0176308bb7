import type { Timetable } from './timetable.js';

/** The times that came due. */
export interface DueTimes {
  /** Oldest first; the latest ones where there were very many. */
  readonly dueAtMs: readonly number[];
  /** Older ones that are not listed. */
  readonly more: number;
  /** The first one that is still to come. */
  readonly nextDueAtMs: number;
}

/** After a long downtime of a frequent schedule, no more are told one by one. */
const most = 1000;

/** Lists the times from `fromMs`, itself one, up to `nowMs`. */
export function listDue(timetable: Timetable, fromMs: number, nowMs: number): DueTimes {
  const dueAtMs: number[] = [];
  let more = 0;
  let next = fromMs;
  while (next <= nowMs) {
    dueAtMs.push(next);
    if (dueAtMs.length > most) {
      dueAtMs.shift();
      more += 1;
    }
    next = timetable.nextAfter(next);
  }
  return { dueAtMs, more, nextDueAtMs: next };
}
