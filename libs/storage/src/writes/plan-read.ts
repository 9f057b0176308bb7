import { createHash } from 'node:crypto';
import type { FullAlbum, TrackRow } from '../types/album.js';
import type { AlbumPageRead, AlbumRead, TrackPageRead } from '../types/album-read.js';
import type { AlbumState } from './album-state.js';
import type { AlbumWrite, ReadPlan, TrackSums, WorkChange } from './read-plan.js';

/**
 * Works out what one read changes.
 * @param state what the store knows of the album; undefined when it does not know it
 */
export function planRead(state: AlbumState | undefined, read: AlbumRead): ReadPlan {
  switch (read.kind) {
    case 'album':
      return planAlbumPage(state, read);
    case 'tracks':
      return planTrackPage(state, read);
    default: {
      const { albumId, kind, reason } = read;
      const rejected = kind === 'rejected' ? read.rejected : [];
      const plan = { ...emptyPlan(albumId), rejected };
      if (state === undefined) return plan;
      const { seenTrackIds, nextOffset, partialHash } = state;
      // What says nothing of the album is not held against it; one that Spotify does not know never failed, and by that it is told from others.
      const giveUpAfter = kind === 'failed' ? read.giveUpAfter : null;
      const isFault = kind === 'rejected' || giveUpAfter !== null;
      const attempts = kind === 'gone' ? 0 : state.attempts + (isFault ? 1 : 0);
      if (kind !== 'failed' || (giveUpAfter !== null && attempts >= giveUpAfter)) {
        const work: WorkChange = { ...finishedWork(albumId), state: 'gone', attempts, reason, seenTrackIds };
        return { ...plan, result: 'gone', work };
      }
      const work = { albumId, attempts, nextOffset, seenTrackIds, partialHash, reason };
      return { ...plan, result: 'failed', work: { ...work, state: 'pending' } };
    }
  }
}

/** The album itself with its first page: begins a read, whatever was left of an earlier one. */
function planAlbumPage(state: AlbumState | undefined, read: AlbumPageRead): ReadPlan {
  const { album, nextOffset, fetchedAt } = read;
  const tracks = dropRepeats(read.tracks);
  const trackIds = tracks.map(({ id }) => id);
  const hash = chainHash(null, read.hash);
  const base = { ...emptyPlan(album.id), rejected: read.rejected };

  if (nextOffset !== null) {
    return {
      ...base,
      result: 'partial',
      album: toAlbumWrite(state, album, fetchedAt, {
        fetchedAt: state?.fetchedAt ?? null,
        contentHash: state?.contentHash ?? null,
        sums: null,
      }),
      tracks,
      replacesTracks: state?.hasTracks ?? false,
      work: {
        albumId: album.id,
        state: 'pending',
        attempts: state?.attempts ?? 0,
        nextOffset,
        seenTrackIds: trackIds,
        partialHash: hash,
        reason: null,
      },
    };
  }

  const isSame = state?.fetchedAt != null && state.contentHash === hash;
  const work = finishedWork(album.id);
  // After an unfinished read the rows may be a mixture: then they are written even if the content is the same again.
  if (isSame && state.seenTrackIds === null) {
    const completion = { albumId: album.id, fetchedAt, contentHash: hash, changed: false };
    return { ...base, result: 'unchanged', completion, work };
  }
  return {
    ...base,
    result: isSame ? 'unchanged' : nameResult(state),
    album: toAlbumWrite(state, album, fetchedAt, { fetchedAt, contentHash: hash, sums: sumUp(tracks) }),
    tracks,
    replacesTracks: state?.hasTracks ?? false,
    keepTrackIds: state?.hasTracks === true ? trackIds : null,
    work,
  };
}

/** A further page: counts only if the work item waits for exactly this one. */
function planTrackPage(state: AlbumState | undefined, read: TrackPageRead): ReadPlan {
  const { albumId, offset, nextOffset, fetchedAt } = read;
  if (state?.workState !== 'pending' || state.nextOffset !== offset) return emptyPlan(albumId);
  const tracks = dropRepeats(read.tracks);
  const seenTrackIds = [...new Set([...(state.seenTrackIds ?? []), ...tracks.map(({ id }) => id)])];
  const hash = chainHash(state.partialHash, read.hash);
  const base = { ...emptyPlan(albumId), rejected: read.rejected, tracks, replacesTracks: true };

  if (nextOffset !== null) {
    const { attempts } = state;
    const work: WorkChange = {
      albumId,
      state: 'pending',
      attempts,
      nextOffset,
      seenTrackIds,
      partialHash: hash,
      reason: null,
    };
    return { ...base, result: 'partial', work };
  }
  const isSame = state.fetchedAt !== null && state.contentHash === hash;
  return {
    ...base,
    result: isSame ? 'unchanged' : nameResult(state),
    completion: { albumId, fetchedAt, contentHash: hash, changed: !isSame },
    keepTrackIds: seenTrackIds,
    work: finishedWork(albumId),
  };
}

function emptyPlan(albumId: string): ReadPlan {
  return {
    albumId,
    result: 'ignored',
    album: null,
    completion: null,
    tracks: [],
    replacesTracks: false,
    keepTrackIds: null,
    work: null,
    rejected: [],
  };
}

function nameResult(state: AlbumState | undefined): 'new' | 'updated' {
  return state?.fetchedAt == null ? 'new' : 'updated';
}

function finishedWork(albumId: string): WorkChange {
  return {
    albumId,
    state: 'done',
    attempts: 0,
    nextOffset: null,
    seenTrackIds: null,
    partialHash: null,
    reason: null,
  };
}

/** A field that Spotify stopped sending keeps its last known value, and the time since when it is missing. */
function toAlbumWrite(
  state: AlbumState | undefined,
  { notSent, ...album }: FullAlbum,
  readAt: string,
  progress: Pick<AlbumWrite, 'fetchedAt' | 'contentHash' | 'sums'>,
): AlbumWrite {
  const isMissing = (field: FullAlbum['notSent'][number]): boolean => notSent.includes(field);
  return {
    ...album,
    label: isMissing('label') ? (state?.label ?? null) : album.label,
    popularity: isMissing('popularity') ? (state?.popularity ?? null) : album.popularity,
    upc: isMissing('upc') ? (state?.upc ?? null) : album.upc,
    fieldsNotSent: Object.fromEntries(notSent.map((field) => [field, state?.fieldsNotSent[field] ?? readAt])),
    ...progress,
    readAt,
    storedArtistCount: state?.artistCount ?? 0,
  };
}

function sumUp(tracks: readonly TrackRow[]): TrackSums {
  return {
    tracksRead: tracks.length,
    durationMs: tracks.reduce((sum, { durationMs }) => sum + durationMs, 0),
    explicitTracks: tracks.filter(({ explicit }) => explicit).length,
  };
}

/** Hash over the pages so far: the same chain of pages gives the same hash. */
function chainHash(previous: string | null, page: string): string {
  return createHash('sha256')
    .update((previous ?? '') + page)
    .digest('hex');
}

/** A page may name a track twice; the first one counts. */
function dropRepeats(tracks: readonly TrackRow[]): readonly TrackRow[] {
  const ids = new Set(tracks.map(({ id }) => id));
  if (ids.size === tracks.length) return tracks;
  return tracks.filter(({ id }) => ids.delete(id));
}
