import type {
  AnalysisOutcome,
  AnalysisPair,
  AnalysisRequest,
  EventsResult,
  LagsResult,
  RefusedResult,
  ReleaseEvent,
  ReleasesName,
  SalesName,
  ScanAnalysisResult,
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

/** What all kinds have. */
interface StoredFacts extends Pick<AnalysisOutcome, 'method' | 'tried' | 'findings'> {
  id: string;
  title: string;
  created_at: string;
  data_version: number;
  is_current: boolean;
  outcome: AnalysisOutcome['result']['outcome'];
  duration_ms: number;
  program_version: string;
  inputs_sha256: string;
}

/** What a kind has for itself: one pair has one series of each, round releases there is one of sales. */
interface StoredKinds {
  lags: {
    inputs: StoredInputs & { releases: [ReleasesName]; sales: [StoredSales] };
    result: LagsResult | RefusedResult;
  };
  scan: { inputs: StoredInputs; result: ScanAnalysisResult | RefusedResult };
  events: { inputs: StoredInputs & { sales: [StoredSales] }; result: EventsResult | RefusedResult };
}

/** An analysis of one kind as the catalogue tells it. */
export type StoredAnalysisOf<Kind extends AnalysisRequest['kind']> = StoredFacts &
  Extract<AnalysisRequest, { kind: Kind }> &
  StoredKinds[Kind];

/** An analysis as the catalogue tells it, and `--json` prints it. */
export type StoredAnalysis = StoredAnalysisOf<'lags'> | StoredAnalysisOf<'scan'> | StoredAnalysisOf<'events'>;

/** An analysis as a list tells it. */
export type ListedAnalysis = Omit<StoredFacts, 'method' | 'inputs_sha256'> & AnalysisRequest;

type Figures = NonNullable<AnalysisPair['figures']>;

/** A pair of a scan as the catalogue tells it: its figures stand beside the rest, null where it was refused. */
export type StoredPair = Omit<AnalysisPair, 'figures' | 'refusal'> &
  Pick<Figures, 'moves_at_lags'> &
  (
    | (Omit<Figures, 'moves_at_lags'> & { refusal: null })
    | (Record<Exclude<keyof Figures, 'moves_at_lags'>, null> & {
        refusal: NonNullable<AnalysisPair['refusal']>;
      })
  );
