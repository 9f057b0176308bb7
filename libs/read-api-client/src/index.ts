export { createReadApiClient } from './create-read-api-client.js';
export { ReadApiError, type ReadApiErrorCode, type ReadApiErrorFacts } from './errors/read-api-error.js';
export type {
  Album,
  Analysis,
  AnalysisPair,
  AnalysisWithResult,
  Artist,
  BodyOf,
  CallOptions,
  ChangedAnswer,
  FetchFunction,
  QueryOf,
  ReadApiClient,
  ReadApiClientOptions,
  ReadApiListPath,
  ReadApiPath,
  RowOf,
  Run,
  StoreFreshness,
  Track,
} from './types.js';
export type { components, operations, paths } from './generated/openapi.js';
