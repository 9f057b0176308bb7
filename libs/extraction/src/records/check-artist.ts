import type { Artist } from '@new-releases/spotify-types';
import type { ArtistRead, RejectedInput } from '@new-releases/storage';
import type { RecordCheck } from './create-validators.js';
import { describeFaults } from './describe-faults.js';
import { rejectRecord } from './reject-record.js';
import { salvageRecord } from './salvage-record.js';
import { largestImageUrl } from './to-rows.js';

/** What one artist of an answer comes to; `read` is null where nothing of it can be kept. */
export interface CheckedArtist {
  readonly read: ArtistRead | null;
  readonly rejected: readonly RejectedInput[];
}

/** Fields that Spotify leaves out for some apps; null and absent are the same, an empty list is an answer. */
const optionalFields = [
  { column: 'genres', field: 'genres' },
  { column: 'popularity', field: 'popularity' },
  { column: 'followers', field: 'followers' },
  { column: 'image_url', field: 'images' },
] as const;

/** Holds one artist against its schema; a bad field costs that field. */
export function checkArtist(
  record: unknown,
  artistId: string,
  context: { check: RecordCheck; fetchedAt: string },
): CheckedArtist {
  const { record: sound, faults } = salvageRecord(record, context.check);
  const rejected =
    faults.length === 0
      ? []
      : [
          rejectRecord({
            stage: 'artist',
            entity: 'artist',
            albumId: null,
            entityId: artistId,
            reason: describeFaults(faults),
            payload: record,
          }),
        ];
  if (sound === null) return { read: null, rejected };
  const artist = sound as unknown as Artist;
  return {
    read: {
      kind: 'artist',
      id: artistId,
      name: artist.name,
      spotifyUrl: artist.external_urls?.spotify ?? null,
      imageUrl: largestImageUrl(artist.images),
      genres: artist.genres ?? null,
      popularity: artist.popularity ?? null,
      followers: artist.followers?.total ?? null,
      notSent: optionalFields.filter(({ field }) => artist[field] == null).map(({ column }) => column),
      fetchedAt: context.fetchedAt,
    },
    rejected,
  };
}
