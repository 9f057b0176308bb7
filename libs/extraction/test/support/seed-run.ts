import type { ListedAlbum, ListingPage, StoreWriter } from '@new-releases/storage';
import { toResumeKey } from '../../src/run/begin-run.js';
import { resolveRequest, type RunRequest } from '../../src/run/run-request.js';

/** An id of Spotify's form. */
export const idOf = (number: number): string => String(number).padStart(22, '0');

export function buildListedAlbum(number: number, totalTracks = 10): ListedAlbum {
  return {
    id: idOf(number),
    name: `Album ${number}`,
    albumType: 'album',
    releaseDate: '2026-11-20',
    releaseDatePrecision: 'day',
    releasedOn: '2026-11-20',
    totalTracks,
    spotifyUrl: null,
    imageUrl: null,
    artists: [{ id: idOf(9000), name: 'Artist', spotifyUrl: null }],
    position: number,
  };
}

/** Starts a run of this request and stores one page of one of its listings. */
export async function seedRun(
  writer: StoreWriter,
  options: {
    request?: RunRequest;
    source: string;
    partition: string;
    albums: readonly ListedAlbum[];
    total: number;
    done?: boolean;
    offset?: number;
  },
): Promise<string> {
  const { source, partition, albums, total, done = false, offset = albums.length } = options;
  const request = resolveRequest(options.request ?? {});
  const run = await writer.startRun({
    resumeKey: toResumeKey(request),
    source: request.source,
    programVersion: '1.0.0',
  });
  const page: ListingPage = {
    runId: run.id,
    source,
    partition,
    cursor: JSON.stringify({ offset, done, total, pages: 1 }),
    done,
    albums: [...albums],
    rejected: [],
    dueBefore: '2026-11-15T00:00:00.000Z',
    coverage: {
      reportedTotal: total,
      nulls: 0,
      pagesMoved: 0,
      capReached: false,
      findings: [],
    },
  };
  await writer.saveListingPage(page);
  return run.id;
}
