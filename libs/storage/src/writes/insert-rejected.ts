import { createHash } from 'node:crypto';
import type { WriteTransaction } from '../open/connect-prisma.js';
import type { RejectedInput } from '../types/rejected.js';
import type { WriteContext } from './write-context.js';

/** Stores rejected records; one that is already there is counted again and waits for a replay anew. */
export async function insertRejected(
  tx: WriteTransaction,
  { now }: WriteContext,
  {
    runId,
    source = null,
    records,
  }: { runId: string; source?: string | null; records: readonly RejectedInput[] },
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map((record) => [
    hashRecord(record),
    record.source ?? source,
    record.stage,
    record.entity,
    record.albumId,
    record.entityId,
    record.reason,
    record.payload,
  ]);
  await tx.$executeRaw`
    INSERT INTO rejected_records (fingerprint, run_id, source, stage, entity, album_id, entity_id, reason, payload,
      first_seen_at, last_seen_at)
    SELECT value ->> 0, ${runId}, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
      ${now}, ${now}
    FROM jsonb_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (fingerprint) DO UPDATE SET times = times + 1, last_seen_at = excluded.last_seen_at,
      run_id = excluded.run_id, source = coalesce(excluded.source, source), replayed_at = NULL`;
}

function hashRecord({ stage, entity, albumId, entityId, reason, payload }: RejectedInput): string {
  return createHash('sha256')
    .update([stage, entity, albumId ?? '', entityId ?? '', reason, payload].join('|'))
    .digest('hex');
}
