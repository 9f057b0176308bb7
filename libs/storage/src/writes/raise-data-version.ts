import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from './write-context.js';

/** Counts a transaction that changes rows which readers are shown, so that they can tell whether anything changed. */
export async function raiseDataVersion(tx: WriteTransaction, { now }: WriteContext): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO store_meta (key, value) VALUES ('data_version', '1'), ('data_changed_at', ${now})
    ON CONFLICT (key) DO UPDATE SET value =
      CASE key WHEN 'data_version' THEN CAST(value AS INTEGER) + 1 ELSE max(value, excluded.value) END`;
}
