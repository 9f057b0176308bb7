import { readSales, SalesFileError, type SalesFile } from '@new-releases/analysis/sales';
import type { SalesFileRecord, Store, StoreWriter } from '@new-releases/storage';
import type { ImportSalesOptions } from '../commands/sales-options.js';
import { UsageError } from '../usage-error.js';
import type { FaultReport } from './create-fault-report.js';
import type { ImportProgress } from './create-import-progress.js';
import type { ImportOutcome } from './import-outcome.js';
import type { Source } from './open-source.js';
import { stageFile } from './stage-file.js';

/** A file whose first line is read. */
export interface OpenSales {
  readonly source: Source;
  readonly bytes: ReturnType<Source['read']>;
  readonly file: SalesFile;
}

/** What an import works with. */
export interface ImportSourceOptions {
  readonly sales: OpenSales;
  readonly options: ImportSalesOptions;
  readonly writer: StoreWriter;
  readonly store: Pick<Store, 'findSalesFile' | 'countStagedSales'>;
  readonly report: Pick<FaultReport, 'add'>;
  readonly progress: Pick<ImportProgress, 'show' | 'store'>;
  readonly signal: AbortSignal;
}

/**
 * Reads as much of a file as tells whether it can be imported so: what is wrong with that is told without a store.
 * @param nowMs epoch milliseconds: later days are refused
 * @throws SalesFileError where the first line cannot be read as stated
 */
export async function openSales(
  source: Source,
  options: ImportSalesOptions,
  nowMs: number,
): Promise<OpenSales> {
  const bytes = source.read();
  const currency = options.currency?.toUpperCase();
  return { source, bytes, file: await readSales({ ...options, currency, bytes, nowMs }) };
}

/**
 * Imports a file: stages its lines, and makes sales of all of them in one transaction. Whatever ends it before that leaves the sales as they
 * were.
 * @throws SalesFileError where the file cannot be read; UsageError where it was imported in another way
 */
export async function importSource(given: ImportSourceOptions): Promise<ImportOutcome> {
  const { options, writer, store, report, progress, signal } = given;
  const { source, bytes, file } = given.sales;
  const { absentDays } = options;
  const hash = await source.hash();
  const early = hash === null ? null : await store.findSalesFile(hash);
  if (early !== null) return tellKnown(early, file, absentDays);

  // What an import left behind that was killed.
  await writer.clearStagedSales();
  let isImported = false;
  try {
    const onProgress = (lines: number): void => {
      progress.show(lines, bytes.count);
    };
    const { good, bad } = await stageFile(file, { writer, report, signal, onProgress });
    const sha256 = bytes.digest();
    if (hash !== null && hash !== sha256)
      throw new SalesFileError('changed while it was read: import it again');
    const late = await store.findSalesFile(sha256);
    if (late !== null) return tellKnown(late, file, absentDays);
    if (good + bad === 0) throw new SalesFileError('holds no line of sales');
    if (options.dryRun) {
      const { keepValid } = options;
      return { kind: 'checked', counts: await store.countStagedSales(), badLines: bad, keepValid };
    }
    if (good === 0 || (bad > 0 && !options.keepValid))
      return { kind: 'refused', goodLines: good, badLines: bad };
    progress.store(good + bad);
    const { timeZone, format } = file;
    const facts = { sha256, name: source.name, timeZone, currency: file.currency, absentDays };
    const record = await writer.importSales({ ...facts, rowsRefused: bad, options: format });
    isImported = true;
    return { kind: 'imported', file: record, badLines: bad };
  } finally {
    // Where even that fails, the next import does it.
    if (!isImported) await writer.clearStagedSales().catch(() => undefined);
  }
}

/** The same bytes, read in another way, would be other sales. */
function tellKnown(
  known: SalesFileRecord,
  { timeZone, currency, format }: SalesFile,
  absentDays: string,
): ImportOutcome {
  const before = {
    timeZone: known.timeZone,
    currency: known.currency,
    absentDays: known.absentDays,
    ...known.options,
  };
  const now: Record<string, unknown> = { timeZone, currency, absentDays, ...format };
  const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => JSON.stringify(now[name]) !== JSON.stringify((before as Record<string, unknown>)[name]),
  );
  if (changed.length === 0) return { kind: 'known', file: known };
  throw new UsageError(
    `sales import: this is file ${known.id}, which was imported with another ${changed.map(toWords).join(', ')}: ` +
      `to read it anew, first new-releases sales remove ${known.id}`,
  );
}

/** `timeZone` as `time zone`. */
function toWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
