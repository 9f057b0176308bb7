import type { AnalysisKind } from '../types/analysis-kind.js';
import type { TimeLimit } from './time-limit.js';

/** Which analyses to list, newest first. */
export interface AnalysisListQuery {
  /** Null: all kinds. */
  readonly kind: AnalysisKind | null;
  readonly limit: number;
  /** Where the page before ended; null: the first page. */
  readonly after: readonly [createdAt: string, id: string] | null;
}

/** Which pairs of an analysis to list: by q-value, then those that were refused. */
export interface AnalysisPairQuery {
  readonly analysisId: string;
  /** Only those that were found to move together, or only the others; null: both. */
  readonly found: boolean | null;
  readonly limit: number;
  /** Number of the last pair of the page before; null: the first page. */
  readonly after: number | null;
  /** Whether all such pairs are counted, too. */
  readonly count: boolean;
}

/** A page of rows as JSON text. */
export interface NumberedPage<Position> {
  readonly rows: readonly string[];
  /** Where the next page begins; null where this is the last. */
  readonly next: Position | null;
}

/** A page of the pairs of an analysis. */
export interface AnalysisPairsPage extends NumberedPage<number> {
  /** Of the analysis: only scans have pairs. */
  readonly kind: AnalysisKind;
  /** Pairs on all pages, where they were to be counted. */
  readonly total: number | null;
}

/** Analyses that were kept. */
export interface AnalysesCatalogue {
  /** Analyses without method and result. */
  listAnalyses(query: AnalysisListQuery, options?: TimeLimit): NumberedPage<readonly [string, string]>;
  /** An analysis with method, inputs and result, as JSON text; null where there is none. */
  findAnalysis(id: string): string | null;
  /** Ids that begin so, a few. */
  findAnalysisIds(beginning: string, limit: number): string[];
  /** Labels or artists with most albums, genres with most artists, most first: what a scan may compare with sales, or a name may have meant. */
  listBusiest(
    by: 'label' | 'artist' | 'genre',
    limit: number,
    options?: TimeLimit,
  ): { key: string; name: string }[];
  /** Pairs that a scan tried, none where it is no scan; null where there is no such analysis. */
  listAnalysisPairs(query: AnalysisPairQuery, options?: TimeLimit): AnalysisPairsPage | null;
}
