import { describe, expect, it } from '@jest/globals';
import { buildArtist } from './support/build-album.js';
import { fillStore } from './support/fill-store.js';
import { buildAlbumOf, listOn } from './support/list-on.js';
import { openTestCatalogue } from './support/open-test-catalogue.js';

describe('what a scan may compare with sales', () => {
  it('is who has most albums, whatever has no label left out', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const read = (sql: string) => database.prepare(sql).all();
    expect(catalogue.listBusiest('label', 2)).toEqual(
      read(`SELECT label AS key, label AS name FROM albums WHERE label IS NOT NULL
        GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 2`),
    );
    expect(catalogue.listBusiest('artist', 5)).toEqual(
      read(`SELECT id AS key, name FROM artists a
        ORDER BY (SELECT count(DISTINCT album_id) FROM album_artists WHERE artist_id = a.id) DESC, id LIMIT 5`),
    );
  });

  it('tells which genres most artists have', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    database.exec(
      `UPDATE artists SET genres = CASE rowid % 3 WHEN 0 THEN '["pop","indie"]' WHEN 1 THEN '["indie"]' END`,
    );
    expect(catalogue.listBusiest('genre', 5)).toEqual([
      { key: 'indie', name: 'indie' },
      { key: 'pop', name: 'pop' },
    ]);
  });

  it('takes an artist whom an album names twice for one with one album', async () => {
    const test = await openTestCatalogue();
    const [often, busy] = [buildArtist('often'), buildArtist('busy')];
    await listOn(test, '2026-11-20', [
      buildAlbumOf('2026-11-10', 'a', { artists: [often, often, often] }),
      ...['b', 'c'].map((name) => buildAlbumOf('2026-11-10', name, { artists: [busy] })),
    ]);
    expect(test.catalogue.listBusiest('artist', 2).map(({ name }) => name)).toEqual(['busy', 'often']);
    expect(test.catalogue.listBusiest('artist', 1).map(({ name }) => name)).toEqual(['busy']);
  });
});
