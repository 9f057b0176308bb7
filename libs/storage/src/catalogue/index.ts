// Entry point `@new-releases/storage/catalogue`: reading alone, which loads no Prisma.
export { openCatalogue } from './open-catalogue.js';
export type {
  Catalogue,
  CataloguePage,
  CatalogueState,
  FacetCount,
  OpenCatalogueOptions,
} from './catalogue.js';
export type { TimeLimit } from './time-limit.js';
export type {
  AnalysesCatalogue,
  AnalysisListQuery,
  AnalysisPairQuery,
  NumberedPage,
} from './analyses-catalogue.js';
export { analysisKinds, type AnalysisKind } from '../types/analysis-kind.js';
export type { KeysetPosition, ListQuery } from './list-query.js';
export { chooseFields, listFlatColumns } from './build-select.js';
export { listParameters } from './list-parameters.js';
export { parseListQuery, type QueryParameters } from './parse-list-query.js';
export type { QuotaRow } from './quota-row.js';
export { resources, resourcesAsOf } from './resources.js';
export { findResource } from './find-resource.js';
export { checkAsOf } from './history/check-as-of.js';
export type { VersionsQuery } from './history/versions-query.js';
export {
  resourceNames,
  type Column,
  type ColumnType,
  type FilterParameter,
  type KeptName,
  type NestedColumn,
  type ParameterType,
  type ParameterValue,
  type Resource,
  type ResourceName,
  type SingleName,
  type Sort,
} from './resource.js';
export {
  groupings,
  periods,
  type Grouping,
  type Period,
  type SummaryQuery,
  type SummaryRow,
} from './summary-query.js';
export { parseSalesSeriesQuery } from './parse-sales-series-query.js';
export {
  salesMeasures,
  salesPeriods,
  type SalesMeasure,
  type SalesPeriod,
  type SalesPoint,
  type SalesSeries,
  type SalesSeriesQuery,
} from './sales-series.js';
export { chooseOne } from './choose-one.js';
export { parseParameterValue } from './parse-parameter-value.js';
export { describeKnown } from './describe-known.js';
export { findKnownInstead, type KnownInstead, type Nameable } from './near-names.js';
export { parseRange } from './parse-range.js';
export {
  releaseDimensions,
  releasePeriods,
  type ListedSpan,
  type ReleaseCount,
  type ReleaseCountQuery,
  type ReleaseCounts,
  type ReleaseCoverage,
  type ReleaseDimension,
  type ReleaseKey,
  type ReleasePeriod,
  type UnreadDay,
} from './trends/release-count-query.js';
export { listFixedKeys } from './trends/release-keys.js';
export {
  risingKinds,
  type DaySpan,
  type RisingCount,
  type RisingKind,
  type RisingQuery,
} from './trends/rising-query.js';
export { CatalogueQueryError } from '../errors/catalogue-query-error.js';
export { CatalogueTimeoutError } from '../errors/catalogue-timeout-error.js';
export { isStoreError, StoreError } from '../errors/store-error.js';
export { StoreClosedError } from '../errors/store-closed-error.js';
export { StoreMissingError } from '../errors/store-missing-error.js';
export { StoreNotMigratedError } from '../errors/store-not-migrated-error.js';
