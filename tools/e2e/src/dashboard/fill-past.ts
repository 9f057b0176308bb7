import { createHash } from 'node:crypto';
import { type AlbumPageRead, type ArtistRef, openStore, type StoreWriter } from '@new-releases/storage';

const dayMs = 86_400_000;
/** A listing covers the two weeks before its end, all but the day on which it ended: so none is left open between two. */
const stepDays = 13;
const stepCount = 62;
/** Listings that were never made: a fortnight later nothing could be seen of their time any more. */
const missing = [48, 49];
/** More came out in these than before. */
const busy = 57;

const labels = ['Atlantic', 'Sub Pop', 'Warp', '4AD'];
const artistNames = ['Wild Ocean', 'Été & Co', '=HYPERLINK("x")', 'ทะเล', 'City Velvet', 'Mirror'];
const idOf = (text: string) => createHash('sha1').update(text).digest('hex').slice(0, 22);
const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const artistOf = (number: number): ArtistRef => {
  const name = artistNames[number % artistNames.length] ?? '';
  const id = idOf(name);
  return { id, name, spotifyUrl: `https://open.spotify.com/artist/${id}` };
};

/** A single or an album of one of the days of a step, most often a Friday. */
function buildRead(number: number, endMs: number): AlbumPageRead {
  const days = Array.from({ length: stepDays }, (_, day) => endMs - (day + 1) * dayMs);
  const fridays = days.filter((ms) => new Date(ms).getUTCDay() === 5);
  const day = toDay((number % 3 === 0 ? days[number % stepDays] : fridays[number % fridays.length]) ?? endMs);
  const id = idOf(`album ${number}`);
  return {
    kind: 'album',
    album: {
      id,
      name: `Past ${number}`,
      albumType: number % 4 === 0 ? 'album' : 'single',
      releaseDate: day,
      releaseDatePrecision: 'day',
      releasedOn: day,
      totalTracks: 1,
      spotifyUrl: `https://open.spotify.com/album/${id}`,
      imageUrl: `https://i.scdn.co/image/${id}`,
      artists: [artistOf(number), ...(number % 5 === 0 ? [artistOf(number + 1)] : [])],
      label: labels[number % labels.length] ?? null,
      popularity: number % 100,
      upc: null,
      notSent: [],
    },
    tracks: [
      {
        id: idOf(`track ${number}`),
        name: `Track of ${number}`,
        discNumber: 1,
        trackNumber: 1,
        durationMs: 150_000 + (number % 7) * 20_000,
        explicit: number % 3 === 0,
        isLocal: false,
        spotifyUrl: `https://open.spotify.com/track/${idOf(`track ${number}`)}`,
        artists: [artistOf(number)],
      },
    ],
    nextOffset: null,
    rejected: [],
    fetchedAt: new Date(endMs).toISOString(),
    hash: String(number),
  };
}

/** Writes what runs of the two years before would have: a completed listing every thirteen days, and an artist who is followed by more and more. */
export async function fillPast(databasePath: string, nowMs: number): Promise<void> {
  const midnight = Date.parse(toDay(nowMs));
  const endOf = (step: number) => midnight - (stepCount - step) * stepDays * dayMs;
  let clock = endOf(1);
  const store = await openStore({ path: databasePath, now: () => clock });
  let number = 0;
  for (let step = 1; step < stepCount; step += 1) {
    clock = endOf(step);
    const count = 12 + (step % 3) + (step === busy ? 30 : 0);
    if (missing.includes(step)) continue;
    const reads = Array.from({ length: count }, () => buildRead((number += 1), clock));
    const writer = await store.acquireLease({ purpose: 'test' });
    await saveRun(writer, reads, step);
    await writer.release();
  }
  await store.close();
}

async function saveRun(writer: StoreWriter, reads: readonly AlbumPageRead[], step: number): Promise<void> {
  const source = 'search';
  const run = await writer.startRun({ resumeKey: source, source, programVersion: '0' });
  await writer.saveListingPage({
    ...{ runId: run.id, source, partition: '', cursor: '{}', done: true, rejected: [] },
    albums: reads.map(({ album }, position) => ({ ...album, position })),
    dueBefore: new Date(0).toISOString(),
    coverage: { reportedTotal: reads.length, nulls: 0, pagesMoved: 0, capReached: false, findings: [] },
  });
  await writer.saveReads(run.id, [...reads]);
  if (step % 12 === 0) {
    const { id, name, spotifyUrl } = artistOf(0);
    const fetchedAt = reads[0]?.fetchedAt ?? '';
    const known = { imageUrl: null, genres: ['indie'], popularity: 20 + step, followers: 100 * step };
    await writer.saveArtistReads(run.id, [
      { kind: 'artist', id, name, spotifyUrl, ...known, notSent: [], fetchedAt },
    ]);
  }
  await writer.completeListing(run.id, source);
  await writer.finishRun(run.id, { state: 'completed', exitCode: 0, requests: {}, durationMs: 1_000 });
}
