import type { AnalysisKind } from './analysis-kind.js';

/** An analysis to be kept. Objects are stored as JSON. */
export interface NewAnalysis {
  /** UUID. */
  readonly id: string;
  readonly kind: AnalysisKind;
  /** What was compared, in words. */
  readonly title: string;
  /** Everything that was chosen. */
  readonly parameters: object;
  readonly seed: number;
  /** `inputsVersion` of the store when the inputs were read. */
  readonly dataVersion: number;
  /** Which series and days went in. */
  readonly inputs: object;
  /** Hex, over what went in. */
  readonly inputsSha256: string;
  /** What was done, step by step. */
  readonly method: readonly object[];
  readonly result: object;
  /** Tests that were made. */
  readonly tried: number;
  readonly findings: number;
  readonly durationMs: number;
  readonly programVersion: string;
}

/** Figures of the strongest lag of a pair. */
export interface PairFigures {
  readonly lag: number;
  readonly weeks: number;
  readonly correlation: number;
  readonly interval: readonly [low: number, high: number];
  readonly p_value: number;
  readonly q_value: number;
  readonly slope: number;
  readonly slope_interval: readonly [low: number, high: number];
  readonly moves_at_lags: readonly number[];
}

/** Why a pair was not compared. */
export interface PairRefusal {
  readonly reason: string;
  readonly message: string;
  readonly weeks_needed: number | null;
}

/** A pair that a scan tried: with figures, or refused. */
export interface AnalysisPairRecord {
  readonly releases: {
    readonly by: string;
    readonly key: string;
    readonly name: string;
    readonly measure: string;
  };
  readonly sales: { readonly product: string; readonly region: string | null; readonly measure: string };
  readonly found: boolean;
  readonly figures: PairFigures | null;
  readonly refusal: PairRefusal | null;
}

/** Writing of analyses. Pairs come first, in as many calls as it takes; readers see them once the analysis itself is saved. */
export interface AnalysesWriter {
  /** Stores pairs of an analysis that is not saved yet, `first` being the number of the first; some hundred in a call. */
  addAnalysisPairs(id: string, first: number, pairs: readonly AnalysisPairRecord[]): Promise<void>;
  /** Saves an analysis, with the pairs that were added before. */
  saveAnalysis(analysis: NewAnalysis): Promise<void>;
  /** Takes an analysis away; its pairs wait for `clearAnalysisPairs`. @returns whether it was there */
  removeAnalysis(id: string): Promise<boolean>;
  /** Deletes some thousand pairs that belong to no saved analysis. @returns how many; 0 when none are left */
  clearAnalysisPairs(): Promise<number>;
}
