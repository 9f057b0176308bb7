import type { WriteTransaction } from '../open/connect-prisma.js';
import type { CapabilityInput } from '../types/quota.js';

/** Remembers whether an app may call an operation. */
export async function saveCapability(tx: WriteTransaction, capability: CapabilityInput): Promise<void> {
  const { clientId, operation, available, checkedAt, evidence, pageSize } = capability;
  const data = { available, checkedAt, evidence, ...(pageSize === undefined ? {} : { pageSize }) };
  await tx.capability.upsert({
    where: { clientId_operation: { clientId, operation } },
    create: { clientId, operation, ...data },
    update: data,
  });
}
