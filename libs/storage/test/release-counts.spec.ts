import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ReleaseCount, ReleaseCountQuery } from '../src/catalogue/index.js';
import { buildArtist, buildFullAlbum, buildId, buildRead, buildTrack } from './support/build-album.js';
import { buildAlbumOf, listOn } from './support/list-on.js';
import { openTestCatalogue, type TestCatalogue } from './support/open-test-catalogue.js';

let test: TestCatalogue;
beforeEach(async () => {
  test = await openTestCatalogue();
});

const query = (overrides: Partial<ReleaseCountQuery> = {}): ReleaseCountQuery => ({
  by: 'all',
  keys: null,
  period: 'day',
  from: null,
  to: null,
  newArtists: false,
  ...overrides,
});

/** Key, period and releases, or another number, of each count. */
function count(overrides: Partial<ReleaseCountQuery>, what: keyof ReleaseCount = 'releases') {
  return test.catalogue.countReleases(query(overrides))?.counts.map((one) => [one.key, one.start, one[what]]);
}

const artistId = (name: string) => buildArtist(name).id;

describe('countReleases', () => {
  it('counts by day and by week, within what listings have covered', async () => {
    await listOn(
      test,
      '2026-11-04',
      ['a', 'b'].map((name) => buildAlbumOf('2026-11-01', name)),
    );
    await listOn(test, '2026-11-10', [
      buildAlbumOf('2026-11-02', 'c'),
      buildAlbumOf('2026-11-08', 'd'),
      buildAlbumOf('2020-01-01', 'old'),
    ]);
    expect(count({})).toEqual([
      ['all', '2026-11-01', 2],
      ['all', '2026-11-02', 1],
      ['all', '2026-11-08', 1],
    ]);
    expect(count({ period: 'week' })).toEqual([
      ['all', '2026-10-26', 2],
      ['all', '2026-11-02', 2],
    ]);
    const { range, keys, coverage, listings } =
      test.catalogue.countReleases(query({ period: 'week', from: '2026-11-05', to: '2027-01-01' })) ?? {};
    expect(range).toEqual({ from: '2026-11-02', to: '2026-11-15' });
    expect(keys).toEqual([{ key: 'all', name: 'all releases' }]);
    expect(coverage).toEqual({
      countedAt: '2026-11-10T06:00:00.000Z',
      isCurrent: true,
      firstDay: '2026-10-21',
      lastDay: '2026-11-10',
      impreciseReleases: 0,
      unreadReleases: 2,
    });
    expect(listings).toEqual([
      {
        source: 'search',
        market: 'none',
        coversFrom: '2026-10-21',
        coversTo: '2026-11-04',
        isCapped: false,
        listings: 1,
      },
      {
        source: 'search',
        market: 'none',
        coversFrom: '2026-10-27',
        coversTo: '2026-11-10',
        isCapped: false,
        listings: 1,
      },
    ]);
    expect(test.catalogue.countReleases(query())?.range).toEqual({ from: '2026-10-21', to: '2026-11-10' });
    expect(test.catalogue.countReleases(query({ from: '2026-11-11' }))?.range).toBeNull();
    expect(test.catalogue.countReleases(query({ to: '2026-10-20' }))?.range).toBeNull();
  });

  it('goes back 91 days or 53 weeks where no first day is asked for', async () => {
    for (const day of ['2024-11-20', '2026-11-20']) await listOn(test, day, []);
    const rangeOf = (period: 'day' | 'week') => test.catalogue.countReleases(query({ period }))?.range;
    expect(rangeOf('day')).toEqual({ from: '2026-08-22', to: '2026-11-20' });
    expect(rangeOf('week')).toEqual({ from: '2025-11-17', to: '2026-11-22' });
  });

  it('tells apart by what is asked for, those with most releases first, or as asked', async () => {
    await listOn(test, '2026-11-10', [
      buildAlbumOf('2026-11-08', 'a', { albumType: 'single', artists: [buildArtist('X'), buildArtist('Y')] }),
      buildAlbumOf('2026-11-08', 'b', { albumType: 'album' }),
      buildAlbumOf('2026-11-09', 'c', { albumType: 'album' }),
      buildAlbumOf('2026-11-09', 'd', { albumType: null }),
    ]);
    const keysOf = (overrides: Partial<ReleaseCountQuery>) =>
      test.catalogue.countReleases(query(overrides))?.keys;
    expect(keysOf({ by: 'album_type' })).toEqual([
      { key: 'album', name: 'album' },
      { key: 'single', name: 'single' },
      { key: 'unknown', name: 'type not sent' },
    ]);
    expect(keysOf({ by: 'collaboration', keys: ['several', 'unknown'] })).toEqual([
      { key: 'several', name: 'several artists' },
      { key: 'unknown', name: 'no artist named' },
    ]);
    expect(count({ by: 'collaboration', keys: ['several', 'unknown'] })).toEqual([
      ['several', '2026-11-08', 1],
    ]);
    expect(count({ by: 'explicit' })).toEqual([
      ['unknown', '2026-11-08', 2],
      ['unknown', '2026-11-09', 2],
    ]);
  });

  it('tells of sources and markets also where their listings showed nothing', async () => {
    await listOn(test, '2026-11-10', [buildAlbumOf('2026-11-08', 'a')], { market: 'DE' });
    await listOn(test, '2026-11-11', [buildAlbumOf('2026-11-08', 'a')], {
      source: 'new-releases',
      capped: true,
    });
    await listOn(test, '2026-11-12', [], { source: 'search', market: 'US' });
    await listOn(test, '2026-11-13', [], { source: 'artists', market: 'FR' });
    const found = test.catalogue.countReleases(query({ by: 'market' }));
    expect(found?.keys).toEqual([
      { key: 'DE', name: 'DE' },
      { key: 'none', name: 'no market asked for' },
      { key: 'US', name: 'US' },
    ]);
    expect(found?.counts.map(({ key, releases }) => [key, releases])).toEqual([
      ['none', 1],
      ['DE', 1],
    ]);
    expect(count({ by: 'market', keys: ['none', 'US'] })).toEqual([['none', '2026-11-08', 1]]);
    expect(test.catalogue.countReleases(query({ by: 'market', keys: ['none', 'BR'] }))).toBeNull();
    expect(test.catalogue.countReleases(query({ by: 'source', keys: ['none'] }))).toBeNull();
    expect(test.catalogue.countReleases(query({ by: 'album_type', keys: ['Single'] }))).toBeNull();
    expect(test.catalogue.countReleases(query({ by: 'source' }))?.keys.map(({ key }) => key)).toEqual([
      'new-releases',
      'search',
      'artists',
    ]);
    expect(found?.listings.map(({ source, isCapped }) => [source, isCapped])).toEqual([
      ['search', false],
      ['new-releases', true],
      ['search', false],
    ]);
  });

  it('counts labels and artists from the albums themselves', async () => {
    const twice = [buildArtist('X'), buildArtist('X'), buildArtist('Y')];
    await listOn(test, '2026-11-10', [
      buildAlbumOf('2026-11-02', 'a', { artists: twice }),
      buildAlbumOf('2026-11-08', 'b', { artists: [buildArtist('X')] }),
      buildAlbumOf('2026-11-01', 'c', {
        releaseDatePrecision: 'month',
        releaseDate: '2026-11',
        artists: [buildArtist('Y')],
      }),
    ]);
    const run = await test.writer.startRun({ resumeKey: 'read', source: 'search', programVersion: '1' });
    await test.writer.saveReads(run.id, [
      buildRead('a', {
        album: buildFullAlbum('a', {
          releaseDate: '2026-11-02',
          releasedOn: '2026-11-02',
          artists: twice,
          label: 'L',
          totalTracks: 9,
        }),
        tracks: [buildTrack('1', { durationMs: 1000, explicit: true }), buildTrack('2', { durationMs: 500 })],
      }),
    ]);
    const all = { tracks: 9, tracksRead: 2, durationMs: 1500, explicitTracks: 1 };
    expect(test.catalogue.countReleases(query({ by: 'label', keys: ['L'], newArtists: true }))).toMatchObject(
      {
        keys: [{ key: 'L', name: 'L' }],
        // Y had a release of earlier in the month.
        counts: [{ key: 'L', start: '2026-11-02', releases: 1, ...all, newArtists: 1 }],
        coverage: { isCurrent: false, impreciseReleases: 1 },
      },
    );
    const artist = test.catalogue.countReleases(
      query({ by: 'artist', keys: [artistId('X'), artistId('Y')], period: 'week' }),
    );
    expect(artist?.keys).toEqual([
      { key: artistId('X'), name: 'X' },
      { key: artistId('Y'), name: 'Y' },
    ]);
    const counts =
      artist?.counts.map((one) => [
        one.key === artistId('X') ? 'X' : 'Y',
        one.start,
        one.releases,
        one.newArtists,
      ]) ?? [];
    expect(counts.sort()).toEqual([
      ['X', '2026-11-02', 2, 0],
      ['Y', '2026-11-02', 1, 0],
    ]);
    expect(count({ by: 'artist', keys: [artistId('X')], newArtists: true }, 'newArtists')).toEqual([
      [artistId('X'), '2026-11-02', 1],
      [artistId('X'), '2026-11-08', 0],
    ]);
    expect(test.catalogue.countReleases(query({ by: 'artist', keys: [artistId('X'), 'nobody'] }))).toBeNull();
    expect(test.catalogue.countReleases(query({ by: 'label', keys: ['M'] }))).toBeNull();
  });

  it('knows of releases whose date may lie in the range', async () => {
    const imprecise = (day: string, precision: string, name: string) =>
      buildAlbumOf(day, name, { releaseDatePrecision: precision });
    await listOn(test, '2026-11-30', [
      imprecise('2026-01-01', 'year', 'this year'),
      imprecise('2025-01-01', 'year', 'last year'),
      imprecise('2026-11-01', 'month', 'this month'),
      imprecise('2026-10-01', 'month', 'last month'),
    ]);
    const impreciseFrom = (from: string) =>
      test.catalogue.countReleases(query({ from }))?.coverage.impreciseReleases;
    expect([impreciseFrom('2026-11-20'), impreciseFrom('2026-11-01')]).toEqual([2, 2]);
  });

  it('knows nothing where no listing was completed', () => {
    expect(test.catalogue.countReleases(query({ by: 'market' }))).toEqual({
      range: null,
      keys: [],
      counts: [],
      listings: [],
      unread: [],
      uncounted: [],
      coverage: {
        countedAt: expect.any(String),
        isCurrent: true,
        firstDay: null,
        lastDay: null,
        impreciseReleases: 0,
        unreadReleases: 0,
      },
    });
  });
});

describe('countRising', () => {
  it('counts those with two recent releases, and what they released before', async () => {
    const by = (name: string, ...days: string[]) =>
      days.map((day) => buildAlbumOf(day, `${name} ${day}`, { artists: [buildArtist(name)] }));
    await listOn(test, '2026-11-20', [
      ...by('new', '2026-11-10', '2026-11-11', '2026-11-12'),
      ...by('known', '2026-11-10', '2026-11-11', '2026-10-10', '2026-10-20', '2026-08-01'),
      ...by('once', '2026-11-10', '2026-10-10'),
      buildAlbumOf('2026-11-12', 'named twice', { artists: [buildArtist('twice'), buildArtist('twice')] }),
      buildAlbumOf('2026-01-01', 'year', { releaseDatePrecision: 'year', artists: [buildArtist('new')] }),
    ]);
    const recent = { from: '2026-11-01', to: '2026-11-19' };
    const before = [
      { from: '2026-10-01', to: '2026-10-10' },
      { from: '2026-10-15', to: '2026-10-31' },
    ];
    const spotifyUrl = (name: string) => buildArtist(name).spotifyUrl;
    expect(test.catalogue.countRising({ by: 'artist', recent, recentKnown: [recent], before })).toEqual([
      // Of a day that is not known, but earlier.
      {
        key: artistId('new'),
        name: 'new',
        spotifyUrl: spotifyUrl('new'),
        recent: 3,
        before: 0,
        isNew: false,
      },
      {
        key: artistId('known'),
        name: 'known',
        spotifyUrl: spotifyUrl('known'),
        recent: 2,
        before: 2,
        isNew: false,
      },
    ]);
    await test.writer.saveReads(
      await listOn(test, '2026-11-20', []),
      ['2026-11-10', '2026-11-11'].map((day) =>
        buildRead(`new ${day}`, {
          album: buildFullAlbum(`new ${day}`, {
            id: buildId(`album new ${day}`),
            releasedOn: day,
            releaseDate: day,
            label: 'L',
          }),
        }),
      ),
    );
    expect(test.catalogue.countRising({ by: 'label', recent, recentKnown: [recent], before })).toEqual([
      { key: 'L', name: 'L', spotifyUrl: null, recent: 2, before: 0, isNew: true },
    ]);
  });
});
