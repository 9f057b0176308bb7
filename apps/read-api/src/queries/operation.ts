import type {
  AnalysisListQuery,
  AnalysisPairQuery,
  Catalogue,
  CataloguePage,
  CatalogueState,
  FacetCount,
  KeysetPosition,
  ListQuery,
  SalesSeries,
  SalesSeriesQuery,
  SingleName,
  QuotaRow,
  ReleaseDimension,
  SummaryQuery,
  SummaryRow,
  VersionsQuery,
} from '@new-releases/storage/catalogue';
import { answerTrends, isTrendOperation, type TrendAnswers, type TrendOperation } from './answer-trends.js';
import { findUnknownKey, type UnknownKey } from './find-unknown-key.js';
import { findUnknownSales, type UnknownSales } from './find-unknown-sales.js';
import { type OneAnalysis, readByBeginning } from './read-by-beginning.js';

/** A question to the catalogue as plain data, so that it can be put here or in a thread. */
export type Operation =
  | {
      kind: 'list';
      query: ListQuery;
      limit: number;
      after: KeysetPosition | null;
      /** Whether all rows are counted, too. */
      count: boolean;
      /** Columns whose values are counted, and how many of the values are told. */
      facets: readonly string[];
      facetValues: number;
    }
  | { kind: 'summary'; query: SummaryQuery; limit: number }
  | { kind: 'versions'; query: VersionsQuery; limit: number }
  | {
      kind: 'one';
      resource: SingleName;
      id: string;
      /** Time as of which. @default now */
      asOf?: string | undefined;
    }
  | { kind: 'analyses'; query: AnalysisListQuery }
  | { kind: 'analysis'; id: string }
  | { kind: 'analysis-pairs'; query: AnalysisPairQuery }
  | { kind: 'sales-series'; query: SalesSeriesQuery }
  | { kind: 'quota'; nowMs: number }
  | { kind: 'unknown-key'; by: ReleaseDimension; keys: readonly string[] }
  | { kind: 'unknown-sales'; product: string; region: string | null }
  | TrendOperation;

/** What each question is answered with. */
export interface Answers extends TrendAnswers {
  list: { page: CataloguePage; total: number | null; facets: Record<string, FacetCount[]> };
  summary: SummaryRow[];
  quota: QuotaRow[];
  versions: string[] | null;
  one: string | null;
  analyses: ReturnType<Catalogue['listAnalyses']>;
  analysis: OneAnalysis<string>;
  'analysis-pairs': OneAnalysis<NonNullable<ReturnType<Catalogue['listAnalysisPairs']>>>;
  'sales-series': SalesSeries | null;
  'unknown-key': UnknownKey | null;
  'unknown-sales': UnknownSales;
}

/** An answer, and the state that it is of. */
export interface Answer<Kind extends keyof Answers> {
  readonly value: Answers[Kind];
  readonly state: CatalogueState;
}

/** Puts a question as of one moment. @throws CatalogueTimeoutError, or a StoreError */
export function perform<Kind extends Operation['kind']>(
  catalogue: Catalogue,
  operation: Extract<Operation, { kind: Kind }>,
  timeLimitMs: number,
): Answer<Kind>;
export function perform(
  catalogue: Catalogue,
  operation: Operation,
  timeLimitMs: number,
): Answer<keyof Answers> {
  return catalogue.readTogether(
    () => ({ value: answer(catalogue, operation), state: catalogue.getState() }),
    { timeLimitMs },
  );
}

function answer(catalogue: Catalogue, operation: Operation): Answers[keyof Answers] {
  if (isTrendOperation(operation)) return answerTrends(catalogue, operation);
  switch (operation.kind) {
    case 'list': {
      const { query, limit, after, count, facets, facetValues } = operation;
      return {
        page: catalogue.listPage(query, { limit, after }),
        total: count ? catalogue.count(query) : null,
        facets: Object.fromEntries(
          facets.map((name) => [name, catalogue.countByValue(query, name, { limit: facetValues })]),
        ),
      };
    }
    case 'summary':
      return catalogue.summarise(operation.query, { limit: operation.limit });
    case 'quota':
      return catalogue.listQuota(operation);
    case 'versions':
      return catalogue.listVersions(operation.query, { limit: operation.limit });
    case 'one':
      return catalogue.findOne(operation.resource, operation.id, { asOf: operation.asOf });
    case 'analyses':
      return catalogue.listAnalyses(operation.query);
    case 'analysis':
      return readByBeginning(catalogue, operation.id, (id) => catalogue.findAnalysis(id));
    case 'analysis-pairs':
      return readByBeginning(catalogue, operation.query.analysisId, (analysisId) =>
        catalogue.listAnalysisPairs({ ...operation.query, analysisId }),
      );
    case 'sales-series':
      return catalogue.readSalesSeries(operation.query);
    case 'unknown-key':
      return findUnknownKey(catalogue, operation);
    case 'unknown-sales':
      return findUnknownSales(catalogue, operation);
  }
}
