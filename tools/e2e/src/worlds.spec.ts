import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Simulator, SimulatorOptions } from '@new-releases/spotify-simulator';
import { changeStore } from './support/change-store.js';
import { countFurtherPages } from './support/count-further-pages.js';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { expectExactStore } from './support/expect-exact-store.js';
import { readRows, readValue } from './support/read-store.js';

const sandboxes: Sandbox[] = [];
afterEach(async () => {
  for (const sandbox of sandboxes.splice(0)) await sandbox.close();
});

async function open(options: SimulatorOptions): Promise<Sandbox> {
  const sandbox = await createSandbox(options);
  sandboxes.push(sandbox);
  return sandbox;
}

describe('extract in two worlds', () => {
  it('stores the same but for what one of them is not sent, and tells that from what is empty', async () => {
    const albums = 120;
    const [extended, development] = [
      await open({ albums, seed: 'worlds' }),
      await open({ albums, seed: 'worlds', access: 'development' }),
    ];
    for (const sandbox of [extended, development]) expect((await sandbox.run(['extract'])).code).toBe(0);
    expectExactStore(extended);
    expectExactStore({ ...development, hasAllFields: false });
    for (const sql of [
      'SELECT id, name, released_on, total_tracks, upc, image_url FROM albums ORDER BY id',
      'SELECT album_id, id, name, duration_ms, explicit FROM tracks ORDER BY album_id, id',
      'SELECT id, name FROM artists ORDER BY id',
      'SELECT album_id, position FROM album_sightings ORDER BY album_id',
    ]) {
      expect(readRows(development.databasePath, sql)).toEqual(readRows(extended.databasePath, sql));
    }
    const notSent = ({ databasePath }: Sandbox) =>
      readRows<{ fields: string }>(
        databasePath,
        'SELECT DISTINCT json(fields_not_sent) AS fields FROM albums',
      ).flatMap(({ fields }) => Object.keys(JSON.parse(fields) as object));
    expect(new Set(notSent(development))).toEqual(new Set(['label', 'popularity']));
    expect(await extended.readSnapshot()).toEqual(await development.readSnapshot());
  });

  it('keeps what a withdrawn field last held', async () => {
    const sandbox = await open({ albums: 20, seed: 'withdrawn' });
    await sandbox.run(['extract']);
    const labels = 'SELECT id, label, popularity FROM albums ORDER BY id';
    const before = readRows(sandbox.databasePath, labels);
    sandbox.simulator.configure({ access: 'development' });
    expect((await sandbox.run(['extract', '--refresh-after', '0'])).code).toBe(0);
    expect(sandbox.countRequests()).toMatchObject({ 'get-an-album': 20 });
    expect(readRows(sandbox.databasePath, labels)).toEqual(before);
    expect(
      readValue(
        sandbox.databasePath,
        "SELECT count(*) FROM albums WHERE json_extract(fields_not_sent, '$.label') IS NOT NULL",
      ),
    ).toBe(20);
  });

  it('remembers what was refused, looks again after a week, and finds it open', async () => {
    const sandbox = await open({ albums: 60, seed: 'recheck', access: 'development' });
    await sandbox.run(['extract']);
    sandbox.simulator.configure({ access: 'extended' });
    sandbox.simulator.resetRequests();
    await sandbox.run(['extract', '--refresh-after', '0']);
    expect(sandbox.countRequests()).toEqual({
      search: 7,
      'get-an-album': 60,
      'get-an-albums-tracks': countFurtherPages(sandbox.simulator),
    });

    changeStore(sandbox.databasePath, "UPDATE capabilities SET checked_at = '2020-01-01T00:00:00.000Z'");
    sandbox.simulator.resetRequests();
    expect((await sandbox.run(['extract', '--refresh-after', '0'])).code).toBe(0);
    expect(sandbox.countRequests()).toEqual({
      'get-new-releases': 2,
      'get-multiple-albums': 3,
      'get-an-albums-tracks': countFurtherPages(sandbox.simulator),
    });
    expectExactStore(sandbox);
  });

  it('asks for nothing closed where it is told the world by hand', async () => {
    const sandbox = await open({ albums: 30, seed: 'by hand', access: 'development' });
    expect((await sandbox.run(['extract', '--access', 'development'])).code).toBe(0);
    expect(sandbox.countRequests()).toEqual({
      search: 4,
      'get-an-album': 30,
      'get-an-albums-tracks': countFurtherPages(sandbox.simulator),
    });
    expect(sandbox.simulator.requests.filter(({ status }) => status !== 200)).toEqual([]);
  });
});

describe('extract from a watch-list', () => {
  /** The artists with most albums, with the ids of those that they lead or share. */
  function findArtists({ catalogue }: Simulator): { artistId: string; albumIds: string[] }[] {
    const albumsOf = new Map<string, string[]>();
    for (const albumId of catalogue.albumIds()) {
      const album = catalogue.album(albumId);
      if (album.album_type === 'compilation') continue;
      for (const { id } of album.artists ?? []) albumsOf.set(id, [...(albumsOf.get(id) ?? []), albumId]);
    }
    return [...albumsOf]
      .map(([artistId, albumIds]) => ({ artistId, albumIds }))
      .sort((a, b) => b.albumIds.length - a.albumIds.length);
  }

  it('walks each artist to the end once, later only a page of each group, and says who saw what', async () => {
    const sandbox = await open({ albums: 400, seed: 'watch', access: 'development' });
    const [first, second] = findArtists(sandbox.simulator);
    const [one = '', two = ''] = [first?.artistId, second?.artistId];
    expect(
      (
        await sandbox.run([
          'watch',
          'add',
          `spotify:artist:${one}`,
          `https://open.spotify.com/artist/${two}?si=x`,
        ])
      ).code,
    ).toBe(0);
    expect((await sandbox.run(['watch', 'add', one])).stdout).toMatch(/^0 added, 1 /);
    expect((await sandbox.run(['watch', 'add', 'nobody'])).code).toBe(2);
    const listed = JSON.parse((await sandbox.run(['watch', 'list', '--json'])).stdout) as {
      artistId: string;
    }[];
    expect(listed.map(({ artistId }) => artistId).sort()).toEqual([one, two].sort());

    expect((await sandbox.run(['extract', '--source', 'artists'])).code).toBe(0);
    const expected = new Set([...(first?.albumIds ?? []), ...(second?.albumIds ?? [])]);
    expect(
      readRows(
        sandbox.databasePath,
        "SELECT DISTINCT album_id AS id FROM album_sightings WHERE source = 'artists' ORDER BY 1",
      ),
    ).toEqual([...expected].sort().map((id) => ({ id })));
    expect(readValue(sandbox.databasePath, 'SELECT count(*) FROM albums WHERE fetched_at IS NULL')).toBe(0);

    sandbox.simulator.resetRequests();
    expect((await sandbox.run(['extract', '--source', 'artists'])).code).toBe(0);
    expect(sandbox.countRequests()).toEqual({ 'get-an-artists-albums': 4 });

    await sandbox.run(['watch', 'remove', two]);
    sandbox.simulator.resetRequests();
    // With auto, the listing of the app's world and the watch-list go together.
    expect((await sandbox.run(['extract'])).code).toBe(0);
    expect(sandbox.countRequests()).toMatchObject({ search: 42, 'get-an-artists-albums': 2 });
    expectExactStore({ ...sandbox, hasAllFields: false });
    expect(
      readValue(
        sandbox.databasePath,
        `SELECT count(*) FROM (SELECT album_id FROM album_sightings WHERE album_id IN
           (SELECT album_id FROM album_sightings WHERE source = 'artists')
         GROUP BY album_id HAVING count(DISTINCT source) = 2)`,
      ),
    ).toBe(expected.size);
  });

  it('takes artists from a file onto the list, and names the line that is none', async () => {
    const sandbox = await open({ albums: 100, seed: 'file' });
    const [first] = findArtists(sandbox.simulator);
    await writeFile(join(sandbox.directory, 'artists.txt'), `# mine\n\n${first?.artistId ?? ''} # best\n`);
    const result = await sandbox.run([
      'extract',
      '--source',
      'artists',
      '--artists',
      'artists.txt',
      '--json',
    ]);
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ albums: { new: first?.albumIds.length } });
    expect(JSON.parse((await sandbox.run(['watch', 'list', '--json'])).stdout)).toMatchObject([
      { artistId: first?.artistId, firstWalkDoneAt: expect.any(String) },
    ]);
    await writeFile(join(sandbox.directory, 'wrong.txt'), `${first?.artistId ?? ''}\nAbba\n`);
    const wrong = await sandbox.run(['extract', '--artists', 'wrong.txt']);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/wrong\.txt:2: "Abba"/);
  });

  it('refuses to walk a list of nobody', async () => {
    const sandbox = await open({ albums: 10, seed: 'nobody' });
    const result = await sandbox.run(['extract', '--source', 'artists']);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/watch add/);
  });
});
