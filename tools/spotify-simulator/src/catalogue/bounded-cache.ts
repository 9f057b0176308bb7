/** A map that forgets its oldest entries once the sizes of its values add up to more than `maxSize`. */
export interface BoundedCache<V> {
  get(key: string): V | undefined;
  set(key: string, value: V, size: number): void;
  clear(): void;
}

/** Least recently used goes first; sizes are whatever the caller counts in. */
export function createBoundedCache<V>(maxSize: number): BoundedCache<V> {
  const entries = new Map<string, { value: V; size: number }>();
  let total = 0;
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, size) {
      total += size - (entries.get(key)?.size ?? 0);
      entries.delete(key);
      entries.set(key, { value, size });
      for (const [oldest, entry] of entries) {
        if (total <= maxSize) break;
        entries.delete(oldest);
        total -= entry.size;
      }
    },
    clear() {
      entries.clear();
      total = 0;
    },
  };
}
