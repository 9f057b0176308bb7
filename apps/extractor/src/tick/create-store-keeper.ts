import { statSync } from 'node:fs';
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
  let file: string | null = null;

  const drop = async () => {
    const store = current;
    current = null;
    // What cannot be closed is not used any more either.
    await store?.close().catch(() => undefined);
  };
  const openAnew = async () => {
    const store = await openStore(options);
    file = identify(options.path);
    return store;
  };

  return {
    get current() {
      return current;
    },
    async open() {
      // A file that was deleted or restored is another one, whatever its name: what is open would be written for nobody.
      if (current !== null && identify(options.path) !== file) await drop();
      if (current !== null) return current;
      opening ??= openAnew();
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

/** What tells one file from another of the same name; null where there is none. */
function identify(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`;
}
