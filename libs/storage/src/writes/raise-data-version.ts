import type { WriteTransaction } from '../open/connect-prisma.js';

/** Counts a transaction that changes rows which readers are shown, so that they can tell whether anything changed. */
export async function raiseDataVersion(tx: WriteTransaction, changedAt: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO store_meta (key, value) VALUES ('data_version', '1'), ('data_changed_at', ${changedAt})
    ON CONFLICT (key) DO UPDATE SET value =
      CASE key WHEN 'data_version' THEN CAST(value AS INTEGER) + 1 ELSE excluded.value END`;
}

/** When rows last changed; '' where they never have. */
export async function findDataChangedAt(tx: WriteTransaction): Promise<string> {
  const [row] = await tx.$queryRaw<
    { value: string }[]
  >`SELECT value FROM store_meta WHERE key = 'data_changed_at'`;
  return row?.value ?? '';
}
