import type { WriteTransaction } from '../open/connect-prisma.js';

/**
 * Counts a transaction that changes rows which readers are shown, so that they can tell whether anything changed.
 * @param isInput whether analyses may be made of what changed; all is but the analyses themselves
 */
export async function raiseDataVersion(
  tx: WriteTransaction,
  changedAt: string,
  isInput: boolean,
): Promise<void> {
  const counters = isInput ? ['data_version', 'inputs_version'] : ['data_version'];
  await tx.$executeRaw`
    INSERT INTO store_meta (key, value)
    SELECT value, '1' FROM json_each(${JSON.stringify(counters)}) UNION ALL VALUES ('data_changed_at', ${changedAt})
    ON CONFLICT (key) DO UPDATE SET value =
      CASE key WHEN 'data_changed_at' THEN excluded.value ELSE CAST(value AS INTEGER) + 1 END`;
}

/** When rows last changed, or history began where that is later; '' where neither has been. */
export async function findDataChangedAt(tx: WriteTransaction): Promise<string> {
  const [row] = await tx.$queryRaw<
    { value: string | null }[]
  >`SELECT max(value) AS value FROM store_meta WHERE key IN ('data_changed_at', 'history_since')`;
  return row?.value ?? '';
}
