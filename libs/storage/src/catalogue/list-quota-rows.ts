import type { Driver } from '../open/open-driver.js';
import { listQuota } from '../reads/list-quota.js';
import type { QuotaRow } from './quota-row.js';

/** Lists how the quota of every account stands that requests were counted for, or that was refused. */
export function listQuotaRows(driver: Driver, nowMs: number): QuotaRow[] {
  const accounts = driver
    .prepare<[], string>(
      'SELECT account FROM quota_groups UNION SELECT account FROM quota_windows ORDER BY 1',
    )
    .pluck()
    .all();
  return accounts.flatMap((account) =>
    listQuota(driver, account, nowMs).map(
      ({ group, spent, cooldownUntil, refusedAt, learnedBudget, learnedAt }) => ({
        account,
        group,
        spent,
        cooldownUntil,
        refusedAt,
        learnedBudget,
        learnedAt,
      }),
    ),
  );
}
