import type { OperationId } from '@new-releases/spotify-types';
import type { CapabilityRecord, Store, StoreWriter } from '@new-releases/storage';

/** Which world the app is said to live in; `auto` learns it from answers. */
export type Access = 'auto' | 'extended' | 'development';

/** Operations that development apps made since 2026-02-11 are refused. */
const closedInDevelopment: ReadonlySet<OperationId> = new Set([
  'get-new-releases',
  'get-multiple-albums',
  'get-multiple-artists',
]);

/** Whether an operation may be called: `unknown` until an answer told. */
export type CapabilityState = 'available' | 'unavailable' | 'unknown';

/** What is known of the operations that this app may call. */
export interface Capabilities {
  state(operation: OperationId): CapabilityState;
  markAvailable(operation: OperationId): Promise<void>;
  /** @param evidence what was answered, e.g. `403 Forbidden` */
  markUnavailable(operation: OperationId, evidence: string): Promise<void>;
  /** The page size that the operation was last seen to take, or the larger one to try. */
  pageSize(operation: OperationId): number;
  rememberPageSize(operation: OperationId, pageSize: number, evidence: string): Promise<void>;
}

/** The largest page of search and artist albums; development apps are held to {@link smallPage}. */
const largePage = 50;
export const smallPage = 10;

/**
 * Learned by use and remembered in the store, for the postponed cut of old apps may come any day and be lifted
 * for others: what was refused is tried again once `recheckAfterMs` has passed.
 */
export async function createCapabilities(options: {
  store: Pick<Store, 'listCapabilities'>;
  writer: Pick<StoreWriter, 'saveCapability'>;
  clientId: string;
  access: Access;
  recheckAfterMs: number;
  now: () => number;
}): Promise<Capabilities> {
  const { store, writer, clientId, access, recheckAfterMs, now } = options;
  const known = new Map<string, CapabilityRecord>();
  const refused = new Set<OperationId>();
  for (const record of await store.listCapabilities(clientId)) known.set(record.operation, record);

  const fresh = (operation: OperationId) => {
    const record = known.get(operation);
    return record && now() - Date.parse(record.checkedAt) < recheckAfterMs ? record : undefined;
  };
  async function save(operation: OperationId, change: Partial<CapabilityRecord>, evidence: string) {
    const record: CapabilityRecord = {
      clientId,
      operation,
      available: true,
      pageSize: known.get(operation)?.pageSize ?? null,
      ...change,
      checkedAt: new Date(now()).toISOString(),
      evidence,
    };
    known.set(operation, record);
    await writer.saveCapability(record);
  }

  return {
    state(operation) {
      // What was refused in this very run is refused, whatever was said of the app.
      if (refused.has(operation)) return 'unavailable';
      if (access === 'development') return closedInDevelopment.has(operation) ? 'unavailable' : 'available';
      if (access === 'extended') return 'available';
      const record = fresh(operation);
      if (!record) return known.get(operation)?.available ? 'available' : 'unknown';
      return record.available ? 'available' : 'unavailable';
    },
    async markAvailable(operation) {
      if (!fresh(operation)?.available) await save(operation, { available: true }, 'answered 200');
    },
    async markUnavailable(operation, evidence) {
      refused.add(operation);
      await save(operation, { available: false }, evidence);
    },
    pageSize(operation) {
      if (access === 'development') return smallPage;
      return fresh(operation)?.pageSize ?? largePage;
    },
    rememberPageSize: (operation, pageSize, evidence) => save(operation, { pageSize }, evidence),
  };
}
