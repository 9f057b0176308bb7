/** The key of this tab, and who wants to hear of another one. */
export interface KeyStore {
  /** Null: none was given. */
  get(): string | null;
  set(key: string | null): void;
  /** @returns what ends it */
  subscribe(listener: () => void): () => void;
}

const name = 'new-releases.read-api-key';

/**
 * Keeps the key until the tab is closed.
 * @param storage of the session; null or one that refuses: the key is kept until the page is left
 */
export function createKeyStore(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null,
): KeyStore {
  const listeners = new Set<() => void>();
  let key = attempt(() => storage?.getItem(name) ?? null);
  return {
    get: () => key,
    set(next) {
      key = next;
      attempt(() => {
        if (next === null) storage?.removeItem(name);
        else storage?.setItem(name, next);
        return null;
      });
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Browsers may refuse their storage to a page. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
