import { describe, expect, it } from '@jest/globals';
import { type Access } from '../src/index.js';
import { findErrors } from './validate.js';
import { withSimulator } from './start.js';

const worlds: Access[] = ['extended', 'development-legacy', 'development'];

describe.each(worlds)('answers in the %s world', (access) => {
  it('fit the OpenAPI document, operation by operation', async () => {
    await withSimulator({ access, albums: 120 }, async ({ simulator, json }) => {
      const ids = simulator.catalogue.albumIds();
      for (const id of ids) expect(findErrors('Album', await json(`/albums/${id}`))).toEqual([]);
      const big = ids.find((id) => simulator.catalogue.tracks(id).length > 50)!;
      const page = await json(`/albums/${big}/tracks?limit=50&offset=50`);
      expect(findErrors('TrackPage', page)).toEqual([]);
      expect(page.items).toHaveLength(simulator.catalogue.tracks(big).length - 50);
      const artist = simulator.catalogue.album(big).artists![0]!.id;
      expect(findErrors('Artist', await json(`/artists/${artist}`))).toEqual([]);
      const artistAlbums = await json(`/artists/${artist}/albums?limit=10`);
      expect(findErrors('ArtistAlbumPage', artistAlbums)).toEqual([]);
      expect(artistAlbums.items.length).toBeGreaterThan(0);
      const track = await json(`/tracks/${simulator.catalogue.tracks(big)[60]!.id}`);
      expect(findErrors('Track', track)).toEqual([]);
      const search = await json('/search?q=tag:new&type=album,track,artist&limit=10');
      expect(findErrors('SearchResult', search)).toEqual([]);
      expect(search.albums.items).toHaveLength(10);
    });
  });
});

describe('what development mode leaves out', () => {
  const gone = {
    album: ['available_markets', 'label', 'popularity'],
    artist: ['followers', 'popularity'],
    track: ['available_markets', 'popularity'],
  };

  it('is there in the extended world', async () => {
    await withSimulator({ albums: 8 }, async ({ simulator, json }) => {
      const id = simulator.catalogue.albumIds()[7]!;
      const album = await json(`/albums/${id}`);
      expect(Object.keys(album)).toEqual(
        expect.arrayContaining([...gone.album, 'copyrights', 'external_ids', 'genres']),
      );
      expect(Object.keys(album.tracks.items[0]!)).toContain('available_markets');
      const artist = await json(`/artists/${album.artists[0]!.id}`);
      expect(Object.keys(artist)).toEqual(expect.arrayContaining([...gone.artist, 'genres']));
      const track = await json(`/tracks/${album.tracks.items[0]!.id}`);
      expect(Object.keys(track)).toEqual(expect.arrayContaining(gone.track));
      const listed = await json(`/artists/${artist.id}/albums`);
      expect(Object.keys(listed.items[0]!)).toEqual(
        expect.arrayContaining(['album_group', 'available_markets']),
      );
    });
  });

  it('is left out, and only that', async () => {
    await withSimulator({ albums: 40, access: 'development' }, async ({ simulator, json }) => {
      const id = simulator.catalogue.albumIds()[7]!;
      const album = await json(`/albums/${id}`);
      for (const name of gone.album) expect(album).not.toHaveProperty(name);
      expect(Object.keys(album)).toEqual(
        expect.arrayContaining([
          'copyrights',
          'external_ids',
          'images',
          'release_date',
          'total_tracks',
          'tracks',
        ]),
      );
      const [first] = album.tracks.items;
      expect(first).not.toHaveProperty('available_markets');
      expect(first!.preview_url).toBeNull();
      const track = await json(`/tracks/${first!.id}`);
      for (const name of gone.track) expect(track).not.toHaveProperty(name);
      expect(track.album).not.toHaveProperty('available_markets');
      expect(track.external_ids.isrc).toMatch(/^[A-Z]{2}[0-9A-Z]{3}[0-9]{7}$/);
      const listed = await json(`/artists/${album.artists[0]!.id}/albums`);
      expect(listed.items[0]).not.toHaveProperty('album_group');
      const found = await json('/search?q=tag:new&type=album&limit=10');
      expect(found.albums.items[0]).not.toHaveProperty('available_markets');
    });
  });

  it('includes the genres of artists, null for some and absent for others', async () => {
    await withSimulator({ albums: 40, access: 'development' }, async ({ simulator, json }) => {
      const ids = new Set(
        simulator.catalogue.albumIds().map((id) => simulator.catalogue.album(id).artists![0]!.id),
      );
      const seen = new Set<string>();
      for (const id of ids) {
        const artist = await json(`/artists/${id}`);
        for (const name of gone.artist) expect(artist).not.toHaveProperty(name);
        seen.add('genres' in artist ? String(artist.genres) : 'absent');
      }
      expect([...seen].sort()).toEqual(['absent', 'null']);
    });
  });

  it.each([
    '/browse/new-releases',
    '/albums?ids=0000000000000000000000',
    '/artists?ids=0000000000000000000000',
  ])('includes %s: 403 Forbidden, while older apps still have it', async (path) => {
    await withSimulator({ albums: 5, access: 'development' }, async ({ simulator, get }) => {
      const refused = await get(path);
      expect(refused.status).toBe(403);
      expect(await refused.json()).toEqual({ error: { status: 403, message: 'Forbidden' } });
      simulator.configure({ access: 'development-legacy' });
      expect((await get(path)).status).toBe(200);
    });
  });

  it('narrows search and artist albums to ten a page', async () => {
    const limits = async (access: Access): Promise<Record<string, number[]>> => {
      const statuses: Record<string, number[]> = { search: [], artist: [], tracks: [] };
      await withSimulator({ albums: 8, access }, async ({ simulator, get }) => {
        const album = simulator.catalogue.albumIds()[7]!;
        const artist = simulator.catalogue.album(album).artists![0]!.id;
        for (const limit of [10, 11, 50, 51]) {
          statuses.search!.push((await get(`/search?q=tag:new&type=album&limit=${limit}`)).status);
          statuses.artist!.push((await get(`/artists/${artist}/albums?limit=${limit}`)).status);
          statuses.tracks!.push((await get(`/albums/${album}/tracks?limit=${limit}`)).status);
        }
      });
      return statuses;
    };
    const wide = [200, 200, 200, 400];
    const narrow = [200, 400, 400, 400];
    expect(await limits('extended')).toEqual({ search: wide, artist: wide, tracks: wide });
    expect(await limits('development')).toEqual({ search: narrow, artist: narrow, tracks: wide });
    expect(await limits('development-legacy')).toEqual({ search: wide, artist: narrow, tracks: wide });
  });
});

it('serves the truth: batch, single and catalogue agree', async () => {
  await withSimulator({ albums: 60 }, async ({ simulator, json }) => {
    const ids = simulator.catalogue.albumIds();
    const batch = await json(`/albums?ids=${ids.slice(0, 20).join(',')}`);
    expect(batch.albums).toEqual(ids.slice(0, 20).map((id) => simulator.catalogue.album(id)));
    expect(await json(`/albums/${ids[50]!}`)).toEqual(simulator.catalogue.album(ids[50]!));
    expect(findErrors('AlbumBatch', batch)).toEqual([]);
    const artist = simulator.catalogue.album(ids[0]!).artists![0]!.id;
    const artists = await json(`/artists?ids=${artist},${ids[0]!}`);
    expect(artists.artists).toEqual([simulator.catalogue.artist(artist), null]);
    expect(findErrors('ArtistBatch', artists)).toEqual([]);
  });
});
