import type { SimplifiedTrack } from '@new-releases/spotify-types';
import type { RejectedInput, TrackRow } from '@new-releases/storage';
import type { RecordCheck } from './create-validators.js';
import { describeFaults } from './describe-faults.js';
import { rejectRecord } from './reject-record.js';
import { toTrackRow } from './to-rows.js';

export interface CheckedTracks {
  readonly rows: readonly TrackRow[];
  readonly rejected: readonly RejectedInput[];
  readonly nulls: number;
}

/** Each track of one album's page against its schema; a broken one is rejected alone. */
export function checkTracks(items: readonly unknown[], albumId: string, check: RecordCheck): CheckedTracks {
  const rows: TrackRow[] = [];
  const rejected: RejectedInput[] = [];
  let nulls = 0;
  for (const item of items) {
    if (item == null) {
      nulls += 1;
      continue;
    }
    const faults = check(item);
    if (faults.length === 0) {
      rows.push(toTrackRow(item as SimplifiedTrack));
      continue;
    }
    const id: unknown = typeof item === 'object' ? Reflect.get(item, 'id') : null;
    rejected.push(
      rejectRecord({
        stage: 'tracks',
        entity: 'track',
        albumId,
        entityId: typeof id === 'string' ? id : null,
        reason: describeFaults(faults),
        payload: item,
      }),
    );
  }
  return { rows, rejected, nulls };
}
