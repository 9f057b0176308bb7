import type { LagRange } from '../lag/lag-range.js';
import type { Season } from '../lag/season.js';
import type { Correction } from '../statistics/adjust-p-values.js';

/** What all kinds have in common. Stored as it is, so its names are those of the read API. */
export interface CommonParameters {
  /** Mondays of the first and the last week. They are fixed, so that a later repetition looks at the same weeks. */
  weeks: { from: string; to: string };
  season: Season;
  /** Share of false findings that is accepted, and one less the level of the intervals. */
  alpha: number;
}

/** Of a comparison at many lags. */
export interface LagParameters extends CommonParameters {
  lags: LagRange;
  correction: Correction;
}

/** Which pairs a scan was made of, where it was of ties only, and which ties it left out. */
export interface ScanTies {
  /** Places of a series of releases and of a series of sales among the inputs, from 0 on. */
  pairs: [releases: number, sales: number][];
  /** Ties to genres and to albums, and to artists and labels whose releases the store did not know. */
  left_out: { genres: number; albums: number; unknown: number };
}

/** Of a scan. */
export interface ScanParameters extends LagParameters {
  /** Left out: every series of releases with every series of sales. */
  ties?: ScanTies;
  /** Products, and regions where these stand by themselves, that have no sales of the measure and are left out; absent where there are none. */
  sales_left_out?: { product: string; region: string | null }[];
}

/** What the releases of an event study were chosen by: those of any of the artists and labels, of any of the types, and the days. */
export interface EventsChosen {
  /** Key: Spotify id. */
  artists: { key: string; name: string }[];
  labels: string[];
  /** Album types; none: all. */
  types: string[];
  /** `YYYY-MM-DD`; of no release in the store. */
  days: string[];
}

/** Of an event study; see `StudyEventsOptions`. */
export interface EventParameters extends CommonParameters {
  event_window: [number, number];
  estimation_weeks: number;
  gap_weeks: number;
  parts_of_year: number;
  placebos: number;
  /** What the releases were chosen by. Analyses that older versions kept do not say. */
  chosen?: EventsChosen;
}

/** An analysis of stored series that can be repeated. */
export type AnalysisRequest =
  | { kind: 'lags'; seed: number; parameters: LagParameters }
  | { kind: 'scan'; seed: number; parameters: ScanParameters }
  | { kind: 'events'; seed: number; parameters: EventParameters };
