import type {
  AnalysisOutcome,
  AnalysisPair,
  AnalysisRequest,
  ReleaseEvent,
  ReleasesName,
  SalesName,
} from '@new-releases/analysis';

/** A series of sales that an analysis was made of. */
interface StoredSales extends SalesName {
  /** Of revenue, as it was then; absent where an older version kept the analysis. */
  currency?: string | null;
}

/** Which series and days an analysis was made of. */
export interface StoredInputs {
  releases: ReleasesName[];
  sales: StoredSales[];
  events: ReleaseEvent[];
}

/** An analysis as the catalogue tells it, and `--json` prints it. */
export interface StoredAnalysis extends Omit<AnalysisOutcome, 'obstacles' | 'pairs'> {
  id: string;
  kind: AnalysisRequest['kind'];
  title: string;
  created_at: string;
  parameters: AnalysisRequest['parameters'];
  data_version: number;
  is_current: boolean;
  outcome: AnalysisOutcome['result']['outcome'];
  seed: number;
  duration_ms: number;
  program_version: string;
  inputs: StoredInputs;
  inputs_sha256: string;
}

type Figures = NonNullable<AnalysisPair['figures']>;

/** A pair of a scan as the catalogue tells it: its figures stand beside the rest, null where it was refused. */
export type StoredPair = Omit<AnalysisPair, 'figures'> & {
  [Name in Exclude<keyof Figures, 'moves_at_lags'>]: Figures[Name] | null;
} & Pick<Figures, 'moves_at_lags'>;
