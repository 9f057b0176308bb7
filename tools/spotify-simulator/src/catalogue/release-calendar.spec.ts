import { describe, expect, it } from '@jest/globals';
import { createGeneratedLibrary } from './create-generated-library.js';

const dayMs = 86_400_000;
const today = '2026-11-20';
const albums = 6000;
const days = 105;

describe('a catalogue with a past', () => {
  let now = Date.parse(today);
  const library = createGeneratedLibrary({
    ...{ albums, seed: 1, today, historyDays: days, newReleasesTotal: null, now: () => now },
    baseUrl: () => 'http://127.0.0.1/v1',
  });
  const ids = library.albumIds();
  const released = ids.flatMap((id) => {
    const { release_date: date, release_date_precision: precision } = library.album(id)!;
    return precision === 'day' && date != null ? [date] : [];
  });
  const count = (test: (date: string) => boolean): number => released.filter(test).length;
  const dayAt = (back: number): string =>
    new Date(Date.parse(today) - back * dayMs).toISOString().slice(0, 10);

  it('goes over its days, newest first, mostly on Fridays, and some weeks have more', () => {
    expect(released).toEqual(released.toSorted().reverse());
    expect(new Set(released).size).toBe(days);
    expect([released[0], released.at(-1)]).toEqual([today, dayAt(days - 1)]);
    expect(count((date) => new Date(date).getUTCDay() === 5) / released.length).toBeCloseTo(20 / 35, 1);
    const weeks = Array.from({ length: 14 }, (_, week) =>
      count((date) => date <= dayAt(7 * week) && date > dayAt(7 * week + 7)),
    );
    expect(Math.max(...weeks) / Math.min(...weeks)).toBeGreaterThan(2);
  });

  it('shows what is out by the clock, and the last two weeks of it as new', () => {
    now = Date.parse(dayAt(40)) + dayMs / 2;
    const out = library.albumIds();
    expect(out).toEqual(ids.slice(-out.length));
    expect(library.size()).toBe(out.length);
    const [newest] = out;
    expect(library.album(newest!)?.release_date).toBe(dayAt(40));
    const unborn = ids[ids.length - out.length - 1]!;
    expect([library.album(unborn), library.tracks(unborn, 0, 1)]).toEqual([null, null]);

    const listing = library.newReleases();
    const { total } = listing;
    const listed = listing.read(0, total).map(({ id }) => id);
    expect(listed).toEqual(out.slice(0, total));
    const oldest = library.album(
      listed.findLast((id) => library.album(id)?.release_date_precision === 'day')!,
    );
    expect(oldest?.release_date).toBe(dayAt(53));
    expect(
      library
        .searchAlbums('tag:new')
        .read(0, albums)
        .map(({ id }) => id),
    ).toEqual(listed);
    expect(library.searchAlbums('year:1900-2026').total).toBeGreaterThan(total);

    now = Date.parse(dayAt(200));
    expect([library.size(), library.newReleases().total, library.searchAlbums('tag:new').total]).toEqual([
      0, 0, 0,
    ]);
  });
});
