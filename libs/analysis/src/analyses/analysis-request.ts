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

/** Of an event study; see `StudyEventsOptions`. */
export interface EventParameters extends CommonParameters {
  event_window: [number, number];
  estimation_weeks: number;
  gap_weeks: number;
  parts_of_year: number;
  placebos: number;
}

/** An analysis of stored series that can be repeated. */
export type AnalysisRequest =
  | { kind: 'lags' | 'scan'; seed: number; parameters: LagParameters }
  | { kind: 'events'; seed: number; parameters: EventParameters };
