import { join } from 'node:path';
import { type AlbumPageRead, type ArtistRef, openStore } from '@new-releases/storage';
import { buildReads } from '../measure/build-reads.js';
import { createBareWriter } from '../measure/create-bare-writer.js';
import { inFolder } from '../measure/in-folder.js';
import { median } from '../measure/median.js';
import type { Scenario } from '../scenario.js';
import type { AlbumAnswer } from '../scripts/support/answers.js';

const albums = 5000;
const tracksPerAlbum = 12;
const batch = 20;
const rounds = 3;

/** Rows of whole albums: the store's transactions against prepared statements of the bare driver, in turn. */
export const writePath: Scenario = {
  name: 'write-path',
  async run(directory) {
    const reads = buildReads(albums, tracksPerAlbum);
    const answers = reads.map(toAnswer);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const our = await inFolder(directory, (folder) => writeByStore(folder, reads));
      const other = await inFolder(directory, (folder) => Promise.resolve(writeByDriver(folder, answers)));
      if (round === 0) continue;
      ours.push(our);
      bare.push(other);
    }
    const perSecond = (ms: number) => `${Math.round(albums / (ms / 1000))} albums/s`;
    return [
      {
        what: `write ${albums} albums of ${tracksPerAlbum} tracks, ${batch} a transaction, against the bare driver`,
        ours: perSecond(median(ours)),
        other: perSecond(median(bare)),
        ratio: `${(median(ours) / median(bare)).toFixed(2)} times the time`,
        bound: '',
        holds: null,
      },
    ];
  },
};

async function writeByStore(folder: string, reads: readonly AlbumPageRead[]): Promise<number> {
  const store = await openStore({ path: join(folder, 'store.db') });
  const writer = await store.acquireLease({ purpose: 'bench' });
  const run = await writer.startRun({ resumeKey: 'bench', source: 'bench', programVersion: '0' });
  await writer.saveListingPage({
    runId: run.id,
    source: 'bench',
    partition: '',
    cursor: '{}',
    done: true,
    albums: reads.map(({ album }, position) => ({ ...album, position })),
    rejected: [],
    dueBefore: new Date(0).toISOString(),
    coverage: {
      reportedTotal: null,
      nulls: 0,
      pagesMoved: 0,
      capReached: false,
      findings: [],
    },
  });
  const startedAt = performance.now();
  for (let from = 0; from < reads.length; from += batch) {
    await writer.saveReads(run.id, reads.slice(from, from + batch));
  }
  const ms = performance.now() - startedAt;
  await store.close();
  return ms;
}

function writeByDriver(folder: string, answers: readonly AlbumAnswer[]): number {
  const writer = createBareWriter(join(folder, 'bare.db'));
  const startedAt = performance.now();
  for (let from = 0; from < answers.length; from += batch) writer.write(answers.slice(from, from + batch));
  const ms = performance.now() - startedAt;
  writer.close();
  return ms;
}

/** The same album in Spotify's words. */
function toAnswer({ album, tracks }: AlbumPageRead): AlbumAnswer {
  const toArtist = ({ id, name, spotifyUrl }: ArtistRef) => ({
    id,
    name,
    external_urls: { spotify: spotifyUrl ?? '' },
  });
  return {
    id: album.id,
    name: album.name,
    album_type: album.albumType ?? '',
    release_date: album.releaseDate ?? '',
    total_tracks: album.totalTracks ?? 0,
    label: album.label ?? '',
    popularity: album.popularity ?? 0,
    external_ids: { upc: album.upc ?? '' },
    external_urls: { spotify: album.spotifyUrl ?? '' },
    images: [{ url: album.imageUrl ?? '' }],
    artists: album.artists.map(toArtist),
    tracks: {
      next: null,
      items: tracks.map((track) => ({
        id: track.id,
        name: track.name,
        disc_number: track.discNumber,
        track_number: track.trackNumber,
        duration_ms: track.durationMs,
        explicit: track.explicit,
        is_local: track.isLocal,
        external_urls: { spotify: track.spotifyUrl ?? '' },
        artists: track.artists.map(toArtist),
      })),
    },
  };
}
