import { type Album, type Artist, type SimplifiedTrack } from '@new-releases/spotify-types';
import { type FaultPlan } from '../faults/fault-plan.js';
import { type Library } from './library.js';

/** A record that the faults malform for sure. */
export interface ExpectedReject {
  albumId: string;
  /** null: the album itself. */
  trackId: string | null;
}

/** The truth behind the answers: what a perfect reader would have found. */
export interface Catalogue {
  /** Albums, those that the fault `shift` added included. */
  readonly size: number;
  /** In new-releases order, newest first. */
  albumIds(): string[];
  /** Albums that the fault `shift` added, newest first: a walk that had begun before may miss them. */
  addedAlbumIds(): string[];
  /** A full album in the extended shape, without faults. @throws {RangeError} for an unknown id. */
  album(id: string): Album;
  /** All tracks of an album. @throws {RangeError} for an unknown id. */
  tracks(id: string): SimplifiedTrack[];
  /** @throws {RangeError} for an unknown id. */
  artist(id: string): Artist;
  /** Listed as null (`faults.nullItems`). */
  nullItemIds(): string[];
  /** Listed, but null or 404 when read (`faults.albumNull`). */
  goneAlbumIds(): string[];
  /** What a complete walk stores: listed, not gone, not malformed itself (single tracks may be). */
  readableAlbumIds(): string[];
  /** Records malformed for sure, of albums that can be discovered and read. Looks at every track. */
  readonly expectedRejects: readonly ExpectedReject[];
}

/** Reads the truth off the library; `getLibrary` and `getPlan` follow later changes of the options. */
export function createCatalogue(getLibrary: () => Library, getPlan: () => FaultPlan): Catalogue {
  const catalogue: Catalogue = {
    get size() {
      return getLibrary().size();
    },
    albumIds: () => getLibrary().albumIds(),
    addedAlbumIds: () => getLibrary().addedAlbumIds(),
    album: (id) => getLibrary().album(id) ?? unknown('album', id),
    tracks: (id) => getLibrary().tracks(id, 0, Number.MAX_SAFE_INTEGER)?.items ?? unknown('album', id),
    artist: (id) => getLibrary().artist(id) ?? unknown('artist', id),
    nullItemIds: () => catalogue.albumIds().filter((id) => getPlan().isNullItem(id)),
    goneAlbumIds: () => catalogue.albumIds().filter((id) => getPlan().isGone(id)),
    readableAlbumIds: () => found().filter((id) => !getPlan().isMalformedAlbum(id)),
    get expectedRejects() {
      const plan = getPlan();
      return found().flatMap((albumId): ExpectedReject[] => {
        if (plan.isMalformedAlbum(albumId)) return [{ albumId, trackId: null }];
        if (plan.faults.wrongTypes === 0) return [];
        const tracks = catalogue.tracks(albumId).filter((track) => plan.isMalformedTrack(track.id));
        return tracks.map((track) => ({ albumId, trackId: track.id }));
      });
    },
  };
  const found = (): string[] => {
    const plan = getPlan();
    return catalogue.albumIds().filter((id) => !plan.isNullItem(id) && !plan.isGone(id));
  };
  return catalogue;
}

function unknown(what: string, id: string): never {
  throw new RangeError(`@new-releases/spotify-simulator: no ${what} ${id} in the catalogue`);
}
