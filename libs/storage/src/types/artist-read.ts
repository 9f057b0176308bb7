/** A field of an artist that some apps are not sent. */
export type OptionalArtistField = 'genres' | 'popularity' | 'followers' | 'image_url';

/** An artist as the artist operations answer it; an artist that is not there any more is `gone`. */
export type ArtistRead =
  | {
      kind: 'artist';
      id: string;
      name: string;
      spotifyUrl: string | null;
      imageUrl: string | null;
      genres: readonly string[] | null;
      popularity: number | null;
      followers: number | null;
      /** Which of the optional fields this answer lacked. Their last known values are kept. */
      notSent: readonly OptionalArtistField[];
      /** ISO time of the answer. */
      fetchedAt: string;
    }
  | { kind: 'gone'; id: string; fetchedAt: string };

/** Which artists to list as waiting to be read. */
export interface ListDueArtistsOptions {
  /** ISO time: an artist read before is due; one never read is due always. */
  dueBefore: string;
  /** Artists never read come first; of the rest those read longest ago. */
  limit: number;
}
