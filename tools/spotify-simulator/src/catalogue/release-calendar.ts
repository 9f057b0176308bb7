import { type Draw } from './hash.js';

const dayMs = 86_400_000;
/** How long a release counts as new. */
const newDays = 14;
/** Share of a week's releases by weekday, from Monday: most come on Fridays. */
const weekdayShares = [2, 3, 3, 4, 20, 2, 1];

/** When the albums of a catalogue with a past came out. Albums have indexes, the newest first. */
export interface ReleaseCalendar {
  /** Epoch milliseconds of the day, 00:00 UTC. */
  dayOf(index: number): number;
  /** Of the albums that are out at a time, first and behind last; and those before `newEnd` are new. */
  at(timeMs: number): { first: number; newEnd: number };
}

export interface ReleaseCalendarOptions {
  draw: Draw;
  /** Albums. */
  size: number;
  /** Last day of the calendar, epoch milliseconds. */
  todayMs: number;
  days: number;
}

/**
 * Spreads albums over days: some weeks, counted back from that of `todayMs`, have up to four times as many as others, by chance and
 * independent of each other.
 */
export function createReleaseCalendar({
  draw,
  size,
  todayMs,
  days,
}: ReleaseCalendarOptions): ReleaseCalendar {
  const weekday = (new Date(todayMs).getUTCDay() + 6) % 7;
  /** Share of the days up to so many days back. */
  const sums = new Float64Array(days);
  for (let back = 0, sum = 0; back < days; back++) {
    const day = (((weekday - back) % 7) + 7) % 7;
    const week = (back - weekday + day) / 7;
    sums[back] = sum += (weekdayShares[day] ?? 0) * (1 + 3 * (draw(week, 3, 1) / 2 ** 32));
  }
  const total = sums[days - 1] ?? 0;
  /** Index of the first album that came out so many days back, or before. */
  const firstOf = (back: number): number =>
    back <= 0 ? 0 : back > days ? size : Math.round((size * (sums[back - 1] ?? 0)) / total);
  return {
    dayOf(index) {
      let low = 0;
      for (let high = days - 1; low < high;) {
        const middle = (low + high) >> 1;
        if (index < firstOf(middle + 1)) high = middle;
        else low = middle + 1;
      }
      return todayMs - low * dayMs;
    },
    at(timeMs) {
      const back = Math.ceil((todayMs - timeMs) / dayMs);
      return { first: firstOf(back), newEnd: firstOf(back + newDays) };
    },
  };
}
