import type { SimplifiedAlbum } from '@new-releases/spotify-types';
import type { ListedAlbum, RejectedInput } from '@new-releases/storage';
import type { ListedRecord } from '../sources/album-source.js';
import type { RecordCheck } from './create-validators.js';
import { describeFaults } from './describe-faults.js';
import { rejectRecord } from './reject-record.js';
import { nameless, salvageRecord } from './salvage-record.js';
import { toAlbumRow } from './to-rows.js';

export interface CheckedListing {
  readonly albums: readonly ListedAlbum[];
  readonly rejected: readonly RejectedInput[];
}

/** Holds the records of a listing page against their schema; a bad field costs that field, a bad id the record. */
export function checkListing(records: readonly ListedRecord[], check: RecordCheck): CheckedListing {
  const albums: ListedAlbum[] = [];
  const rejected: RejectedInput[] = [];
  for (const { record, position } of records) {
    const { record: sound, faults } = salvageRecord(record, check, nameless);
    if (faults.length > 0) {
      const id: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : null;
      const albumId = typeof id === 'string' ? id : null;
      rejected.push(
        rejectRecord({
          stage: 'listing',
          entity: 'album',
          albumId,
          entityId: albumId,
          reason: describeFaults(faults),
          payload: record,
        }),
      );
    }
    if (sound !== null) albums.push({ ...toAlbumRow(sound as unknown as SimplifiedAlbum), position });
  }
  return { albums, rejected };
}
