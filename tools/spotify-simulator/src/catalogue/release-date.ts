import { type SimplifiedAlbum } from '@new-releases/spotify-types';
import { type Generator } from './generator.js';

/** The two weeks that `tag:new` covers. */
const days = 14;

/**
 * The label's date of an album. By the day over the two weeks before `today`, or by the calendar where there is one, newest first; every
 * 19th is known by its year and every 23rd by its month alone, and those are old recordings: lists of new releases hold such too.
 */
export function releaseDateOf(
  generator: Generator,
  index: number,
): Required<Pick<SimplifiedAlbum, 'release_date' | 'release_date_precision'>> {
  const { size, todayMs, calendar } = generator;
  if (index % 149 === 23) return { release_date: '0000', release_date_precision: 'year' };
  if (index % 197 === 61) return { release_date: null, release_date_precision: null };
  const thisYear = new Date(todayMs).getUTCFullYear();
  const bits = generator.draw(index, 0, 9);
  const year = String(thisYear - (bits % 60));
  if (index % 19 === 3) return { release_date: year, release_date_precision: 'year' };
  if (index % 23 === 5) {
    return {
      release_date: `${year}-${String(1 + (bits % 12)).padStart(2, '0')}`,
      release_date_precision: 'month',
    };
  }
  const back = index >= size ? 0 : Math.floor((index * days) / size);
  const dayMs = calendar !== null && index < size ? calendar.dayOf(index) : todayMs - back * 86_400_000;
  return {
    release_date: new Date(dayMs).toISOString().slice(0, 10),
    release_date_precision: 'day',
  };
}
