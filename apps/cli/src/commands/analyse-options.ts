import type { Interval } from '../options/parse-range.js';

/** What `analyse list` takes. */
export interface ListAnalysesOptions {
  kind?: 'lags' | 'scan' | 'events';
  limit: number;
  json: boolean;
}

/** What `analyse show` takes. */
export interface ShowAnalysisOptions {
  pairs: number;
  found: boolean;
  json: boolean;
}

/** What `analyse repeat` takes. */
export interface RepeatAnalysisOptions {
  save: boolean;
  json: boolean;
}

/** What releases are told apart by. */
export const releaseGroupings = [
  ...(['all', 'album_type', 'explicit', 'track_length', 'collaboration', 'market', 'source'] as const),
  ...(['label', 'artist'] as const),
] as const;

/** What releases are told apart by. */
type ReleaseGrouping = (typeof releaseGroupings)[number];

/** What is counted of releases. */
export const releaseMeasures = [
  'releases',
  'tracks',
  'mean_duration_ms',
  'new_artists',
  'explicit_share',
] as const;

/** What all analyses take. */
export interface AnalyseOptions {
  from?: string;
  to?: string;
  /** `--no-season` sets it to false. */
  season: boolean;
  alpha: number;
  seed: number;
  title?: string;
  measure: 'units' | 'revenue';
  json: boolean;
}

/** What comparisons at many lags take. */
interface LagsAndScanOptions extends AnalyseOptions {
  lags: Interval;
  correction: 'benjamini-hochberg' | 'benjamini-yekutieli';
  count: (typeof releaseMeasures)[number];
}

/** What `analyse lags` takes. */
export interface AnalyseLagsOptions extends LagsAndScanOptions {
  product: string;
  region?: string;
  by: ReleaseGrouping;
  key?: string;
}

/** What `analyse scan` takes. */
export interface AnalyseScanOptions extends LagsAndScanOptions {
  product?: string[];
  regions: 'together' | 'each';
  /** Instead of `by` and `top`. */
  ties?: true;
  by: ReleaseGrouping[];
  top: number;
}

/** What `analyse events` takes. */
export interface AnalyseEventsOptions extends AnalyseOptions {
  product: string;
  region?: string;
  artist?: string[];
  label?: string[];
  type?: string[];
  day?: string[];
  window: Interval;
  before: number;
  gap: number;
  parts: number;
  placebos: number;
}
