/** What releases are told apart by in `release_days`. */
const countedDimensions = [
  'all',
  'album_type',
  'explicit',
  'track_length',
  'collaboration',
  'market',
  'source',
] as const;

/** All that releases can be told apart by; labels and artists are too many to be counted ahead. */
export const releaseDimensions = [...countedDimensions, 'label', 'artist'] as const;

/** What releases are told apart by. */
export type ReleaseDimension = (typeof releaseDimensions)[number];

/** Lengths of a period of releases. */
export const releasePeriods = ['day', 'week'] as const;

/** A length of a period of releases; weeks begin on Monday (ISO 8601). */
export type ReleasePeriod = (typeof releasePeriods)[number];

/** Which releases to count, checked. */
export interface ReleaseCountQuery {
  readonly by: ReleaseDimension;
  /** Values of the dimension; null: all that there are. Labels and artists must be named. */
  readonly keys: readonly string[] | null;
  readonly period: ReleasePeriod;
  /** First day; null: a year of weeks, or 91 days, before the last. */
  readonly from: string | null;
  /** Last day; null: the last that a listing has covered. */
  readonly to: string | null;
  /** Whether new artists are counted of labels and artists, which takes longer; of all else they are. */
  readonly newArtists: boolean;
}

/** Releases of a period that share a value. Periods without any are left out. */
export interface ReleaseCount {
  readonly key: string;
  /** First day of the period. */
  readonly start: string;
  readonly releases: number;
  /** Their tracks according to Spotify. */
  readonly tracks: number;
  /** Their tracks that were read. */
  readonly tracksRead: number;
  /** Length of these together. */
  readonly durationMs: number;
  /** How many of these are marked explicit. */
  readonly explicitTracks: number;
  /** Artists without an earlier release in the store; 0 where they were not asked for. */
  readonly newArtists: number;
}

/** Listings that can have shown the same releases. */
export interface ListedSpan {
  readonly source: string;
  /** `none` where the listing was asked for no market. */
  readonly market: string;
  /** First day whose releases they can have shown. */
  readonly coversFrom: string;
  /** The day on which they began: the last whose releases they can have shown, in part. */
  readonly coversTo: string;
  /** Whether they ended at the last offset that Spotify answers, and so showed a part. */
  readonly isCapped: boolean;
  /** How many. */
  readonly listings: number;
}

/** How far counts can be trusted. */
export interface ReleaseCoverage {
  /** When the releases were last counted; null: never. */
  readonly countedAt: string | null;
  /** Whether nothing has changed since. */
  readonly isCurrent: boolean;
  /** First day that any listing can have covered; null: no listing was completed. */
  readonly firstDay: string | null;
  /** Last such day, which was not over then. */
  readonly lastDay: string | null;
  /** Releases whose date names a year or a month only, which may lie in the range: they are not counted. */
  readonly impreciseReleases: number;
  /** Releases of the range that wait to be read, or could not be: their labels, and the lengths and explicitness of their tracks, are not known yet. */
  readonly unreadReleases: number;
}

/** A day on which releases are not read. */
export interface UnreadDay {
  readonly day: string;
  /** How many. */
  readonly releases: number;
}

/** A series of counts to make. */
export interface ReleaseKey {
  readonly key: string;
  /** For people; null where the store knows none. */
  readonly name: string | null;
}

/** Releases, counted. */
export interface ReleaseCounts {
  /** First and last day of the periods, which are whole; null: no listing has covered a day that was asked for. */
  readonly range: { readonly from: string; readonly to: string } | null;
  /** In the order that was asked for; otherwise those with most releases first. */
  readonly keys: readonly ReleaseKey[];
  readonly counts: readonly ReleaseCount[];
  /** Listings that can have shown all releases of the range: not those of `artists` and of own sources, unless by source or there are no others. */
  readonly listings: readonly ListedSpan[];
  /** Days of the range of which not everything is known that only reading an album tells. */
  readonly unread: readonly UnreadDay[];
  /** Days of the range whose releases have changed since they were counted, as while a run works. */
  readonly uncounted: readonly string[];
  readonly coverage: ReleaseCoverage;
}
