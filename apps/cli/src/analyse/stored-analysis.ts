import type {
  AnalysisOutcome,
  AnalysisRequest,
  MethodStep,
  ReleaseEvent,
  ReleasesName,
  SalesName,
} from '@new-releases/analysis';

/** Which series and days an analysis was made of. */
interface StoredInputs {
  releases: ReleasesName[];
  sales: SalesName[];
  events: ReleaseEvent[];
}

/** An analysis as the catalogue tells it, and `--json` prints it. */
export interface StoredAnalysis {
  id: string;
  kind: AnalysisRequest['kind'];
  title: string;
  created_at: string;
  parameters: AnalysisRequest['parameters'];
  data_version: number;
  is_current: boolean;
  outcome: 'analysed' | 'refused';
  tried: number;
  findings: number;
  seed: number;
  duration_ms: number;
  program_version: string;
  inputs: StoredInputs;
  inputs_sha256: string;
  method: MethodStep[];
  result: AnalysisOutcome['result'];
}

/** A pair of a scan as the catalogue tells it. */
export interface StoredPair {
  releases: ReleasesName;
  sales: SalesName;
  lag: number | null;
  weeks: number | null;
  correlation: number | null;
  interval: [number, number] | null;
  p_value: number | null;
  q_value: number | null;
  slope: number | null;
  slope_interval: [number, number] | null;
  moves_at_lags: number[];
  found: boolean;
  refusal: { reason: string; message: string; weeks_needed: number | null } | null;
}
