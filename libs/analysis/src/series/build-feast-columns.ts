import { getMonday } from './get-monday.js';

const weekMs = 7 * 86_400_000;

/**
 * Columns of the feasts that move the sales of most shops every year: the week of Black Friday, the three weeks before
 * Christmas, its own and the one after it, and the week that ends with Easter. 1 in such a week, 0 in others; a feast that the weeks hold only
 * once has no column.
 * A smooth season misses such weeks, and since they come in all series at once, they would look like moving together.
 */
export function buildFeastColumns(firstWeek: number, weeks: number): Float64Array[] {
  const columns = Array.from({ length: 7 }, () => new Float64Array(weeks));
  for (let index = 0; index < weeks; index++) {
    const monday = Date.parse(getMonday(firstWeek + index));
    // By Thursday, so that a week belongs to the year that ISO gives it to.
    const year = new Date(monday + 3 * 86_400_000).getUTCFullYear();
    const holds = [year - 1, year].flatMap((candidate) => [
      Math.floor((monday - getBlackFriday(candidate)) / weekMs) === -1 ? 0 : -1,
      toChristmasColumn(Math.ceil((monday - Date.UTC(candidate, 11, 25)) / weekMs)),
      Math.floor((monday - getEaster(candidate)) / weekMs) === -1 ? 6 : -1,
    ]);
    for (const place of holds) {
      const column = columns[place];
      if (column !== undefined) column[index] = 1;
    }
  }
  return columns.filter((column) => column.filter((value) => value === 1).length > 1);
}

/** Weeks -3 to 1 from that of Christmas are columns 1 to 5. */
function toChristmasColumn(weeksAfter: number): number {
  return weeksAfter >= -3 && weeksAfter <= 1 ? weeksAfter + 4 : -1;
}

/** The day after the fourth Thursday of November. */
function getBlackFriday(year: number): number {
  const weekday = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  return Date.UTC(year, 10, 1 + ((11 - weekday) % 7) + 22);
}

/** Easter Sunday of the Gregorian calendar. Source: O'Beirne, How ten divisions lead to Easter, New Scientist 9 (1961), 828. */
function getEaster(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}
