import { describe, expect, it } from '@jest/globals';
import { type Album, type SimplifiedTrack } from '@new-releases/spotify-types';
import { createGeneratedLibrary } from './create-generated-library.js';
import { type Library } from './library.js';

const create = (albums: number, seed: number | string = 1): Library =>
  createGeneratedLibrary({
    albums,
    seed,
    today: '2026-11-20',
    historyDays: null,
    newReleasesTotal: null,
    now: () => 0,
    baseUrl: () => 'http://127.0.0.1/v1',
  });
const readAll = (library: Library): { album: Album; tracks: SimplifiedTrack[] }[] =>
  library.albumIds().map((id) => ({ album: library.album(id)!, tracks: library.tracks(id, 0, 1000)!.items }));

describe('the generated catalogue', () => {
  const all = readAll(create(2000));

  it('is the same for the same seed and another for another', () => {
    expect(readAll(create(30, 'x'))).toEqual(readAll(create(30, 'x')));
    expect(create(30, 'y').albumIds()).not.toEqual(create(30, 'x').albumIds());
  });

  it('keeps an album the same whatever is asked before it', () => {
    const library = create(2000);
    const last = library.albumIds().at(-1)!;
    expect(library.album(last)).toEqual(all.at(-1)!.album);
  });

  it('has the sizes of real releases', () => {
    const counts = all.map(({ tracks }) => tracks.length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(7);
    expect(mean).toBeLessThan(10);
    const share = (least: number): number => counts.filter((count) => count > least).length / counts.length;
    expect(share(50)).toBeCloseTo(0.03, 2);
    expect(share(100)).toBeCloseTo(0.0035, 3);
    expect(counts[7]).toBeGreaterThan(50);
    expect(counts[107]).toBeGreaterThan(100);
    expect(Math.min(...counts)).toBe(1);
  });

  it('embeds the first 50 tracks, says how many there are, and pages to the rest', () => {
    const summaries = all.map(({ album: { tracks, total_tracks: total } }) => ({
      total: [total, tracks.total],
      embedded: tracks.items.map((track) => track!.id),
      hasNext: tracks.next !== null,
    }));
    expect(summaries).toEqual(
      all.map(({ tracks }) => ({
        total: [tracks.length, tracks.length],
        embedded: tracks.slice(0, 50).map(({ id }) => id),
        hasNext: tracks.length > 50,
      })),
    );
  });

  it('numbers tracks within discs, and large albums have several', () => {
    const isNext = (track: SimplifiedTrack, before: SimplifiedTrack | undefined): boolean =>
      before?.disc_number === track.disc_number
        ? track.track_number === before.track_number + 1
        : track.track_number === 1 && track.disc_number === (before?.disc_number ?? 0) + 1;
    const wrong = all.filter(({ tracks }) => !tracks.every((track, i) => isNext(track, tracks[i - 1])));
    expect(wrong).toEqual([]);
    const large = all.filter(({ tracks }) => tracks.length > 50);
    expect(large.every(({ tracks }) => tracks.at(-1)!.disc_number > 2)).toBe(true);
  });

  it('gives no id twice', () => {
    const ids = all.flatMap(({ album, tracks }) => [album.id, ...tracks.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists the newest first, old recordings by year or month in between', () => {
    const days = all
      .filter(({ album }) => album.release_date_precision === 'day')
      .map(({ album }) => album.release_date!);
    expect(days).toEqual([...days].sort().reverse());
    expect(days[0]).toBe('2026-11-20');
    expect(days.at(-1)).toBe('2026-11-07');
    const forms = new Map(
      all.map(({ album }) => [album.release_date_precision, album.release_date] as const),
    );
    expect(forms.get('year')).toMatch(/^\d{4}$/);
    expect(forms.get('month')).toMatch(/^\d{4}-\d{2}$/);
    expect(forms.get(null)).toBeNull();
    expect(all.some(({ album }) => album.release_date === '0000')).toBe(true);
  });

  it('has empty names, every script, collaborations, guests and both explicit and clean tracks', () => {
    const names = all.map(({ album }) => album.name);
    expect(names).toContain('');
    for (const script of [
      /\p{Script=Cyrillic}/u,
      /\p{Script=Han}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Hangul}/u,
      /"/,
    ]) {
      expect(names.some((name) => script.test(name))).toBe(true);
    }
    expect(all.some(({ album }) => album.artists!.length > 1)).toBe(true);
    expect(
      all.some(({ album, tracks }) => tracks.some((t) => t.artists.length > album.artists!.length)),
    ).toBe(true);
    const tracks = all.flatMap((one) => one.tracks);
    expect(new Set(tracks.map(({ explicit }) => explicit))).toEqual(new Set([true, false]));
    expect(tracks.some(({ name }) => name === '')).toBe(true);
    expect(new Set(all.map(({ album }) => album.album_type))).toEqual(
      new Set(['single', 'album', 'compilation', null]),
    );
  });

  it('puts some artists on many albums', () => {
    const counts = new Map<string, number>();
    for (const { album } of all)
      for (const { id } of album.artists!) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeGreaterThan(50);
    expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(100);
  });

  it('repeats some releases as another edition: same UPC, own ids', () => {
    const [first, second] = [all[4]!, all[5]!];
    expect(second.album.external_ids).toEqual(first.album.external_ids);
    expect(second.tracks.map(({ name }) => name)).toEqual(first.tracks.map(({ name }) => name));
    expect(second.tracks[0]!.id).not.toBe(first.tracks[0]!.id);
    expect(second.tracks.every(({ explicit }) => !explicit)).toBe(true);
    const upcs = new Set(all.map(({ album }) => album.external_ids!.upc));
    expect(upcs.size).toBeGreaterThan(1900);
    expect(upcs.size).toBeLessThan(2000);
  });

  it('finds nothing under ids of the wrong kind or of another catalogue', () => {
    const library = create(10);
    const [id] = library.albumIds();
    const track = library.tracks(id!, 0, 1)!.items[0]!.id;
    expect(library.artist(id!)).toBeNull();
    expect(library.album(track)).toBeNull();
    expect(library.track(id!)).toBeNull();
    expect(create(9).album(library.albumIds()[9]!)).toBeNull();
    expect(library.artistAlbums(id!, ['album'])).toBeNull();
  });
});
