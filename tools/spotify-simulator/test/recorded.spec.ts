import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSimulator } from '../src/index.js';
import { withSimulator } from './start.js';

const api = 'https://api.spotify.com/v1';
const artist = { id: 'Artist0000000000000001', name: 'One', type: 'artist' };
const track = (n: number): object => ({
  id: `Track0000000000000000${n}`,
  name: `Track ${n}`,
  artists: [artist],
  disc_number: 1,
  track_number: n,
  duration_ms: 1000,
  explicit: false,
  type: 'track',
});
const album = (n: number, more: object = {}): { id: string } => ({
  id: `Album0000000000000000${n}`,
  ...{ name: `Album ${n}`, album_type: 'album', artists: [artist], type: 'album' },
  ...more,
});
const tracksUrl = (n: number): string => `${api}/albums/${album(n).id}/tracks`;

let folder: string;
let warnings: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  warnings = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const record = (name: string, body: unknown): void => {
  writeFileSync(join(folder, name), typeof body === 'string' ? body : JSON.stringify(body));
};
const options = (): { recordedDir: string; warn: (line: string) => void } => ({
  recordedDir: folder,
  warn: (line) => warnings.push(line),
});

describe('a folder of recorded answers', () => {
  it('lists every album of every file once, in the order of file names', async () => {
    const embedded = { href: `${tracksUrl(4)}?offset=0&limit=50`, items: [], total: 0 };
    record('a-search.json', {
      albums: { items: [album(1), null, album(2)], next: `${api}/search`, total: 1032 },
    });
    record('b-batch.json', { albums: [album(4, { label: 'L', tracks: embedded }), null] });
    record('c-artist-albums.json', { href: `${api}/artists/x/albums`, items: [album(3), album(1)] });
    record('d-track.json', { ...track(7), album: album(5), external_ids: { isrc: 'X' } });
    await withSimulator(options(), async ({ simulator, json }) => {
      const order = [1, 2, 3, 5, 4].map((n) => album(n).id);
      expect([...simulator.catalogue.albumIds()].sort()).toEqual([...order].sort());
      const { albums } = await json('/browse/new-releases?limit=50');
      expect(albums.items.map((item) => item!.id)).toEqual(simulator.catalogue.albumIds());
      expect(albums).toMatchObject({ total: 5, next: null });
      expect(albums.items.find((item) => item!.id === album(4).id)).not.toHaveProperty('label');
      const search = await json('/search?q=whatever&type=album&limit=2');
      expect(search.albums.items).toEqual(albums.items.slice(0, 2));
      expect(search.albums.next).toContain('offset=2');
      expect((await json(`/artists/${artist.id}/albums`)).total).toBe(5);
      expect(warnings).toEqual([]);
    });
  });

  it('serves full albums as recorded, total and next unfit for the items', async () => {
    record('album.json', {
      ...album(1),
      tracks: { href: `${tracksUrl(1)}?offset=0&limit=50`, items: [track(1)], next: null, total: 13 },
    });
    record('listing.json', { items: [album(1, { name: 'Listed' })] });
    await withSimulator(options(), async ({ json }) => {
      const served = await json(`/albums/${album(1).id}`);
      expect(served.name).toBe('Album 1');
      expect(served.tracks).toMatchObject({ items: [track(1)], total: 13, next: null });
      expect((await json(`/albums?ids=${album(1).id},${album(9).id}`)).albums).toEqual([served, null]);
    });
  });

  it('gives a listed album whatever tracks were recorded of it', async () => {
    record('listing.json', {
      albums: { items: [album(1, { total_tracks: 9 }), album(2), album(3, { total_tracks: 4 })] },
    });
    record('track.json', { ...track(1), album: album(1), popularity: 3, external_ids: {} });
    await withSimulator(options(), async ({ json }) => {
      const { albums } = await json(`/albums?ids=${[1, 2, 3].map((n) => album(n).id).join(',')}`);
      expect(albums[0]!.tracks).toMatchObject({ items: [track(1)], total: 9, next: null });
      expect(albums[1]!.tracks).toMatchObject({ items: [], total: 0, next: null });
      expect(albums[2]!.tracks).toMatchObject({ items: [], total: 4, next: null });
      expect(albums[0]!.tracks.items[0]).not.toHaveProperty('popularity');
      const [first] = albums[0]!.tracks.items;
      expect(await json(`/tracks/${first!.id}`)).toMatchObject({ popularity: 3, album: album(1) });
    });
  });

  it('pages tracks of the album in their href; a recorded next leads to an empty page, and there it ends', async () => {
    const next = `${tracksUrl(1)}?offset=2&limit=2`;
    record('tracks.json', {
      href: `${tracksUrl(1)}?offset=0&limit=2`,
      items: [track(1), track(2)],
      next,
      total: 11,
    });
    await withSimulator(options(), async ({ simulator, json, apiUrl }) => {
      expect(simulator.catalogue.albumIds()).toEqual([album(1).id]);
      const path = `/albums/${album(1).id}/tracks`;
      const first = await json(`${path}?limit=50`);
      expect(first).toMatchObject({ items: [track(1), track(2)], total: 11 });
      expect(first.next).toMatch(`${apiUrl}${path}?offset=50&limit=50`);
      expect(await json(`${path}?limit=50&offset=50`)).toMatchObject({ items: [], total: 11, next: null });
      const one = await json(`${path}?limit=1`);
      expect([one.items, one.next]).toEqual([[track(1)], expect.stringContaining('offset=1&limit=1')]);
      expect((await json(`${path}?limit=1&offset=1`)).next).toContain('offset=2');
      expect((await json(`${path}?limit=1&offset=2`)).next).toBeNull();
    });
  });

  it('feeds artists from single and batch files', async () => {
    record('one.json', { ...artist, genres: ['folk'] });
    record('many.json', { artists: [{ ...artist, id: 'Artist0000000000000002' }, null] });
    await withSimulator(options(), async ({ json, get }) => {
      expect((await json(`/artists/${artist.id}`)).genres).toEqual(['folk']);
      const { artists } = await json(`/artists?ids=Artist0000000000000002,Artist0000000000000003`);
      expect(artists.map((item) => (item as { name: string } | null)?.name)).toEqual(['One', undefined]);
      expect((await get('/artists/Artist0000000000000003/albums')).status).toBe(404);
    });
  });

  it('skips what it does not know and says so', async () => {
    record('README.md', '# Hello');
    record('broken.json', '{"albums":');
    record('error.json', { error: { status: 404, message: 'Not found.' } });
    record('list.json', [1, 2]);
    record('good.json', album(1));
    await withSimulator(options(), async ({ simulator }) => {
      expect(simulator.catalogue.albumIds()).toEqual([album(1).id]);
      expect(warnings.map((line) => /^recordedDir: (\S+) skipped: /.exec(line)?.[1])).toEqual([
        'README.md',
        'broken.json',
        'error.json',
        'list.json',
      ]);
    });
  });

  it('must be there', () => {
    expect(() => createSimulator({ recordedDir: join(folder, 'nowhere') })).toThrow(
      /recordedDir .*nowhere cannot be read/,
    );
  });
});
