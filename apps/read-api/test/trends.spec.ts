import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import { idOf } from './support/fill-store.js';
import { openTestApi, type TestApi } from './support/open-test-api.js';

let api: TestApi;
beforeAll(async () => {
  // Released from the 1st to the 20th, listed on the 22nd at noon.
  api = await openTestApi({ albums: 60 });
});
afterAll(async () => {
  await api.close();
});

async function read(url: string): Promise<Record<string, unknown>> {
  const { status, body } = await api.get(url);
  expect({ status, body: status === 200 ? null : body }).toEqual({ status: 200, body: null });
  return body;
}

const coverage = {
  counted_at: '2026-11-22T12:00:00.000Z',
  is_current: true,
  first_day: '2026-11-08',
  last_day: '2026-11-22',
  listings: 1,
  capped_listings: 0,
  imprecise_releases: 0,
  unread_releases: 0,
};
const store = {
  data_changed_at: '2026-11-22T12:00:00.000Z',
  last_complete_at: '2026-11-22T12:00:00.000Z',
  last_run_state: 'completed',
  history_since: '2026-11-22T12:00:00.000Z',
};

describe('/v1/trends/releases', () => {
  it('tells releases by week, the first and the last in part', async () => {
    expect(await read('/v1/trends/releases')).toEqual({
      data: {
        period: 'week',
        by: 'all',
        measure: 'releases',
        from: '2026-11-02',
        to: '2026-11-22',
        series: [
          {
            key: 'all',
            name: 'all releases',
            points: [
              { start: '2026-11-02', value: 18, observed: true, is_partial: true },
              { start: '2026-11-09', value: 18, observed: true, is_partial: false },
              { start: '2026-11-16', value: 14, observed: true, is_partial: true },
            ],
          },
        ],
      },
      coverage,
      store,
    });
  });

  it('tells them by day, by what is asked for, and what of them', async () => {
    const url = '/v1/trends/releases?period=day&from=2026-11-10&to=2026-11-11';
    const series = async (parameters: string) =>
      (
        (await read(url + parameters)).data as {
          series: { key: string; points: { value: number | null }[] }[];
        }
      ).series.map(({ key, points }) => [key, points.map(({ value }) => value)]);
    expect(await series('&by=album_type')).toEqual([
      ['compilation', [0, 3]],
      ['single', [3, 0]],
    ]);
    expect(await series('&by=label&key=Label%201&key=Label%202&measure=tracks')).toEqual([
      ['Label 1', [4, 0]],
      ['Label 2', [0, 4]],
    ]);
    expect(await series(`&by=artist&key=${idOf('artist Guest')}`)).toEqual([[idOf('artist Guest'), [0, 3]]]);
    expect(await series('&by=market')).toEqual([['none', [3, 3]]]);
    expect(await series('&measure=explicit_share')).toEqual([['all', [0.333333, 0.333333]]]);
    expect(await series('&measure=mean_duration_ms')).toEqual([['all', [180_029, 180_030]]]);
    expect(await series('&by=explicit&key=clean')).toEqual([['clean', [2, 2]]]);
  });

  it.each([
    ['?by=label', 'key', 'must be given for by=label: there are too many to tell of all.'],
    ['?by=explicit&key=yes', 'key', 'must be one of explicit, clean, unknown for by=explicit.'],
    ['?key=', 'key', 'must be text, not empty.'],
    [
      '?by=genre',
      'by',
      'must be one of all, album_type, explicit, track_length, collaboration, market, source, label, artist.',
    ],
    ['?period=month', 'period', 'must be one of day, week.'],
    ['?from=yesterday', 'from', 'must be a day such as 2026-11-20.'],
    ['?from=2026-11-20&to=2026-11-19', 'from', 'must not be after `to`.'],
    ['?kay=1', 'kay', 'is no parameter here; there are by, key, measure, period, from, to.'],
  ])('refuses %s', async (parameters, parameter, detail) => {
    const { status, body } = await api.get(`/v1/trends/releases${parameters}`);
    expect({ status, body }).toMatchObject({ status: 400, body: { parameter } });
    expect(String(body.detail)).toContain(detail);
  });

  it('knows no key that the store has never had, instead of telling a zero of it', async () => {
    const unknown = ['label', 'artist', 'album_type', 'source', 'market'].map((by) => `by=${by}&key=nobody`);
    const known = 'by=album_type&key=single&key=Single';
    for (const asked of [
      ...unknown.map((one) => `spikes?${one}`),
      ...[...unknown, known].map((one) => `releases?${one}`),
    ]) {
      const { status, body } = await api.get(`/v1/trends/${asked}`);
      expect({ asked, status, body }).toMatchObject({ asked, status: 404, body: { parameter: 'key' } });
    }
    for (const [asked, detail] of [
      [
        'releases?by=label&key=lable%201',
        '"lable 1": no release was ever counted under it; nearest: "Label 1"',
      ],
      [
        'spikes?by=artist&key=guest',
        `"guest": no release was ever counted under it; nearest: "${idOf('artist Guest')}" (Guest)`,
      ],
      [
        'weekdays?by=album_type&key=singel',
        '"singel": no release was ever counted under it; nearest: "single"',
      ],
      [
        'releases?by=album_type&key=single&key=Albumm',
        '"Albumm": no release was ever counted under it; nearest: "album"',
      ],
    ] as const) {
      const { body } = await api.get(`/v1/trends/${asked}`);
      expect(String(body.detail)).toMatch(`The store knows nothing of ${detail}`);
    }
    // Without a release, but of a fixed set.
    expect((await api.get('/v1/trends/releases?by=track_length&key=5%2B')).status).toBe(200);
  });
});

it('tells of which days of the week releases are', async () => {
  const body = await read('/v1/trends/weekdays');
  expect(body).toMatchObject({ weeks: 1, coverage, store });
  expect(body.data).toEqual([
    { weekday: 1, releases: 2, share: 0.111111, interval: null },
    ...[3, 3, 3, 3, 2, 2].map((releases, index) => ({
      weekday: index + 2,
      releases,
      share: Number((releases / 18).toFixed(6)),
      interval: null,
    })),
  ]);
  expect((await api.get('/v1/trends/weekdays?by=source')).body).toMatchObject({ parameter: 'key' });
  expect((await api.get('/v1/trends/weekdays?by=source&key=search&key=other')).status).toBe(400);
});

it('refuses ranges the wrong way round wherever days are asked for', async () => {
  const range = 'from=2026-11-20&to=2026-11-19';
  for (const path of [
    'trends/weekdays?',
    'trends/calendar?',
    'sales/series?product=Any&',
    `albums/${idOf('album 1')}/history?`,
  ]) {
    const { status, body } = await api.get(`/v1/${path}${range}`);
    expect({ path, status, body }).toMatchObject({ path, status: 400, body: { parameter: 'from' } });
  }
  const day = 'from=2026-11-20&to=2026-11-20';
  expect((await api.get(`/v1/trends/calendar?${day}`)).body.data).toHaveLength(1);
});

it('tells the days with their releases by type', async () => {
  const { data } = (await read('/v1/trends/calendar?from=2026-11-20')) as { data: unknown[] };
  expect(data).toEqual([
    { day: '2026-11-20', releases: 3, album_types: { unknown: 3 }, observed: true, is_partial: false },
    { day: '2026-11-21', releases: 0, album_types: {}, observed: true, is_partial: false },
    { day: '2026-11-22', releases: 0, album_types: {}, observed: true, is_partial: true },
  ]);
});

it('looks for no unusual week where there is too little history, and says what is missing', async () => {
  expect(await read('/v1/trends/spikes')).toEqual({
    data: null,
    refusal: {
      reason: 'too-short',
      message: 'the series has 2 weeks, 105 are needed: 103 more',
      weeks_needed: 103,
    },
    coverage,
    store,
  });
});

it('tells who released more of late than before', async () => {
  const body = await read('/v1/trends/rising?weeks=1&limit=2');
  expect(body).toMatchObject({
    window: {
      from: '2026-11-15',
      to: '2026-11-21',
      days_observed: 7,
      before_from: '2025-11-16',
      before_to: '2026-11-14',
      before_days_observed: 7,
    },
    coverage: { last_day: '2026-11-22' },
    store,
  });
  expect(body.data).toEqual([
    {
      key: idOf('artist Guest'),
      name: 'Guest',
      spotify_url: `https://open.spotify.com/artist/${idOf('artist Guest')}`,
      recent: expect.any(Number),
      per_week_before: null,
      ratio: null,
      is_new: false,
    },
    expect.objectContaining({ per_week_before: null }),
  ]);
  expect((await api.get('/v1/trends/rising?weeks=14')).body).toMatchObject({ parameter: 'weeks' });
  expect((await api.get('/v1/trends/rising?by=source')).body).toMatchObject({ parameter: 'by' });
});

it('tells that counts are older than the data while a run works, and changes its ETag then', async () => {
  const own = await openTestApi({ albums: 5 });
  const url = '/v1/trends/releases?from=2026-11-20';
  const before = await own.get(url);
  expect(before.body).toMatchObject({ coverage: { is_current: true } });
  expect((await own.get(url, { 'if-none-match': String(before.headers.etag) })).status).toBe(304);
  const other = await openStore({ path: own.path, now: () => Date.parse('2026-11-22T12:30:00Z') });
  const writer = await other.acquireLease({ purpose: 'test' });
  const run = await writer.startRun({ resumeKey: 'k', source: 'search', programVersion: '0' });
  await writer.saveReads(run.id, [
    {
      kind: 'album',
      album: {
        id: idOf('late'),
        name: 'Late',
        albumType: 'album',
        releaseDate: '2026-11-20',
        releaseDatePrecision: 'day',
        releasedOn: '2026-11-20',
        totalTracks: 1,
        spotifyUrl: null,
        imageUrl: null,
        artists: [],
        label: null,
        popularity: null,
        upc: null,
        notSent: [],
      },
      tracks: [],
      nextOffset: null,
      rejected: [],
      fetchedAt: '2026-11-22T12:30:00.000Z',
      hash: 'late',
    },
  ]);
  const during = await own.get(url, { 'if-none-match': String(before.headers.etag) });
  expect({ status: during.status, body: during.body }).toMatchObject({
    status: 200,
    body: { coverage: { is_current: false } },
  });
  await writer.finishRun(run.id, { state: 'completed', exitCode: 0, durationMs: 1 });
  const after = await own.get(url, { 'if-none-match': String(during.headers.etag) });
  expect(after.body).toMatchObject({
    coverage: { is_current: true, counted_at: '2026-11-22T12:30:00.000Z' },
  });
  await other.close();
  await own.close();
});
