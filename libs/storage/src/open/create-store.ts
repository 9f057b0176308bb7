import { StoreClosedError } from '../errors/store-closed-error.js';
import { StoreReadOnlyError } from '../errors/store-read-only-error.js';
import { backupTo } from '../reads/backup-to.js';
import { checkIntegrity } from '../reads/check-integrity.js';
import { findLastSuccess } from '../reads/find-last-success.js';
import { findGone } from '../reads/find-gone.js';
import { findSchedule } from '../reads/find-schedule.js';
import { countDueAlbums } from '../reads/count-due-albums.js';
import { countAnalyses } from '../reads/count-analyses.js';
import { countRejected } from '../reads/count-rejected.js';
import { countStagedSales } from '../reads/count-staged-sales.js';
import { countUnread } from '../reads/count-unread.js';
import { countWork } from '../reads/count-work.js';
import { findCursor } from '../reads/find-cursor.js';
import { findLastTotal } from '../reads/find-last-total.js';
import { findRateWindow } from '../reads/find-rate-window.js';
import { findSeenAlbums } from '../reads/find-seen-albums.js';
import { findUnfinishedRun } from '../reads/find-unfinished-run.js';
import { getLastWorkSeq } from '../reads/get-last-work-seq.js';
import { getRun } from '../reads/get-run.js';
import { getSummary } from '../reads/get-summary.js';
import { iterateSnapshotAlbums } from '../reads/iterate-snapshot-albums.js';
import { listCapabilities } from '../reads/list-capabilities.js';
import { listCoverage } from '../reads/list-coverage.js';
import { listDueArtists } from '../reads/list-due-artists.js';
import { listNewestAlbums } from '../reads/list-newest-albums.js';
import { listProductLinks } from '../reads/list-product-links.js';
import { listQuota } from '../reads/list-quota.js';
import { listRejected } from '../reads/list-rejected.js';
import { listRuns } from '../reads/list-runs.js';
import { findSalesFile, listSalesFiles } from '../reads/list-sales-files.js';
import { listWatchedArtists } from '../reads/list-watched-artists.js';
import { listWorkItems } from '../reads/list-work-items.js';
import { readLease } from '../reads/read-lease.js';
import type { AcquireLeaseOptions } from '../types/lease.js';
import type { Store } from '../types/store.js';
import type { StoreWriter } from '../types/store-writer.js';
import type { WriterSource } from '../writers/writer-source.js';
import type { Reader } from './create-reader.js';
import { identifyFile } from './identify-file.js';

/** What a store is made of. */
export interface CreateStoreOptions {
  path: string;
  now: () => number;
  reader: Reader;
  /** Null where the store was opened for reading. */
  writers: WriterSource | null;
}

/** Puts a store together over an open, migrated file. */
export function createStore({ path, now, reader, writers }: CreateStoreOptions): Store {
  const file = identifyFile(path);
  let closing: Promise<void> | null = null;

  const acquireLease = async (options: AcquireLeaseOptions): Promise<StoreWriter> => {
    if (writers === null) throw new StoreReadOnlyError({ path });
    if (closing !== null) throw new StoreClosedError({ path });
    return writers.acquireLease(options);
  };

  const close = async (): Promise<void> => {
    try {
      await writers?.close();
    } finally {
      // Last, so that it puts the write-ahead log into the file and removes it.
      reader.close();
    }
  };

  return {
    path,
    isInPlace: () => identifyFile(path) === file,
    acquireLease,
    readLease: () => reader.read(readLease),
    findUnfinishedRun: (resumeKey) => reader.read((driver) => findUnfinishedRun(driver, resumeKey)),
    getRun: (id) => reader.read((driver) => getRun(driver, id)),
    listRuns: (options) => reader.read((driver) => listRuns(driver, options)),
    listCoverage: (runId) => reader.read((driver) => listCoverage(driver, runId)),
    findLastTotal: (source, partition) => reader.read((driver) => findLastTotal(driver, source, partition)),
    findCursor: (options) => reader.read((driver) => findCursor(driver, options)),
    listWorkItems: (options) => reader.read((driver) => listWorkItems(driver, options)),
    getLastWorkSeq: () => reader.read(getLastWorkSeq),
    countWork: () => reader.read(countWork),
    countUnread: (runId) => reader.read((driver) => countUnread(driver, runId)),
    findGone: (runId) => reader.read((driver) => findGone(driver, runId)),
    listRejected: (options) => reader.read((driver) => listRejected(driver, options)),
    countAnalyses: () => reader.read(countAnalyses),
    countRejected: (options = {}) => reader.read((driver) => countRejected(driver, options)),
    iterateSnapshotAlbums: (runId) => iterateSnapshotAlbums(reader, runId),
    listNewestAlbums: (options) => reader.read((driver) => listNewestAlbums(driver, options)),
    getSummary: () => reader.read(getSummary),
    checkIntegrity: () => reader.read(checkIntegrity),
    findRateWindow: (account) => reader.read((driver) => findRateWindow(driver, account)),
    listCapabilities: (clientId) => reader.read((driver) => listCapabilities(driver, clientId)),
    listQuota: (account, nowMs = now()) => reader.read((driver) => listQuota(driver, account, nowMs)),
    listWatchedArtists: () => reader.read(listWatchedArtists),
    listDueArtists: (options) => reader.read((driver) => listDueArtists(driver, options)),
    countDueAlbums: (dueBefore) => reader.read((driver) => countDueAlbums(driver, dueBefore)),
    findSeenAlbums: (options) => reader.read((driver) => findSeenAlbums(driver, options)),
    findSchedule: () => reader.read(findSchedule),
    findLastSuccess: () => reader.read(findLastSuccess),
    listSalesFiles: () => reader.read(listSalesFiles),
    findSalesFile: (sha256) => reader.read((driver) => findSalesFile(driver, sha256)),
    countStagedSales: () => reader.read(countStagedSales),
    listProductLinks: () => reader.read(listProductLinks),
    backupTo: (target) =>
      reader.read((driver) => {
        backupTo(driver, target);
      }),
    close: () => (closing ??= close()),
  };
}
