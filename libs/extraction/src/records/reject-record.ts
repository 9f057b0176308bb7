import type { RejectedInput } from '@new-releases/storage';

/** A record that failed its check, whole, with where and why, for `rejected_records`. */
export function rejectRecord(record: Omit<RejectedInput, 'payload'> & { payload: unknown }): RejectedInput {
  return { ...record, payload: JSON.stringify(record.payload) };
}
