/** One album as the message shows it. */
export interface DigestAlbum {
  readonly id: string;
  readonly title: string;
  readonly artists: string;
  /** Spotify's word: album, single (an EP too), compilation. */
  readonly type: string;
  /** null where Spotify does not say. */
  readonly tracks: number | null;
  /** The label's date as text: `2026-11-20`, `2026-11`, `2026`. */
  readonly date: string;
  readonly link: string;
  /** Address of the smallest cover of at least 150 pixels, or null. */
  readonly cover: string | null;
}

/** An artist whose albums were not read, or not all of them. */
export interface UnreadArtist {
  readonly id: string;
  readonly reason: string;
}

export interface Digest {
  /** First and last day of the week, `YYYY-MM-DD`, UTC. */
  readonly since: string;
  readonly today: string;
  /** Artists that were asked for. */
  readonly artists: number;
  /** Newest first. */
  readonly albums: readonly DigestAlbum[];
  /** Whose month or year alone is known, and this week lies within it. */
  readonly perhaps: readonly DigestAlbum[];
  /** Albums that carry no usable date, and entries that came empty. */
  readonly undated: number;
  readonly unread: readonly UnreadArtist[];
  /** When Spotify's quota opens again, ISO 8601; null where it was not met. */
  readonly comeBackAt: string | null;
}
