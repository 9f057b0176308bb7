import { describe, expect, it } from '@jest/globals';
import type { Album, ReadApiClient, ReadApiListPath, StoreFreshness, Track } from '../src/index.js';

/** Takes what the compiler has looked at. */
const hold = (...values: unknown[]): number => values.length;

/** Never run: the compiler is what is tested here. */
export async function check(client: ReadApiClient): Promise<void> {
  const page = await client.get('/v1/albums', { query: { label: ['Warner'], 'popularity.gte': 50 } });
  hold(page.store satisfies StoreFreshness, page.data satisfies Album[]);
  for (const { label } of page.data) hold(label satisfies string | null);

  for await (const row of client.iterateRows('/v1/albums', { query: { fields: 'label' } })) {
    hold(row.id satisfies string, row.label satisfies string | null | undefined);
    // @ts-expect-error -- with fields, a column may be missing
    hold(row.name satisfies string);
  }
  for await (const row of client.iterateRows('/v1/albums/{id}/tracks', { path: { id: 'x' } })) {
    hold(row satisfies Track, row.duration_ms satisfies number, row.artists[0]?.name);
  }
  const album = await client.get('/v1/albums/{id}', { path: { id: 'x' } });
  hold(album.label satisfies string | null, album.tracks.length);
  const past = await client.get('/v1/albums/{id}', { path: { id: 'x' }, query: { as_of: '2026-11-20' } });
  hold(past.label satisfies string | null, past.artists.length);
  // @ts-expect-error -- tracks are not kept over time
  hold(past.tracks);
  const pastPage = await client.get('/v1/albums', { query: { as_of: '2026-11-20' } });
  // @ts-expect-error -- as of a time, a column may be missing
  hold(pastPage.data[0]?.upc satisfies string | null);
  const history = await client.get('/v1/artists/{id}/history', {
    path: { id: 'x' },
    query: { from: '2026-11-20' },
  });
  hold(
    history.data[0]?.followers satisfies number | null | undefined,
    history.store satisfies StoreFreshness,
  );
  const summary = await client.getIfChanged('/v1/summary', { etag: null, query: { group_by: 'label' } });
  hold(summary?.body.data[0]?.albums satisfies number | undefined);
  hold({
    '/v1/albums': true,
    '/v1/albums/{id}/tracks': true,
    '/v1/albums/{id}/placements': true,
    '/v1/album-versions': true,
    '/v1/artist-versions': true,
    '/v1/placements': true,
    '/v1/artists': true,
    '/v1/artists/{id}/albums': true,
    '/v1/tracks': true,
    '/v1/runs': true,
    '/v1/analyses': true,
    '/v1/analyses/{id}/pairs': true,
    '/v1/sales/products': true,
    '/v1/sales/rows': true,
    '/v1/sales/files': true,
  } satisfies Record<ReadApiListPath, true>);

  // @ts-expect-error -- a parameter that is none
  await client.get('/v1/albums', { query: { lable: ['Warner'] } });
  // @ts-expect-error -- a parameter of albums, not of runs
  await client.get('/v1/runs', { query: { label: ['Warner'] } });
  // @ts-expect-error -- text where a list belongs
  await client.get('/v1/albums', { query: { label: 'Warner' } });
  // @ts-expect-error -- an order that there is not
  await client.get('/v1/albums', { query: { sort: 'label' } });
  // @ts-expect-error -- a path that there is not
  await client.get('/v1/labels');
  // @ts-expect-error -- the id is missing
  await client.get('/v1/albums/{id}');
  // @ts-expect-error -- a path without braces
  await client.get('/v1/albums', { path: { id: 'x' } });
  // @ts-expect-error -- tracks are not kept over time
  await client.get('/v1/tracks', { query: { as_of: '2026-11-20' } });
  // @ts-expect-error -- the summary has no fields
  await client.get('/v1/summary', { query: { fields: 'label' } });
  // @ts-expect-error -- no list
  client.iterateRows('/v1/summary');
  // @ts-expect-error -- no option
  await client.get('/v1/albums', { limit: 10 });
  // @ts-expect-error -- no column
  hold(page.data[0]?.lable);
}

describe('types', () => {
  it('are held by the compiler', () => {
    expect(check).toBeInstanceOf(Function);
  });
});
