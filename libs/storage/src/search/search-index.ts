/** Entities whose names can be searched, and the full-text index of each. */
export const searchIndexes = {
  albums: 'album_names',
  tracks: 'track_names',
  artists: 'artist_names',
} as const;

/** An entity whose names can be searched. */
export type SearchedEntity = keyof typeof searchIndexes;
