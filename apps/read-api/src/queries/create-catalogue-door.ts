import { type Catalogue, openCatalogue } from '@new-releases/storage/catalogue';

/** The one way to the store. */
export interface CatalogueDoor {
  /** The store that the path names now. @throws StoreError where there is none, or it cannot be read */
  get(): Catalogue;
  close(): void;
}

/** How long a file that has been replaced may go unnoticed. */
const lookEveryMs = 500;

/**
 * Keeps a store open, and opens it anew where another file has taken its place: a restored backup, say.
 * @param now clock, milliseconds
 */
export function createCatalogueDoor(path: string, now: () => number): CatalogueDoor {
  let open: Catalogue | null = null;
  let lookedAtMs = -Infinity;
  const close = () => {
    open?.close();
    open = null;
  };
  return {
    get() {
      const nowMs = now();
      if (Math.abs(nowMs - lookedAtMs) >= lookEveryMs) {
        if (open?.isInPlace() === false) close();
        lookedAtMs = nowMs;
      }
      return (open ??= openCatalogue({ path }));
    },
    close,
  };
}
