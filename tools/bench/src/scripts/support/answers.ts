/** What the scripts read of Spotify's answers. */
interface ArtistAnswer {
  id: string;
  name: string;
  external_urls?: { spotify?: string };
}
interface TrackAnswer {
  id: string;
  name: string;
  disc_number: number;
  track_number: number;
  duration_ms: number;
  explicit: boolean;
  is_local?: boolean;
  external_urls?: { spotify?: string };
  artists: readonly ArtistAnswer[];
}
export interface TrackPageAnswer {
  items: TrackAnswer[];
  next: string | null;
}
export interface AlbumAnswer {
  id: string;
  name: string;
  album_type: string;
  release_date: string;
  total_tracks: number;
  label?: string;
  popularity?: number;
  external_ids?: { upc?: string };
  external_urls?: { spotify?: string };
  images?: readonly { url: string }[];
  artists: readonly ArtistAnswer[];
  tracks: TrackPageAnswer;
}
/** A page of a listing. */
export interface ListingAnswer {
  albums: { items: { id: string }[]; next: string | null };
}
