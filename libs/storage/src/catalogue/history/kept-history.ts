import type { KeptName, Resource } from '../resource.js';
import { albums } from '../resources/albums.js';
import { artists } from '../resources/artists.js';

/** What is kept over time of albums or artists, and where. */
export interface KeptHistory {
  readonly name: KeptName;
  /** What one of them is called. */
  readonly one: 'album' | 'artist';
  /** What they are like now. */
  readonly present: Resource;
  /** Table of what they were like before. */
  readonly table: 'album_versions' | 'artist_versions';
  /** Column of it that names whose version a row is. */
  readonly owner: 'album_id' | 'artist_id';
  /** Columns whose values are kept. */
  readonly values: readonly string[];
  /** Those of them that only a read of its own tells: before the first one they were not known. */
  readonly toldByReads: readonly string[];
  /** Those of them that an index of the present serves, and of which one value leaves few rows. */
  readonly selective: readonly string[];
}

/** What is kept over time, by name. */
export const keptHistories: Readonly<Record<KeptName, KeptHistory>> = {
  albums: {
    name: 'albums',
    one: 'album',
    present: albums,
    table: 'album_versions',
    owner: 'album_id',
    values: [
      ...['name', 'album_type', 'release_date', 'release_date_precision', 'released_on', 'total_tracks'],
      ...['label', 'popularity'],
    ],
    toldByReads: ['label', 'popularity'],
    selective: ['label', 'released_on'],
  },
  artists: {
    name: 'artists',
    one: 'artist',
    present: artists,
    table: 'artist_versions',
    owner: 'artist_id',
    values: ['name', 'genres', 'popularity', 'followers'],
    toldByReads: ['genres', 'popularity', 'followers'],
    selective: [],
  },
};
