import type { Driver } from '../open/open-driver.js';
import type { CapabilityRecord } from '../types/quota.js';

/** Lists what is known about the operations that an app may call. */
export function listCapabilities(driver: Driver, clientId: string): CapabilityRecord[] {
  return driver
    .prepare<[string], Omit<CapabilityRecord, 'available'> & { available: number }>(
      `SELECT client_id AS clientId, operation, available, checked_at AS checkedAt, evidence, page_size AS pageSize
       FROM capabilities WHERE client_id = ? ORDER BY operation`,
    )
    .all(clientId)
    .map((row) => ({ ...row, available: row.available === 1 }));
}
