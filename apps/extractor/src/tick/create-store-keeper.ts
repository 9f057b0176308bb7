import { openStore, type OpenStoreOptions, type Store } from '@new-releases/storage';

/** Keeps one store open from tick to tick, and opens it anew after it failed or was replaced. */
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
  let opening: Promise<Store> | null = null;

  const drop = async () => {
    const store = current;
    current = null;
    // What cannot be closed is not used any more either.
    await store?.close().catch(() => undefined);
  };
  return {
    get current() {
      return current;
    },
    async open() {
      // A file that was deleted or restored is another one, whatever its name: what is open would be written for nobody.
      if (current?.isInPlace() === false) await drop();
      if (current !== null) return current;
      opening ??= openStore(options);
      try {
        current = await opening;
        return current;
      } finally {
        opening = null;
      }
    },
    drop,
  };
}
