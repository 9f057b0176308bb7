import type { WriteTransaction } from '../open/connect-prisma.js';
import type { RejectedInput } from '../types/rejected.js';
import { addToRunCounters } from './add-to-run-counters.js';
import { insertRejected } from './insert-rejected.js';
import type { WriteContext } from './write-context.js';

/** Stores rejected records that belong to no page and no read. @throws UnknownRunError */
export async function saveRejected(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
  records: readonly RejectedInput[],
): Promise<void> {
  await addToRunCounters(tx, context, runId, { recordsRejected: records.length });
  await insertRejected(tx, context, { runId, records });
}
