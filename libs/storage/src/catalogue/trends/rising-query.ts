/** Of what the rise is told. */
export const risingKinds = ['artist', 'label'] as const;

/** Of what the rise is told. */
export type RisingKind = (typeof risingKinds)[number];

/** Days `YYYY-MM-DD`, both ends included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Whose releases to compare, checked. */
export interface RisingQuery {
  readonly by: RisingKind;
  /** The days that are compared; whoever has a release of before them is not new. */
  readonly recent: DaySpan;
  /** Those of them of which something is known: no other's releases count. */
  readonly recentKnown: readonly DaySpan[];
  /** With which: those of which something is known. */
  readonly before: readonly DaySpan[];
}

/** Releases of an artist or a label. */
export interface RisingCount {
  readonly key: string;
  readonly name: string;
  /** Page of an artist at Spotify; null: not known, or it is a label. */
  readonly spotifyUrl: string | null;
  /** Releases of the recent days of which something is known, two at least. */
  readonly recent: number;
  /** Releases of the days before. */
  readonly before: number;
  /** Whether the store holds no release of earlier than the recent days, whatever its date is known to. */
  readonly isNew: boolean;
}
