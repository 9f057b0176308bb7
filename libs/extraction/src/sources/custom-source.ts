import type { SpotifyClient } from '@new-releases/spotify-client';
import type { PageCursor } from '@new-releases/pagination';
import type { ListedPage, SourceWalk } from './album-source.js';

/** How far a walk has come, with whatever else, as plain JSON, the source needs to go on. */
export type CustomCursor = PageCursor & Readonly<Record<string, unknown>>;

/** What a walk of a source of your own is given by the run. */
export interface CustomWalk extends Omit<SourceWalk, 'findCursor'> {
  /** The committed cursor of a partition, where an earlier process of this run left one. */
  readonly findCursor: (partition: string) => Promise<CustomCursor | null>;
  /**
   * Spotify under the run's own token, throttle and quota ledger, for a source that needs it. Let its errors pass: a
   * quota then defers the run, and a `CapabilityMissingError` tells that this app may not use the source.
   */
  readonly client: SpotifyClient;
}

/**
 * One page of a source of your own: what is left out is taken for `''`, none or not known. A record is an album as Spotify
 * lists it, or only `{ id }`; null counts as a null, and a record without a Spotify id is kept as a rejected record.
 *
 * `cursor` is the state after this page, committed together with its rows: `offset` of the first element not read yet,
 * `done` on the last page, and whatever else the source needs to go on, as plain JSON.
 */
export type CustomPage = Pick<ListedPage, 'records'> &
  Partial<Omit<ListedPage, 'cursor'>> & { readonly cursor: CustomCursor };

/**
 * A source of your own, given to `createExtraction`: asked for by its name, or walked by `auto` after the built-in ones.
 *
 * An unfinished run goes on with the source of the same name, whatever that was made with. So the partition has to tell one
 * listing from another: put a file's digest or a query there, and a walk over another listing begins at its beginning.
 */
export interface CustomSource {
  /** Stands in the store beside each sighting, cursor and coverage: small letters, digits and hyphens, up to 64. */
  readonly name: string;
  /**
   * The listing from where its cursors stand to its end, page by page (some hundred records at most), in order. Whatever
   * it throws ends this walk and no other: pages that came before are stored, the run ends as `failed` with what was
   * thrown in the source's coverage, and the next one goes on at the cursor. Errors of Spotify's keep their meaning: a
   * quota defers the run, refused credentials end it.
   */
  pages(walk: CustomWalk): AsyncIterable<CustomPage>;
}
