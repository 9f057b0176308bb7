import type { ReleaseEvent, ReleasesName, SalesName, WeeklySeries } from '@new-releases/analysis';

/** What the releases of an event study are chosen by. */
export type ChosenBy = 'artist' | 'label' | 'album_type';

/** Which releases count as events. */
export interface EventChoice {
  readonly artists: readonly string[];
  readonly labels: readonly string[];
  /** Album types; empty: all. */
  readonly types: readonly string[];
  /** From the first day of a week to the last of another; null: all. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A product that has sales. */
export interface KnownProduct {
  readonly product: string;
  readonly regions: readonly string[];
  /** Name: null where the store does not know it. */
  readonly links: readonly {
    readonly kind: 'artist' | 'label' | 'genre' | 'album';
    readonly id: string;
    readonly name: string | null;
  }[];
}

/** Where analyses have their numbers from, all of one moment of the store. */
export interface SeriesSource {
  /** Version of the data at that moment. */
  readonly inputsVersion: number;
  /** A series of releases as it is called; null where the store knows of none. */
  findReleases(name: Omit<ReleasesName, 'name'>): ReleasesName | null;
  /** What releases are told apart by, the most frequent first, at most so many. */
  listReleases(by: string, measure: string, most: number): ReleasesName[];
  /** Products that something is known of, their regions, and what they are tied to. */
  listProducts(): KnownProduct[];
  /** One for each name, by week; an unfinished one is not known. Null where the store knows of none. */
  readReleases(names: readonly ReleasesName[]): (WeeklySeries | null)[];
  /** By week; one that is not known whole is not known. The currency is that of revenue. Null where the store knows of none. */
  readSales(name: SalesName): { readonly series: WeeklySeries; readonly currency: string | null } | null;
  /** An artist (by Spotify id), a label or an album type that has albums, with its name; null where the store knows of none. */
  findChosen(by: ChosenBy, key: string): { readonly key: string; readonly name: string } | null;
  /** Releases with the day they came out. */
  listEvents(choice: EventChoice): ReleaseEvent[];
}
