import { expect, it } from '@jest/globals';
import { buildFullAlbum, buildRead } from './support/build-album.js';
import { buildArtistRead } from './support/build-artist-read.js';
import { openTestStore, startMs } from './support/open-test-store.js';

const hourMs = 3_600_000;
const at = (ms: number) => new Date(startMs + ms).toISOString();

it('keeps each change while the clock is behind what it showed before', async () => {
  const { writer, run, query, clock } = await openTestStore();
  const save = async (popularity: number) => {
    await writer.saveReads(run.id, [buildRead('A', { album: buildFullAlbum('A', { popularity }) })]);
    await writer.saveArtistReads(run.id, [buildArtistRead('Main', { popularity })]);
  };
  const keptBy = (table: string) =>
    query(`SELECT popularity, valid_from, valid_to FROM ${table} ORDER BY valid_to`).map(Object.values);
  await save(40);
  clock.advance(hourMs);
  await save(41);
  clock.advance(-2 * hourMs);
  await save(42);
  clock.advance(60_000);
  await save(43);
  // And once it has caught up.
  clock.advance(3 * hourMs);
  await save(44);
  const kept = [
    [40, at(0), at(hourMs)],
    [41, at(hourMs), at(hourMs + 1)],
    [42, at(hourMs + 1), at(hourMs + 3)],
    [43, at(hourMs + 3), at(2 * hourMs + 60_000)],
  ];
  expect(keptBy('album_versions')).toEqual(kept);
  // Each of their writes comes after one of albums.
  expect(keptBy('artist_versions')).toEqual([
    [40, at(0), at(hourMs)],
    [41, at(hourMs), at(hourMs + 2)],
    [42, at(hourMs + 2), at(hourMs + 4)],
    [43, at(hourMs + 4), at(2 * hourMs + 60_000)],
  ]);
});

it('keeps changes of a store whose clock went back since its history began', async () => {
  const { store, writer, run, query, clock } = await openTestStore();
  await writer.release();
  clock.advance(-2 * hourMs);
  const other = await store.acquireLease({ purpose: 'test', setInterval: () => () => undefined });
  for (const popularity of [40, 41, 42]) {
    clock.advance(1_000);
    await other.saveReads(run.id, [buildRead('A', { album: buildFullAlbum('A', { popularity }) })]);
  }
  expect(query('SELECT popularity FROM album_versions ORDER BY valid_to')).toEqual([
    { popularity: 40 },
    { popularity: 41 },
  ]);
  expect(query('SELECT count(*) AS n FROM album_versions WHERE valid_from >= valid_to')).toEqual([{ n: 0 }]);
});
