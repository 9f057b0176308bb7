import { isAbsolute } from 'node:path';
import { CatalogueTimeoutError } from '../errors/catalogue-timeout-error.js';
import { StoreClosedError } from '../errors/store-closed-error.js';
import { StoreNotMigratedError } from '../errors/store-not-migrated-error.js';
import { toStoreError } from '../errors/to-store-error.js';
import { identifyFile } from '../open/identify-file.js';
import type { Driver } from '../open/open-driver.js';
import { openForReading } from '../open/open-for-reading.js';
import { hasSearchIndex } from '../search/create-search-index.js';
import { hasTrends } from '../trends/create-trends.js';
import { buildCount, buildFacet } from './build-select.js';
import type { Catalogue, FacetCount, OpenCatalogueOptions } from './catalogue.js';
import { createStatements, type Statements } from './create-statements.js';
import { createTimeLimit } from './create-time-limit.js';
import { findAnalysis, findAnalysisIds } from './find-analysis.js';
import { findOne } from './find-one.js';
import { findResource } from './find-resource.js';
import { listVersions } from './history/list-versions.js';
import { iterateRows } from './iterate-rows.js';
import { listAnalyses } from './list-analyses.js';
import { listAnalysisPairs } from './list-analysis-pairs.js';
import { listQuotaRows } from './list-quota-rows.js';
import { listBusiest } from './list-busiest.js';
import { listPage } from './list-page.js';
import { readSalesSeries } from './read-sales-series.js';
import { readState } from './read-state.js';
import { summarise } from './summarise.js';
import { readReleaseCounts } from './trends/read-release-counts.js';
import { readRisingCounts } from './trends/read-rising-counts.js';

/**
 * Opens a store for readers: wants it to be there and up to date, and never writes.
 * @throws TypeError for a path that is not absolute; a StoreError otherwise: StoreMissingError, StoreNotMigratedError,
 *   StoreTooNewError, StoreForeignError, StoreCorruptError
 */
export function openCatalogue(options: OpenCatalogueOptions): Catalogue {
  const { path, busyTimeoutMs = 5_000, elapsed = () => performance.now() } = options;
  if (!isAbsolute(path)) {
    throw new TypeError(`@new-releases/storage: openCatalogue needs an absolute path, not "${path}"`);
  }
  const driver = open(path, busyTimeoutMs);
  const file = identifyFile(path);
  const time = createTimeLimit(driver, elapsed);
  const statements = createStatements(driver);
  const state = readState(driver, statements);

  const read = <T>(query: (statements: Statements) => T, timeLimitMs?: number): T => {
    if (!driver.open) throw new StoreClosedError({ path });
    try {
      return time.within(timeLimitMs, () => query(statements));
    } catch (error) {
      throw error instanceof CatalogueTimeoutError ? error : toStoreError(error, { path, action: 'read' });
    }
  };

  const transaction = driver.transaction((query: () => unknown) => query());
  /** Reads by several statements as of one moment; while rows are walked over, that is theirs. */
  const readTogether = <T>(query: () => T, timeLimitMs?: number): T =>
    read(() => (driver.inTransaction ? query() : (transaction(query) as T)), timeLimitMs);

  return {
    path,
    isInPlace: () => identifyFile(path) === file,
    readTogether: (query, { timeLimitMs } = {}) => {
      const outcome = readTogether(() => settle(query), timeLimitMs);
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    },
    getState: () => read(state),
    listPage: (query, { limit, after = null, timeLimitMs }) =>
      readTogether(() => listPage(statements, query, { limit, after }), timeLimitMs),
    *iterateJson(query, { limit, timeLimitMs } = {}) {
      for (const row of iterateRows({ driver, read, query, projection: 'json', limit, timeLimitMs }))
        yield row[0] as string;
    },
    iterateFlat: (query, { limit, timeLimitMs } = {}) =>
      iterateRows({ driver, read, query, projection: 'flat', limit, timeLimitMs }),
    count: (query, { timeLimitMs } = {}) =>
      read(
        () => (statements.get(buildCount(query)) as { count: number } | undefined)?.count ?? 0,
        timeLimitMs,
      ),
    countByValue(query, name, { limit, timeLimitMs }) {
      const column = findResource(query).columns.find((one) => one.name === name);
      if (column === undefined)
        throw new TypeError(`@new-releases/storage: ${query.resource} has no ${name}`);
      return read(() => statements.all(buildFacet(query, column, limit)) as FacetCount[], timeLimitMs);
    },
    findOne: (resource, id, { asOf } = {}) => readTogether(() => findOne(statements, resource, id, asOf)),
    listVersions: (query, { limit, timeLimitMs }) =>
      readTogether(() => listVersions(statements, query, limit), timeLimitMs),
    summarise: (query, { limit, timeLimitMs }) =>
      readTogether(() => summarise(statements, query, limit), timeLimitMs),
    listAnalyses: (query, { timeLimitMs } = {}) =>
      readTogether(() => listAnalyses(statements, query), timeLimitMs),
    findAnalysis: (id) => readTogether(() => findAnalysis(statements, id)),
    findAnalysisIds: (beginning, limit) => read(() => findAnalysisIds(statements, beginning, limit)),
    listBusiest: (by, limit, { timeLimitMs } = {}) =>
      read(() => listBusiest(statements, by, limit), timeLimitMs),
    listAnalysisPairs: (query, { timeLimitMs } = {}) =>
      readTogether(() => listAnalysisPairs(statements, query), timeLimitMs),
    countReleases: (query, { timeLimitMs } = {}) =>
      readTogether(() => readReleaseCounts(statements, query), timeLimitMs),
    countRising: (query, { timeLimitMs } = {}) =>
      read(() => readRisingCounts(statements, query), timeLimitMs),
    readSalesSeries: (query, { timeLimitMs } = {}) =>
      readTogether(() => readSalesSeries(statements, query), timeLimitMs),
    listQuota: ({ nowMs, timeLimitMs }) => readTogether(() => listQuotaRows(driver, nowMs), timeLimitMs),
    close() {
      driver.close();
    },
  };
}

/** What a caller's work came to: an error of its own is not for the store to explain. */
function settle<T>(work: () => T): { value: T } | { error: unknown } {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}

function open(path: string, busyTimeoutMs: number): Driver {
  let driver: Driver | null = null;
  try {
    driver = openForReading(path, busyTimeoutMs);
    if (!hasSearchIndex(driver) || !hasTrends(driver)) throw new StoreNotMigratedError({ path });
    return driver;
  } catch (error) {
    driver?.close();
    throw toStoreError(error, { path, action: 'open' });
  }
}
