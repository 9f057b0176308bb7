import type { SalesRow } from '@new-releases/storage';
import { createDayParser, type DayParser } from './create-day-parser.js';
import { getCurrencySymbols } from './get-currency-symbols.js';
import { getDayInZone } from './get-day-in-zone.js';
import { getTimeZone } from './get-time-zone.js';
import { openCsv, type Csv } from './open-csv.js';
import { type DecimalSign, parseAmount } from './parse-amount.js';
import { parseName } from './parse-name.js';
import type { Parsed, SalesFault } from './sales-fault.js';
import { SalesFileError } from './sales-file-error.js';

/** What a column of sales is for. */
export const salesColumns = ['date', 'product', 'units', 'revenue', 'region'] as const;

/** What a column of sales is for. */
export type SalesColumn = (typeof salesColumns)[number];

/** A file of sales, and what is stated of it. */
export interface ReadSalesOptions {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** IANA time zone of its days. */
  readonly timeZone: string;
  /** ISO 4217. Has to be stated where there is a column of revenue. */
  readonly currency?: string | undefined;
  /** Columns as the file names them. @default each by what it is for, such as `date` */
  readonly columns?: Readonly<Partial<Record<SalesColumn, string>>> | undefined;
  /** @default a point, unless a number could mean two things */
  readonly decimal?: DecimalSign | undefined;
  /** @default YYYY-MM-DD */
  readonly dateFormat?: string | undefined;
  /** @default by the byte order mark, else UTF-8 */
  readonly encoding?: string | undefined;
  /** @default the one with which the first line names the columns */
  readonly delimiter?: string | undefined;
  /** Now, epoch milliseconds: later days are refused. */
  readonly nowMs: number;
}

/** Some rows of the file. */
export interface SalesBatch {
  readonly rows: readonly SalesRow[];
  readonly faults: readonly SalesFault[];
  /** Lines with faults: one may have several. */
  readonly badLines: number;
}

/** A file of sales whose first line is read. */
export interface SalesFile {
  readonly timeZone: string;
  /** Null: it has no revenue. */
  readonly currency: string | null;
  readonly hasRegions: boolean;
  /** How it is read, as far as that was not left open. */
  readonly format: Readonly<Record<string, unknown>>;
  /** Its rows, once, by some thousand. Throws a SalesFileError where it cannot be read to its end. */
  readonly batches: AsyncIterable<SalesBatch>;
}

const batchRows = 2_000;
const required = ['date', 'product', 'units'] as const;

/**
 * Opens a file of sales; memory does not grow with it.
 * @throws SalesFileError where the file cannot be read, or what has to be stated is not
 */
export async function readSales(options: ReadSalesOptions): Promise<SalesFile> {
  const { bytes, currency, columns = {}, decimal = null, dateFormat = 'YYYY-MM-DD', nowMs } = options;
  const timeZone = getTimeZone(options.timeZone);
  const symbols = currency === undefined ? [] : getCurrencySymbols(currency);
  const parseDay = createDayParser(dateFormat, getDayInZone(nowMs, timeZone));
  const named = salesColumns.filter((column) => columns[column] !== undefined);
  const csv = await openCsv({
    bytes,
    columns: Object.fromEntries(salesColumns.map((column) => [column, columns[column] ?? column])) as Record<
      SalesColumn,
      string
    >,
    // What was named has to be there as well.
    required: [...new Set([...required, ...named])],
    encoding: options.encoding ?? null,
    delimiter: options.delimiter ?? null,
  });
  checkCurrency(csv.names.revenue, currency);
  const { encoding, delimiter, names } = csv;
  return {
    timeZone,
    currency: currency ?? null,
    hasRegions: names.region !== undefined,
    format: { columns: names, ...(decimal !== null && { decimal }), dateFormat, encoding, delimiter },
    batches: readBatches(csv, { parseDay, decimal, symbols }),
  };
}

/** Which currency is meant can be seen from no file, and summing two of them is never noticed. */
function checkCurrency(revenue: string | undefined, currency: string | undefined): void {
  if (revenue !== undefined && currency === undefined)
    throw new SalesFileError(
      `has a column ${JSON.stringify(revenue)}, and its currency is not stated`,
      'currency',
    );
  if (revenue === undefined && currency !== undefined)
    throw new SalesFileError(
      `has no column of revenue in ${currency}: name it, or state no currency`,
      'columns',
    );
}

interface RowFormat {
  readonly parseDay: DayParser;
  readonly decimal: DecimalSign | null;
  readonly symbols: readonly string[];
}

async function* readBatches(csv: Csv<SalesColumn>, format: RowFormat): AsyncGenerator<SalesBatch, void> {
  let batch = { rows: [] as SalesRow[], faults: [] as SalesFault[], badLines: 0 };
  for await (const { line, cells } of csv.rows) {
    const faultsBefore = batch.faults.length;
    if (cells === null) {
      const reason = 'has more or fewer cells than the first line: is a delimiter or a quote misplaced?';
      batch.faults.push({ line, column: null, value: null, reason });
    } else {
      const row = readRow(line, cells, csv.names, format, batch.faults);
      if (row !== null) batch.rows.push(row);
    }
    if (batch.faults.length > faultsBefore) batch.badLines += 1;
    if (batch.rows.length + batch.badLines < batchRows) continue;
    yield batch;
    batch = { rows: [], faults: [], badLines: 0 };
  }
  if (batch.rows.length + batch.badLines > 0) yield batch;
}

type Cells = Readonly<Partial<Record<SalesColumn, string>>>;

/** Makes a row of cells; null where one of them is wrong, which is added to the faults. */
function readRow(
  line: number,
  cells: Cells,
  names: Cells,
  { parseDay, decimal, symbols }: RowFormat,
  faults: SalesFault[],
): SalesRow | null {
  const before = faults.length;
  const take = <T>(key: SalesColumn, parse: (text: string) => Parsed<T>, otherwise: T): T => {
    const text = cells[key] ?? '';
    const parsed = parse(text);
    if ('value' in parsed) return parsed.value;
    faults.push({ line, column: names[key] ?? key, value: text.trim(), ...parsed });
    return otherwise;
  };
  const parseUnits = (text: string) => parseAmount(text, { decimal, symbols: [] });
  const parseRevenue = (text: string) => parseAmount(text, { decimal, symbols });
  const row: SalesRow = {
    line,
    day: take('date', parseDay, ''),
    product: take('product', (text) => parseName(text, 'name the product'), ''),
    region:
      names.region === undefined
        ? ''
        : take('region', (text) => parseName(text, 'name the region, or leave the column out'), ''),
    units: take('units', parseUnits, 0),
    revenue: names.revenue === undefined ? null : take('revenue', parseRevenue, 0),
  };
  return faults.length === before ? row : null;
}
