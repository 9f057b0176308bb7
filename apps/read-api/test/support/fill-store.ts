import { createHash } from 'node:crypto';
import type { AlbumPageRead, ArtistRef } from '@new-releases/storage';
import { openStore } from '@new-releases/storage';

/** An id of Spotify's form, the same for the same text. */
export function idOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 22);
}

const artist = (name: string): ArtistRef => ({
  id: idOf(`artist ${name}`),
  name,
  spotifyUrl: `https://open.spotify.com/artist/${idOf(`artist ${name}`)}`,
});

const types = ['album', 'single', 'compilation', null];
const artistNames = ['Beyoncé', 'AC/DC', '=HYPERLINK("x")', 'ทะเล', 'Ünder "Quote", Ltd.'];

/** An album of two tracks; every fourth has no type, every third no label, every fifth no popularity. */
function buildRead(number: number): AlbumPageRead {
  const id = idOf(`album ${number}`);
  const day = `2026-11-${String(1 + (number % 20)).padStart(2, '0')}`;
  const hasDate = number % 7 !== 6;
  return {
    kind: 'album',
    album: {
      id,
      name: number % 4 === 0 ? `@Album ${number}` : `Album ${number}, "Deluxe"`,
      albumType: types[number % 4] ?? null,
      releaseDate: hasDate ? day : '0000',
      releaseDatePrecision: hasDate ? 'day' : 'year',
      releasedOn: hasDate ? day : null,
      totalTracks: 2,
      spotifyUrl: `https://open.spotify.com/album/${id}`,
      imageUrl: `https://i.scdn.co/image/${id}`,
      artists: [artist(artistNames[number % 5] ?? ''), ...(number % 2 === 0 ? [artist('Guest')] : [])],
      label: number % 3 === 0 ? null : `Label ${number % 4}`,
      popularity: number % 5 === 0 ? null : number % 100,
      upc: String(number).padStart(13, '0'),
      notSent: [
        ...(number % 3 === 0 ? (['label'] as const) : []),
        ...(number % 5 === 0 ? (['popularity'] as const) : []),
      ],
    },
    tracks: [1, 2].map((trackNumber) => ({
      id: idOf(`track ${number} ${trackNumber}`),
      name: `Track ${trackNumber} of ${number}`,
      discNumber: 1,
      trackNumber,
      durationMs: 180_000 + number,
      explicit: number % 3 === 0,
      isLocal: false,
      spotifyUrl: `https://open.spotify.com/track/${idOf(`track ${number} ${trackNumber}`)}`,
      artists: [artist(artistNames[number % 5] ?? '')],
    })),
    nextOffset: null,
    rejected: [],
    fetchedAt: '2026-11-22T12:00:00.000Z',
    hash: String(number),
  };
}

/** Puts albums into a store as a run of the source `search` that ends as it is told. */
export async function fillStore(
  path: string,
  options: { from?: number; albums: number; nowMs?: number; state?: 'completed' | 'incomplete' },
): Promise<string> {
  const { from = 0, albums, nowMs = Date.parse('2026-11-22T12:00:00Z'), state = 'completed' } = options;
  const store = await openStore({ path, now: () => nowMs });
  const writer = await store.acquireLease({ purpose: 'test' });
  const reads = Array.from({ length: albums }, (_, index) => buildRead(from + index));
  const run = await writer.startRun({ resumeKey: 'test', source: 'search', programVersion: '0' });
  await writer.saveListingPage({
    runId: run.id,
    source: 'search',
    partition: '',
    cursor: '{}',
    done: true,
    albums: reads.map(({ album }, position) => ({ ...album, position })),
    rejected: [],
    dueBefore: new Date(0).toISOString(),
    coverage: { reportedTotal: albums, nulls: 1, pagesMoved: 0, capReached: false, findings: ['odd'] },
  });
  await writer.saveReads(run.id, reads);
  await writer.completeListing(run.id, 'search');
  await writer.finishRun(run.id, {
    state,
    exitCode: state === 'completed' ? 0 : 1,
    requests: { 'get-an-album': { '200': albums } },
    durationMs: 1_000,
  });
  await store.close();
  return run.id;
}
