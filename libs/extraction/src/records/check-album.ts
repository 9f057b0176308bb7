import type { Album, SimplifiedTrack } from '@new-releases/spotify-types';
import type { FullAlbum, RejectedInput, TrackRow } from '@new-releases/storage';
import { checkTracks } from './check-tracks.js';
import type { Validators } from './create-validators.js';
import { describeFaults } from './describe-faults.js';
import { rejectRecord } from './reject-record.js';
import { nameless, salvageRecord } from './salvage-record.js';
import { toAlbumRow, toWellFormed } from './to-rows.js';

/** Fields of a full album that Spotify leaves out for some apps; an empty `external_ids` is an answer, an absent one is not. */
const optionalFields = [
  { column: 'label', field: 'label' },
  { column: 'popularity', field: 'popularity' },
  { column: 'upc', field: 'external_ids' },
] as const;

/** What one full album of an answer comes to. */
export interface CheckedAlbum {
  /** Null where nothing of the record can be kept; `rejected` then says why. */
  readonly album: FullAlbum | null;
  readonly tracks: readonly TrackRow[];
  readonly rejected: readonly RejectedInput[];
  /** Null elements among the embedded tracks. */
  readonly nulls: number;
  /** The embedded page's own words, for the walk that may have to go on. */
  readonly page: TrackPageFacts;
}

export interface TrackPageFacts {
  readonly itemCount: number;
  readonly limit: number | null;
  readonly total: number | null;
  readonly next: string | null;
}

/**
 * Holds one full album against its schema, its tracks each on their own, so that one bad track costs that track
 * and one bad field of the album costs that field.
 *
 * @param record an element of `albums` as sent, not null
 * @param albumId the id that was asked for; the record is kept under it whatever id it names itself
 */
export function checkAlbum(record: unknown, albumId: string, validators: Validators): CheckedAlbum {
  const items = trackItems(record);
  const { record: sound, faults } = salvageRecord(withoutTracks(record), validators.album, nameless);
  const rejected: RejectedInput[] = [];
  if (faults.length > 0) {
    rejected.push(
      rejectRecord({
        stage: 'album',
        entity: 'album',
        albumId,
        entityId: albumId,
        reason: describeFaults(faults),
        // What cannot be kept at all keeps its tracks in the payload; else they are stored, or rejected, themselves.
        payload: sound === null ? record : withoutTracks(record),
      }),
    );
  }
  if (sound === null) return { album: null, tracks: [], rejected, nulls: 0, page: emptyPage };

  const album = sound as unknown as Album;
  const tracks = checkTracks(items, albumId, validators.simplifiedTrack);
  return {
    album: {
      ...toAlbumRow(album),
      id: albumId,
      label: album.label == null ? null : toWellFormed(album.label),
      popularity: album.popularity ?? null,
      upc: album.external_ids?.upc ?? null,
      notSent: optionalFields.filter(({ field }) => album[field] == null).map(({ column }) => column),
    },
    tracks: tracks.rows,
    rejected: [...rejected, ...tracks.rejected],
    nulls: tracks.nulls,
    page: readPageFacts(record, items.length),
  };
}

const emptyPage: TrackPageFacts = { itemCount: 0, limit: null, total: null, next: null };

function trackItems(record: unknown): readonly (SimplifiedTrack | null)[] {
  const tracks: unknown = isObject(record) ? record.tracks : undefined;
  const items: unknown = isObject(tracks) ? tracks.items : undefined;
  return Array.isArray(items) ? (items as readonly (SimplifiedTrack | null)[]) : [];
}

/** The tracks are checked one by one, and what their page says of itself must not cost the album. */
function withoutTracks(record: unknown): unknown {
  if (!isObject(record) || !isObject(record.tracks) || !Array.isArray(record.tracks.items)) return record;
  return { ...record, tracks: { items: [] } };
}

function readPageFacts(record: unknown, itemCount: number): TrackPageFacts {
  const page = isObject(record) && isObject(record.tracks) ? record.tracks : {};
  const count = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : null);
  return {
    itemCount,
    limit: count(page.limit),
    total: count(page.total),
    next: typeof page.next === 'string' ? page.next : null,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
