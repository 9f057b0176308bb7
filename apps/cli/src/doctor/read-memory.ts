import type { Environment } from '@new-releases/app-shell/environment';
import { isStoreError, openStore, type CapabilityRecord, type QuotaRecord } from '@new-releases/storage';

/** What earlier runs left in the store about this app. */
export interface Memory {
  readonly capabilities: readonly CapabilityRecord[];
  /** Groups of endpoints that Spotify closed and that are not open yet. */
  readonly cooldowns: readonly (QuotaRecord & { readonly cooldownUntil: string })[];
}

/** @returns null where there is no store that can be read, of which the check of the store tells more */
export async function readMemory(environment: Environment, clientId: string): Promise<Memory | null> {
  try {
    const store = await openStore({ path: environment.databasePath, mode: 'read' });
    try {
      const nowMs = Date.now();
      return {
        capabilities: await store.listCapabilities(clientId),
        cooldowns: (await store.listQuota(clientId, nowMs)).flatMap((record) =>
          record.cooldownUntil !== null && Date.parse(record.cooldownUntil) > nowMs
            ? [{ ...record, cooldownUntil: record.cooldownUntil }]
            : [],
        ),
      };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (isStoreError(error)) return null;
    throw error;
  }
}
