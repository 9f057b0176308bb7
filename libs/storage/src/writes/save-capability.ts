import type { WriteTransaction } from '../open/connect-prisma.js';
import type { CapabilityInput } from '../types/quota.js';

/** Remembers whether an app may call an operation. */
export async function saveCapability(tx: WriteTransaction, capability: CapabilityInput): Promise<void> {
  const { clientId, operation, available, checkedAt, evidence, pageSize } = capability;
  await tx.$executeRaw`
    INSERT INTO capabilities (client_id, operation, available, checked_at, evidence, page_size)
    VALUES (${clientId}, ${operation}, ${available}, ${checkedAt}, ${evidence}, ${pageSize ?? null})
    ON CONFLICT (client_id, operation) DO UPDATE SET available = excluded.available, checked_at = excluded.checked_at,
      evidence = excluded.evidence,
      page_size = CASE WHEN ${pageSize === undefined} THEN page_size ELSE excluded.page_size END`;
}
