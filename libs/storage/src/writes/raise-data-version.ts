import type { WriteTransaction } from '../open/connect-prisma.js';

/**
 * What a transaction changed: `series` is all that any analysis may be made of, `ties` is the product mapping, which only scans of
 * ties read, `analyses` are the analyses themselves.
 */
export type ChangedPart = 'series' | 'ties' | 'analyses';

/**
 * Counts a transaction that changes rows which readers are shown, so that they can tell whether anything changed. Beside the counters
 * `data_version` and `inputs_version`, `series_version` is what the latter was after the last change of anything but ties.
 */
export async function raiseDataVersion(
  tx: WriteTransaction,
  changedAt: string,
  part: ChangedPart,
): Promise<void> {
  // Stores of before have none: whatever changed there may have been series.
  if (part === 'ties')
    await tx.$executeRaw`
      INSERT INTO store_meta (key, value) SELECT 'series_version', value FROM store_meta WHERE key = 'inputs_version'
      ON CONFLICT DO NOTHING`;
  const counters = part === 'analyses' ? ['data_version'] : ['data_version', 'inputs_version'];
  await tx.$executeRaw`
    INSERT INTO store_meta (key, value)
    SELECT value, '1' FROM json_each(${JSON.stringify(counters)}) UNION ALL VALUES ('data_changed_at', ${changedAt})
    ON CONFLICT (key) DO UPDATE SET value =
      CASE key WHEN 'data_changed_at' THEN excluded.value ELSE CAST(value AS INTEGER) + 1 END`;
  if (part === 'series')
    await tx.$executeRaw`
      INSERT INTO store_meta (key, value) SELECT 'series_version', value FROM store_meta WHERE key = 'inputs_version'
      ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
}

/** When rows last changed, or history began where that is later; '' where neither has been. */
export async function findDataChangedAt(tx: WriteTransaction): Promise<string> {
  const [row] = await tx.$queryRaw<
    { value: string | null }[]
  >`SELECT max(value) AS value FROM store_meta WHERE key IN ('data_changed_at', 'history_since')`;
  return row?.value ?? '';
}
