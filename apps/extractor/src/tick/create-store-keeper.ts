import { openStore, type OpenStoreOptions, type Store } from '@new-releases/storage';

/** Keeps one store open from tick to tick, and opens it anew after it failed. */
export interface StoreKeeper {
  /** The open store; opens it where it is not. Throws errors of storage. */
  open(): Promise<Store>;
  /** The store if it is open. */
  readonly current: Store | null;
  /** Closes it, so that the next `open` begins anew. Never throws. */
  drop(): Promise<void>;
}

export function createStoreKeeper(options: OpenStoreOptions): StoreKeeper {
  let current: Store | null = null;
  return {
    get current() {
      return current;
    },
    async open() {
      current ??= await openStore(options);
      return current;
    },
    async drop() {
      const store = current;
      current = null;
      // What cannot be closed is not used any more either.
      await store?.close().catch(() => undefined);
    },
  };
}
