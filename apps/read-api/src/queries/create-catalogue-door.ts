import {
  type Catalogue,
  type CatalogueState,
  openCatalogue,
  StoreClosedError,
} from '@new-releases/storage/catalogue';

/** The one way to the store. Both fail with a StoreError where there is none, or it cannot be read. */
export interface CatalogueDoor {
  /** The store that the path names now. */
  get(): Catalogue;
  /** How fresh it is, as of some milliseconds ago at most. */
  getState(): CatalogueState;
  close(): void;
}

/** How long things may go unnoticed, milliseconds. */
export interface DoorPatience {
  /** That the file has been replaced. */
  readonly fileMs: number;
  /** That something was committed: asking SQLite takes locks, which cost more than all else about a 304. */
  readonly stateMs: number;
}

/**
 * Keeps a store open, and opens it anew where another file has taken its place: a restored backup, say.
 * @param elapsed clock that only goes on, milliseconds
 */
export function createCatalogueDoor(
  path: string,
  elapsed: () => number,
  { fileMs, stateMs }: DoorPatience,
): CatalogueDoor {
  let open: Catalogue | null = null;
  let state: CatalogueState | null = null;
  let isClosed = false;
  let lookedAtFileMs = -Infinity;
  let lookedAtStateMs = -Infinity;

  const close = (): void => {
    open?.close();
    open = null;
    state = null;
  };
  const get = (): Catalogue => {
    if (isClosed) throw new StoreClosedError({ path });
    const nowMs = elapsed();
    if (nowMs - lookedAtFileMs >= fileMs) {
      if (open?.isInPlace() === false) close();
      lookedAtFileMs = nowMs;
    }
    return (open ??= openCatalogue({ path }));
  };
  return {
    get,
    getState() {
      const catalogue = get();
      const nowMs = elapsed();
      if (state === null || nowMs - lookedAtStateMs >= stateMs) {
        state = catalogue.getState();
        lookedAtStateMs = nowMs;
      }
      return state;
    },
    close() {
      isClosed = true;
      close();
    },
  };
}
