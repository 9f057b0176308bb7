import { describe, expect, it } from '@jest/globals';
import { type Faults } from '../src/index.js';
import { requestToken, withSimulator, type Json, type Started } from './start.js';
import { findErrors } from './validate.js';

interface Outcome {
  kind: number | string;
  text: string;
  response?: Response;
}

/** What became of a request: its status and body, 'reset' or 'truncated'. */
async function outcome({ get }: Started, path: string): Promise<Outcome> {
  let response;
  try {
    response = await get(path);
  } catch {
    return { kind: 'reset', text: '' };
  }
  try {
    return { kind: response.status, text: await response.text(), response };
  } catch {
    return { kind: 'truncated', text: '' };
  }
}

const path = '/browse/new-releases?limit=5';

describe('faults of answers', () => {
  it.each<[keyof Faults, (string | number)[]]>([
    ['serverError', [500, 502, 503, 504]],
    ['reset', ['reset']],
    ['truncate', ['truncated']],
    ['shortRateLimit', [429]],
    ['retryAfterMissing', [429]],
  ])('%s: fails a request twice at most, then lets it through', async (fault, kinds) => {
    await withSimulator({ albums: 20, faults: { [fault]: 1 } }, async (started) => {
      for (let round = 0; round < 2; round++) {
        expect(kinds).toContain((await outcome(started, path)).kind);
        expect(kinds).toContain((await outcome(started, path)).kind);
        expect((await outcome(started, path)).kind).toBe(200);
      }
      expect(started.simulator.requests.slice(1).map((entry) => entry.fault)).toEqual([
        ...[fault, fault, null],
        ...[fault, fault, null],
      ]);
      expect(started.simulator.requests[1]!.status).toEqual(fault === 'reset' ? null : expect.any(Number));
    });
  });

  it('hit the share they are given, and with the same seed the same requests in any order', async () => {
    const hit = async (faultSeed: number, backwards: boolean): Promise<string[]> => {
      const failed: string[] = [];
      await withSimulator({ albums: 2, faults: { serverError: 0.2 }, faultSeed }, async (started) => {
        const paths = Array.from({ length: 200 }, (_, i) => `/browse/new-releases?offset=${i}`);
        for (const each of backwards ? paths.reverse() : paths) {
          if ((await outcome(started, each)).kind !== 200) failed.push(each);
        }
      });
      return failed.sort();
    };
    const failed = await hit(1, false);
    expect(failed.length).toBeGreaterThan(20);
    expect(failed.length).toBeLessThan(65);
    expect(await hit(1, true)).toEqual(failed);
    expect(await hit(2, false)).not.toEqual(failed);
  });

  it('come as HTML, text or nothing if asked to', async () => {
    const types = async (htmlErrors: boolean): Promise<Set<string>> => {
      const seen = new Set<string>();
      await withSimulator({ albums: 2, faults: { serverError: 1, htmlErrors } }, async (started) => {
        for (let offset = 0; offset < 40; offset++) {
          const { text } = await outcome(started, `/browse/new-releases?offset=${offset}`);
          seen.add(
            text.startsWith('<html')
              ? 'html'
              : text.startsWith('{')
                ? 'json'
                : text === ''
                  ? 'empty'
                  : 'text',
          );
        }
      });
      return seen;
    };
    expect(await types(true)).toEqual(new Set(['html', 'text', 'empty']));
    expect(await types(false)).toEqual(new Set(['json']));
  });

  it('a short rate limit says one second; without usable Retry-After the header is missing, 0 or a word', async () => {
    const headers = async (faults: Partial<Faults>): Promise<Set<string | null | undefined>> => {
      const seen = new Set<string | null | undefined>();
      await withSimulator({ albums: 2, faults }, async (started) => {
        for (let offset = 0; offset < 40; offset++) {
          const { response } = await outcome(started, `/browse/new-releases?offset=${offset}`);
          seen.add(response?.headers.get('retry-after'));
        }
      });
      return seen;
    };
    expect(await headers({ shortRateLimit: 1 })).toEqual(new Set(['1']));
    expect(await headers({ retryAfterMissing: 1 })).toEqual(new Set([null, '0', 'soon']));
  });

  it('tokenServerError fails two token requests in a row at most', async () => {
    await withSimulator({ albums: 1 }, async ({ simulator, tokenUrl }) => {
      simulator.configure({ faults: { tokenServerError: 1 } });
      const seen: number[] = [];
      for (let i = 0; i < 6; i++) seen.push((await requestToken(tokenUrl)).status);
      expect(seen).toEqual([502, 502, 200, 502, 502, 200]);
    });
  });
});

describe('malformed records', () => {
  it('are refused by the OpenAPI document, all others accepted, and are known beforehand', async () => {
    const faults = { wrongTypes: 0.05, malformedAlbums: 0.1, albumNull: 0.1, nullItems: 0.1 };
    await withSimulator({ albums: 200, faults }, async ({ simulator, json }) => {
      const { catalogue } = simulator;
      const listed = new Set<string>();
      for (let offset = 0; offset < 200; offset += 50) {
        const { albums } = await json(`/browse/new-releases?limit=50&offset=${offset}`);
        expect(findErrors('AlbumPage', albums)).toEqual([]);
        for (const album of albums.items) if ((album as unknown) !== null) listed.add(album!.id);
      }
      const missing = catalogue.albumIds().filter((id) => !listed.has(id));
      expect(missing).toEqual(catalogue.nullItemIds());
      expect(missing.length).toBeGreaterThan(5);

      const rejects: { albumId: string; trackId: string | null }[] = [];
      const gone: string[] = [];
      const read: string[] = [];
      for (const id of listed) {
        const { albums } = await json(`/albums?ids=${id}`);
        const album = albums[0] as Json | null;
        if (album === null) {
          gone.push(id);
          continue;
        }
        const { tracks: page, ...details } = album;
        const tracks = page as Json | null;
        if (findErrors('AlbumDetails', details).length > 0 || !Array.isArray(tracks?.items)) {
          rejects.push({ albumId: id, trackId: null });
          continue;
        }
        read.push(id);
        let all = tracks.items;
        for (let offset = 50; offset < album.total_tracks; offset += 50) {
          all = [...all, ...(await json(`/albums/${id}/tracks?limit=50&offset=${offset}`)).items];
        }
        for (const track of all) {
          if (findErrors('SimplifiedTrack', track).length > 0)
            rejects.push({ albumId: id, trackId: track!.id });
        }
      }
      expect(gone).toEqual(catalogue.goneAlbumIds().filter((id) => listed.has(id)));
      expect(gone.length).toBeGreaterThan(5);
      expect(rejects).toEqual(catalogue.expectedRejects);
      expect(rejects.filter(({ trackId }) => trackId === null).length).toBeGreaterThan(5);
      expect(rejects.filter(({ trackId }) => trackId !== null).length).toBeGreaterThan(20);
      expect(read).toEqual(catalogue.readableAlbumIds());
    });
  });

  it('a withdrawn album is null in a batch and 404 alone', async () => {
    await withSimulator({ albums: 1, faults: { albumNull: 1 } }, async ({ simulator, get, json }) => {
      const [id] = simulator.catalogue.albumIds();
      expect((await json(`/albums?ids=${id!}`)).albums).toEqual([null]);
      expect((await get(`/albums/${id!}`)).status).toBe(404);
      expect((await get(`/albums/${id!}/tracks`)).status).toBe(404);
      expect(simulator.catalogue.album(id!).id).toBe(id);
    });
  });

  it('nothing is expected where nothing is malformed', async () => {
    await withSimulator({ albums: 50 }, async ({ simulator: { catalogue } }) => {
      expect(catalogue.expectedRejects).toEqual([]);
      expect(catalogue.readableAlbumIds()).toEqual(catalogue.albumIds());
    });
  });
});

describe('faults of listings', () => {
  const idsOf = (page: Json): string[] => page.items.map((album) => album!.id);

  it('duplicates: a page begins with the end of the one before, and loses nothing of its own', async () => {
    await withSimulator({ albums: 40, faults: { duplicates: 1 } }, async ({ simulator, json }) => {
      const truth = simulator.catalogue.albumIds();
      expect(idsOf((await json('/browse/new-releases?limit=10')).albums)).toEqual(truth.slice(0, 10));
      const page = idsOf((await json('/browse/new-releases?limit=10&offset=10')).albums);
      const repeats = page.length - 10;
      expect(repeats).toBeGreaterThanOrEqual(1);
      expect(repeats).toBeLessThanOrEqual(3);
      expect(page).toEqual(truth.slice(10 - repeats, 20));
      expect(idsOf((await json('/browse/new-releases?limit=10&offset=40')).albums)).toEqual([]);
    });
  });

  it('shift: albums come in at the top between pages, up to a tenth of the catalogue', async () => {
    await withSimulator({ albums: 40, faults: { shift: 1 } }, async ({ simulator, json, get }) => {
      const before = simulator.catalogue.albumIds();
      const first = await json('/browse/new-releases?limit=10');
      const second = await json('/browse/new-releases?limit=10&offset=10');
      expect(idsOf(first.albums)).toEqual(before.slice(0, 10));
      expect(idsOf(second.albums)).toEqual(before.slice(9, 19));
      expect(second.albums.total).toBe(41);
      for (let i = 0; i < 10; i++) await json('/search?q=tag:new&type=album&limit=1&offset=1');
      const added = simulator.catalogue.addedAlbumIds();
      expect(added).toHaveLength(4);
      expect(simulator.catalogue.albumIds()).toEqual([...added, ...before]);
      expect(simulator.catalogue.size).toBe(44);
      expect((await get(`/albums/${added[0]!}`)).status).toBe(200);
    });
  });

  it('foreignNext: the next page is said to be elsewhere, the items are true', async () => {
    await withSimulator({ albums: 20, faults: { foreignNext: 1 } }, async ({ json }) => {
      const { albums } = await json('/browse/new-releases?limit=10');
      expect(albums.next).toMatch(/^https:\/\/api\.spotify\.example\/v1\/browse\/new-releases\?offset=10/);
      expect((await json('/browse/new-releases?limit=10&offset=10')).albums.next).toBeNull();
    });
  });

  it('totalLies: total is invented; in search next ends early, in artist albums it goes on too long', async () => {
    await withSimulator({ albums: 200, faults: { totalLies: 1 } }, async ({ simulator, json }) => {
      const totals = new Set<number>();
      let early = 0;
      for (let offset = 0; offset < 150; offset += 10) {
        totals.add((await json(`/browse/new-releases?limit=10&offset=${offset}`)).albums.total);
        const { albums } = await json(`/search?q=tag:new&type=album&limit=10&offset=${offset}`);
        if (albums.next === null) early += 1;
        expect(albums.items).toHaveLength(10);
      }
      expect(totals.size).toBeGreaterThan(10);
      expect(early).toBeGreaterThan(2);
      expect(early).toBeLessThan(13);
      const artist = simulator.catalogue.album(simulator.catalogue.albumIds()[0]!).artists![0]!.id;
      const beyond = await json(`/artists/${artist}/albums?limit=50&offset=500`);
      expect(beyond.items).toEqual([]);
      expect(beyond.next).toEqual(expect.any(String));
    });
  });
});
