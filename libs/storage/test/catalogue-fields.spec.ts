import { describe, expect, it } from '@jest/globals';
import { listFlatColumns, parseListQuery, resourceNames, resources } from '../src/catalogue/index.js';
import { fillStore } from './support/fill-store.js';
import { insertRows, listAll, openTestCatalogue, type Row } from './support/open-test-catalogue.js';

describe('fields', () => {
  it.each(resourceNames)('of %s come in their order, and the links back always', async (name) => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const { columns, nested, always } = resources[name];
    const all = [...columns, ...nested].map((column) => column.name);
    for (const row of listAll(catalogue, name)) expect(Object.keys(row)).toEqual(all);
    for (const wanted of all) {
      const chosen = all.filter((one) => one === wanted || always.includes(one));
      for (const row of listAll(catalogue, name, { fields: wanted }))
        expect(Object.keys(row)).toEqual(chosen);
      const query = parseListQuery(name, { fields: ` ${wanted} , ${wanted}` });
      expect(query.fields).toEqual(chosen.length === all.length ? null : chosen);
      const flat = listFlatColumns(query).map((column) => column.name);
      expect(flat).toEqual(
        chosen
          .flatMap((one) => (one === 'artists' ? ['artist_ids', 'artist_names'] : [one]))
          .map((one) => (one === 'links' ? 'link_ids' : one)),
      );
      for (const row of catalogue.iterateFlat(query)) expect(row).toHaveLength(flat.length);
    }
    expect(parseListQuery(name, { fields: [...all].reverse().join(',') }).fields).toBeNull();
  });

  it.each(resourceNames)('of %s are what the column says, in JSON and in flat rows', async (name) => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const { columns } = resources[name];
    const rows = listAll(catalogue, name);
    const flat = [...catalogue.iterateFlat(parseListQuery(name, {}))];
    expect(rows.length).toBe(flat.length);
    expect(rows.length).toBeGreaterThan(5);
    const isOf = {
      string: (value: unknown) => typeof value === 'string',
      integer: Number.isInteger,
      number: Number.isFinite,
      boolean: (value: unknown) => typeof value === 'boolean',
      date: (value: unknown) => /^\d{4}-\d\d-\d\d$/u.test(String(value)),
      datetime: (value: unknown) => /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/u.test(String(value)),
      object: (value: unknown) => typeof value === 'object' && !Array.isArray(value),
      array: Array.isArray,
    };
    for (const [index, row] of rows.entries()) {
      for (const [place, { name: column, type, nullable }] of columns.entries()) {
        const value = row[column];
        const cell = flat[index]?.[place];
        expect({ column, value, is: value === null ? nullable : isOf[type](value) }).toMatchObject({
          is: true,
        });
        if (type === 'boolean') expect(cell).toBe(value === true ? 1 : 0);
        else if (type === 'object' || type === 'array')
          expect(cell === null ? null : JSON.parse(cell as string)).toEqual(value);
        else expect(cell).toBe(value);
      }
    }
  });

  it('hold the artists in their order, nested and flat, none as an empty list', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const links = database
      .prepare<[], { album_id: string; id: string; name: string; spotify_url: string | null }>(
        `SELECT album_id, x.id, x.name, x.spotify_url FROM album_artists JOIN artists x ON x.id = artist_id ORDER BY album_id, position`,
      )
      .all();
    const query = parseListQuery('albums', { fields: 'artists' });
    const flat = [...catalogue.iterateFlat(query)];
    const rows = listAll(catalogue, 'albums', { fields: 'artists' });
    expect(rows.some(({ artists }) => (artists as unknown[]).length === 0)).toBe(true);
    for (const [index, { id, artists }] of rows.entries()) {
      const own = links
        .filter(({ album_id }) => album_id === id)
        .map(({ id: artist, name, spotify_url }) => ({ id: artist, name, spotify_url }));
      expect(artists).toEqual(own);
      const texts =
        own.length === 0
          ? [null, null]
          : [own.map((one) => one.id).join(';'), own.map((one) => one.name).join('; ')];
      expect(flat[index]?.slice(2)).toEqual(texts);
    }
  });

  it('are the same where no row is', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const parameters = { id: 'nobody', fields: 'name,artists' };
    expect(listAll(catalogue, 'albums', parameters)).toEqual([]);
    expect(listFlatColumns(parseListQuery('albums', parameters)).map(({ name }) => name)).toEqual([
      'id',
      'name',
      'spotify_url',
      'artist_ids',
      'artist_names',
    ]);
  });
});

describe('findOne', () => {
  it('finds an album with its tracks in the order of playing, an artist, a run with its coverage', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    insertRows(database, 'run_coverage', [
      { run_id: 'run-1', source: 'search', reported_total: 9, cap_reached: 1, findings: '["a"]' },
      { run_id: 'run-1', source: 'artists', listing_complete: 1 },
    ]);
    const tracks = listAll(catalogue, 'tracks');
    for (const album of listAll(catalogue, 'albums')) {
      const found = JSON.parse(catalogue.findOne('albums', String(album.id)) ?? '') as Row;
      expect(found).toEqual({ ...album, tracks: tracks.filter(({ album_id }) => album_id === album.id) });
    }
    for (const artist of listAll(catalogue, 'artists'))
      expect(JSON.parse(catalogue.findOne('artists', String(artist.id)) ?? '')).toEqual(artist);
    expect(JSON.parse(catalogue.findOne('runs', 'run-1') ?? '')).toMatchObject({
      id: 'run-1',
      requests: { search: { 200: 3 } },
      coverage: [
        { source: 'search', reported_total: 9, cap_reached: true, listing_complete: false, findings: ['a'] },
        { source: 'artists', reported_total: null, cap_reached: false, listing_complete: true, findings: [] },
      ],
    });
    expect(JSON.parse(catalogue.findOne('runs', 'run-2') ?? '')).toMatchObject({ coverage: [] });
    for (const name of ['albums', 'artists', 'runs'] as const)
      expect(catalogue.findOne(name, 'nobody')).toBeNull();
  });
});
