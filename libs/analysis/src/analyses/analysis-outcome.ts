import type { LeftOutReason } from '../event/event-study.js';
import type { Interval } from '../lag/interval.js';
import type { LagWarning } from '../lag/warn-of-opposite-signs.js';
import type { Obstacle, RefusalReason } from '../refusal.js';
import type { ReleasesName, SalesName } from './analysis-inputs.js';

// Names as in the read API and in the store: these objects are kept as JSON.

/** A step of the computation: what was chosen, and who says how it is done. */
export interface MethodStep {
  step: string;
  choice: string;
  source: string;
}

/** An analysis that was not made, because its answer would not be worth having. */
export interface RefusedResult {
  outcome: 'refused';
  reason: RefusalReason;
  message: string;
  /** Null where more weeks would not help. */
  weeks_needed: number | null;
  /**
   * All that stands in the way, `reason` first: what kind of thing, in which of the series (null: in neither alone), and how many more weeks it
   * takes. Of a scan each kind once. Analyses that older versions kept have none.
   */
  obstacles?: { reason: RefusalReason; series: Obstacle['series']; weeks_needed: number | null }[];
  /** What would help, in sentences of who asked and kept it; analyses that older versions kept have none. */
  advice?: string[];
}

/** Whether sales move with releases, and how many weeks later. */
export interface LagsResult {
  outcome: 'analysed';
  lags: { lag: number; correlation: number; interval: Interval; p_value: number; q_value: number }[];
  moves_at_lags: number[];
  strongest: {
    lag: number;
    slope: number;
    slope_interval: Interval;
    /** A check by resampling, as if the lag had been named beforehand. */
    bootstrap: { slope_interval: Interval; correlation_interval: Interval; samples: number };
  };
  /** What lets the lags be misread; only where there is something. */
  warning?: LagWarning;
  /** Weeks that both series have. */
  weeks: number;
}

/** What came of comparing every series of releases with every series of sales. The pairs stand by themselves. */
export interface ScanAnalysisResult {
  outcome: 'analysed';
  pairs: number;
  pairs_refused: number;
  /** Pairs times lags: what the q-values are corrected for. */
  tests: number;
  found: number;
  /** Of the intervals of the pairs. */
  interval_level: number;
  /** sha256 hex over the figures of all pairs: whether a repetition came to the same is told without them. */
  figures_sha256: string;
}

/** What happens to sales round releases. */
export interface EventsResult {
  outcome: 'analysed';
  /** Uplift: sales a week of the event window above what is usual. */
  pooled: { uplift: number; interval: Interval | null; p_value: number };
  path: { week: number; value: number; placebo_lo: number; placebo_hi: number }[];
  events: {
    day: string;
    name: string | null;
    uplift: number;
    interval: Interval | null;
    p_value: number;
    q_value: number;
  }[];
  left_out: { day: string; name: string | null; reason: LeftOutReason }[];
}

/** A pair that was tried: figures of its strongest lag, or why it could not be compared. */
export interface AnalysisPair {
  releases: ReleasesName;
  sales: SalesName;
  /** False where the pair was refused, too. */
  found: boolean;
  figures: {
    lag: number;
    weeks: number;
    correlation: number;
    interval: Interval;
    p_value: number;
    q_value: number;
    slope: number;
    slope_interval: Interval;
    moves_at_lags: number[];
  } | null;
  refusal: { reason: RefusalReason; message: string; weeks_needed: number | null } | null;
}

/** What came of an analysis. */
export interface AnalysisOutcome {
  result: LagsResult | ScanAnalysisResult | EventsResult | RefusedResult;
  method: MethodStep[];
  /** Tests that were made; what is found is corrected for all of them. */
  tried: number;
  /** How many of these say that something moves. */
  findings: number;
  /** What stands in the way, where it was refused; of a scan each reason once. Empty otherwise. */
  obstacles: readonly Obstacle[];
  /** Of a scan, by q-value, refused ones last; empty otherwise. */
  pairs: AnalysisPair[];
}
