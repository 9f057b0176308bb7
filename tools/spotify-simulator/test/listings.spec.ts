import { describe, expect, it } from '@jest/globals';
import { withSimulator, type Json, type Started } from './start.js';
import { findErrors } from './validate.js';

/** Follows `next` as a simple client would. */
async function walk({ apiUrl, json }: Started, path: string, pick: (body: Json) => Json): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = path; next !== null;) {
    const page = pick(await json(next));
    ids.push(...page.items.map((item) => item!.id));
    next = page.next?.replace(apiUrl, '') ?? null;
  }
  return ids;
}

describe('new releases', () => {
  it('list the catalogue once, newest first, with links that lead on', async () => {
    await withSimulator({ albums: 107 }, async (started) => {
      const { simulator, json, apiUrl } = started;
      const ids = await walk(started, '/browse/new-releases?limit=50', (body) => body.albums);
      expect(ids).toEqual(simulator.catalogue.albumIds());
      expect(new Set(ids).size).toBe(107);
      const second = await json('/browse/new-releases?limit=50&offset=50');
      expect(findErrors('NewReleases', second)).toEqual([]);
      expect(second.albums).toMatchObject({
        href: `${apiUrl}/browse/new-releases?offset=50&limit=50&locale=*`,
        next: `${apiUrl}/browse/new-releases?offset=100&limit=50&locale=*`,
        previous: `${apiUrl}/browse/new-releases?offset=0&limit=50&locale=*`,
        limit: 50,
        offset: 50,
        total: 107,
      });
      expect((await json('/browse/new-releases?offset=107')).albums).toMatchObject({ items: [], next: null });
      expect((await json('/browse/new-releases')).albums.limit).toBe(20);
    });
  });

  it('may be cut short, and may be empty', async () => {
    await withSimulator({ albums: 30, newReleasesTotal: 12 }, async ({ simulator, json }) => {
      const { albums } = await json('/browse/new-releases?limit=50');
      expect(albums.items.map((album) => album!.id)).toEqual(simulator.catalogue.albumIds().slice(0, 12));
      simulator.configure({ albums: 0 });
      expect((await json('/browse/new-releases')).albums).toMatchObject({ items: [], total: 0, next: null });
      expect((await json('/search?q=tag:new&type=album')).albums).toMatchObject({
        items: [],
        total: 0,
        next: null,
      });
    });
  });

  it('repeat the Accept-Language in links, as Spotify does', async () => {
    await withSimulator({ albums: 30 }, async ({ get }) => {
      const response = await get('/browse/new-releases', { 'accept-language': 'de' });
      const { albums } = (await response.json()) as Json;
      expect(albums.next).toContain('locale=de');
    });
  });
});

describe('search', () => {
  it('tag:new finds every album, in the same order, up to its reach of 1000', async () => {
    await withSimulator({ albums: 1030 }, async (started) => {
      const ids = await walk(started, '/search?q=tag%3Anew&type=album&limit=50', (body) => body.albums);
      expect(ids).toEqual(started.simulator.catalogue.albumIds().slice(0, 1000));
      const { albums } = await started.json('/search?q=tag:new&type=album&limit=50&offset=980');
      expect(albums).toMatchObject({ total: 1030, next: null });
      expect(albums.items).toHaveLength(20);
      expect((await started.json('/search?q=tag:new&type=album&offset=1000')).albums.items).toEqual([]);
      expect((await started.get('/search?q=tag:new&type=album&offset=1001')).status).toBe(400);
    });
  });

  it('splits by year, name and artist', async () => {
    await withSimulator({ albums: 200 }, async (started) => {
      const { catalogue } = started.simulator;
      const truth = catalogue.albumIds().map((id) => catalogue.album(id));
      const find = (q: string): Promise<string[]> =>
        walk(started, `/search?q=${encodeURIComponent(q)}&type=album&limit=50`, (body) => body.albums);
      const idsOf = (albums: typeof truth): string[] => albums.map(({ id }) => id);
      const old = truth.filter(({ release_date: date }) => date !== null && date! > '1900' && date! < '2020');
      expect(old.length).toBeGreaterThan(3);
      expect(await find('tag:new year:1900-2019')).toEqual(idsOf(old));
      const named = truth.filter(({ name }) => /\bmidn/i.test(name));
      expect(await find('album:midn tag:new')).toEqual(idsOf(named));
      const artist = truth[0]!.artists![0]!.name;
      const byArtist = truth.filter((album) => album.artists!.some(({ name }) => name === artist));
      expect(await find(`artist:"${artist}"`)).toEqual(expect.arrayContaining(idsOf(byArtist)));
      expect(await find('genre:techno tag:new')).toEqual([]);
    });
  });

  it('finds a release by UPC, a recording by ISRC', async () => {
    await withSimulator({ albums: 50 }, async ({ simulator, json }) => {
      const ids = simulator.catalogue.albumIds();
      const { external_ids: upcs, tracks } = simulator.catalogue.album(ids[4]!);
      const found = await json(`/search?q=upc:${upcs!.upc!}&type=album`);
      // The sixth album is another edition of the fifth: same UPC, own id.
      expect(found.albums.items.map((album) => album!.id)).toEqual([ids[4], ids[5]]);
      const track = await json(`/tracks/${tracks.items[1]!.id}`);
      const byIsrc = await json(`/search?q=isrc:${track.external_ids.isrc}&type=track`);
      expect(byIsrc.tracks.items.map((item) => item!.id)).toContain(track.id);
      expect(byIsrc.tracks.total).toBe(2);
    });
  });
});

describe('search for other things', () => {
  it('finds tracks and artists by the beginnings of their words', async () => {
    await withSimulator({ albums: 60 }, async ({ simulator: { catalogue }, json }) => {
      const track = catalogue
        .tracks(catalogue.albumIds()[7]!)
        .find(({ name }) => /^\w{5,} \w{5,}$/.test(name))!;
      const q = encodeURIComponent(`track:"${track.name.slice(0, 4).toUpperCase()}"`);
      const found = await json(`/search?q=${q}&type=track,artist&limit=50`);
      expect(found.tracks.total).toBeGreaterThan(0);
      const start = new RegExp(`(^|\\P{L})${track.name.slice(0, 4)}`, 'iu');
      expect(found.tracks.items.filter((item) => !start.test(item!.name))).toEqual([]);
      const artist = catalogue.album(catalogue.albumIds()[0]!).artists![0]!;
      const byName = await json(`/search?q=${encodeURIComponent(artist.name)}&type=artist&limit=50`);
      expect(byName.artists.items).toContainEqual(catalogue.artist(artist.id));
    });
  });

  it('answers an empty page for kinds that are not simulated', async () => {
    await withSimulator({ albums: 5 }, async ({ json }) => {
      expect(await json('/search?q=x&type=playlist')).toMatchObject({
        playlists: { items: [], total: 0, next: null },
      });
    });
  });
});

describe("an artist's albums", () => {
  it('are those the catalogue gives the artist, group by group', async () => {
    await withSimulator({ albums: 300 }, async (started) => {
      const { catalogue } = started.simulator;
      const truth = catalogue.albumIds().map((id) => catalogue.album(id));
      const by = (artist: string): typeof truth =>
        truth.filter((a) => a.artists!.some(({ id }) => id === artist));
      const artists = truth.map((album) => album.artists![0]!.id);
      const artist = artists.find((id) => by(id).length > 20)!;
      const own = by(artist);
      const listed = await walk(
        started,
        `/artists/${artist}/albums?limit=7&include_groups=album,single,compilation`,
        (body) => body,
      );
      expect([...listed].sort()).toEqual(own.map(({ id }) => id).sort());
      const groups = (await started.json(`/artists/${artist}/albums?limit=50`)).items.map(
        (album) => album!.album_group,
      );
      const order = ['album', 'single', 'appears_on', 'compilation'];
      expect(groups).toEqual([...groups].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      const singles = await started.json(`/artists/${artist}/albums?include_groups=single`);
      expect(new Set(singles.items.map((album) => album!.album_group))).toEqual(new Set(['single']));
    });
  });
});

describe('a market', () => {
  it('hides what is not sold there, marks tracks playable and leaves the list of markets out', async () => {
    await withSimulator({ albums: 200 }, async ({ simulator, json, get }) => {
      const { catalogue } = simulator;
      const isSold = (id: string): boolean => catalogue.album(id).available_markets!.includes('US');
      const [hidden] = catalogue.albumIds().filter((id) => !isSold(id));
      const [shown] = catalogue.albumIds().filter(isSold);
      const { albums } = await json(`/albums?ids=${hidden!},${shown!}&market=US`);
      expect(albums[0]).toBeNull();
      expect(albums[1]).not.toHaveProperty('available_markets');
      expect(albums[1]!.tracks.items[0]).toMatchObject({ is_playable: true });
      expect((await get(`/albums/${hidden!}?market=US`)).status).toBe(404);
      expect((await get(`/albums/${hidden!}`)).status).toBe(200);
      const found = await json('/search?q=tag:new&type=album&market=us');
      expect(found.albums.total).toBe(catalogue.albumIds().filter(isSold).length);
    });
  });

  it('relinks a track to the edition that is sold there', async () => {
    await withSimulator({ albums: 2000 }, async ({ simulator, json }) => {
      const { catalogue } = simulator;
      const ids = catalogue.albumIds();
      const markets = (at: number): readonly string[] => catalogue.album(ids[at]!).available_markets!;
      // Editions are at 5, 46, 87, ...: find a pair of which only the first is sold in the United States.
      const at = ids.findIndex(
        (_, i) => i % 41 === 5 && !markets(i).includes('US') && markets(i - 1).includes('US'),
      );
      const asked = catalogue.tracks(ids[at]!)[0]!.id;
      const track = await json(`/tracks/${asked}?market=US`);
      expect(track.id).toBe(catalogue.tracks(ids[at - 1]!)[0]!.id);
      expect(track.linked_from.id).toBe(asked);
    });
  });
});
