import { expect, it } from '@jest/globals';
import { buildFullAlbum, buildId, buildRead, buildTrackPage } from './support/build-album.js';
import type { FailedRead, RejectedRead } from '../src/types/album-read.js';
import { buildAlbumOf, listOn } from './support/list-on.js';
import { openTestCatalogue } from './support/open-test-catalogue.js';

it('tells on which days releases wait to be read, until they are, or Spotify does not know them', async () => {
  const test = await openTestCatalogue();
  const { writer, catalogue } = test;
  const albums = [
    buildAlbumOf('2026-11-05', 'a'),
    buildAlbumOf('2026-11-05', 'b'),
    buildAlbumOf('2026-11-08', 'c'),
    buildAlbumOf('2026-11-01', 'month', { releaseDatePrecision: 'month' }),
    buildAlbumOf('2020-01-01', 'old'),
  ];
  const run = await listOn(test, '2026-11-10', albums);
  const find = () => {
    const query = { by: 'label', keys: [], period: 'week', from: null, to: null, newArtists: false } as const;
    const { unread, coverage } = catalogue.countReleases(query) ?? {};
    return [unread?.map(({ day, releases }) => [day, releases]), coverage?.unreadReleases];
  };
  const albumOf = (name: string, day: string) =>
    buildFullAlbum(name, { releaseDate: day, releasedOn: day, releaseDatePrecision: 'day' });
  const read = (name: string, day: string, nextOffset: number | null) =>
    writer.saveReads(run, [buildRead(name, { album: albumOf(name, day), nextOffset })]);
  const all = [
    ['2026-11-05', 2],
    ['2026-11-08', 1],
  ];
  expect(find()).toEqual([all, 3]);
  // The rest of its tracks is to come.
  await read('a', '2026-11-05', 50);
  expect(find()).toEqual([all, 3]);
  await writer.saveReads(run, [buildTrackPage('a', 50)]);
  expect(find()).toEqual([
    [
      ['2026-11-05', 1],
      ['2026-11-08', 1],
    ],
    2,
  ]);
  await writer.saveReads(run, [{ kind: 'gone', albumId: buildId('album c'), reason: 'gone', at: '' }]);
  expect(find()).toEqual([[['2026-11-05', 1]], 1]);
  await read('b', '2026-11-05', null);
  expect(find()).toEqual([[], 0]);
  // What is read again was known before.
  await writer.requeueAlbums([buildId('album b')]);
  expect(find()).toEqual([[], 0]);
});

it.each<[string, Omit<RejectedRead, 'albumId'> | Omit<FailedRead, 'albumId'>]>([
  ['its record is malformed', { kind: 'rejected', rejected: [], reason: 'no name', at: '' }],
  ['reading it failed too often', { kind: 'failed', giveUpAfter: 1, reason: '502', at: '' }],
])('tells of a release that is not read for %s: it has a label', async (_, read) => {
  const test = await openTestCatalogue();
  const { writer, catalogue } = test;
  const run = await listOn(test, '2026-11-10', [buildAlbumOf('2026-11-05', 'a')]);
  const find = () => {
    const query = { by: 'label', keys: [], period: 'week', from: null, to: null, newArtists: false } as const;
    return catalogue.countReleases(query)?.unread;
  };
  const [outcome] = await writer.saveReads(run, [{ ...read, albumId: buildId('album a') }]);
  expect(outcome?.result).toBe('gone');
  expect(find()).toEqual([{ day: '2026-11-05', releases: 1 }]);
  // Queued again, and Spotify does not know it any more.
  await writer.requeueAlbums([buildId('album a')]);
  await writer.saveReads(run, [{ kind: 'gone', albumId: buildId('album a'), reason: '404', at: '' }]);
  expect(find()).toEqual([]);
});

it('tells of a release whose work was deleted by hand, whatever it was before', async () => {
  const test = await openTestCatalogue();
  const { writer, catalogue, database } = test;
  const run = await listOn(test, '2026-11-10', [buildAlbumOf('2026-11-05', 'a')]);
  await writer.saveReads(run, [{ kind: 'gone', albumId: buildId('album a'), reason: '404', at: '' }]);
  const find = () => {
    const query = { by: 'label', keys: [], period: 'week', from: null, to: null, newArtists: false } as const;
    return catalogue.countReleases(query)?.unread;
  };
  expect(find()).toEqual([]);
  database.exec('DELETE FROM work_items');
  expect(find()).toEqual([{ day: '2026-11-05', releases: 1 }]);
});
