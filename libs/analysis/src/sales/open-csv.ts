import { pipeline } from 'node:stream/promises';
import { type CsvError, type Options, parse } from 'csv-parse';
import { csvOptions } from './csv-options.js';
import { decodeText } from './decode-text.js';
import { findHeader, type Header } from './find-header.js';
import { SalesFileError } from './sales-file-error.js';

/** A file of comma-separated values, or of values that something else separates. */
export interface OpenCsvOptions<Key extends string> {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Columns by what they are for: as they are named in the file. */
  readonly columns: Readonly<Record<Key, string>>;
  /** Those that have to be there. */
  readonly required: readonly Key[];
  /** Null: by the byte order mark, else UTF-8. */
  readonly encoding: string | null;
  /** Null: whatever makes the first line name the columns. */
  readonly delimiter: string | null;
}

/** A row of the file. */
interface CsvRow<Key extends string> {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** Cells by what their column is for. Null: the row has too few or too many. */
  readonly cells: Readonly<Partial<Record<Key, string>>> | null;
}

/** An open file, its first line read. */
export interface Csv<Key extends string> {
  readonly encoding: string;
  readonly delimiter: string;
  /** Columns that are there, as the file names them. */
  readonly names: Readonly<Partial<Record<Key, string>>>;
  /** Rows in their order, those without any text left out. Throws a SalesFileError where a quote is not closed. */
  readonly rows: AsyncIterable<CsvRow<Key>>;
}

/** Enough to hold any first line. */
const headCharacters = 1 << 16;

/** How .xlsx (a ZIP archive) and .xls (OLE) begin, read as text of any encoding but UTF-16. */
const workbookHeads = ['PK\u0003\u0004', '\uFFFD\uFFFD\u0011', 'ÐÏ\u0011'];

/**
 * Opens a file and finds its columns. Reads as RFC 4180 has it, with any line ends, a byte order mark, the line `sep=;` of Excel, and
 * quotes within cells that are not quoted.
 * @throws SalesFileError where the file is empty, a column is missing, or the encoding is another one
 */
export async function openCsv<Key extends string>(options: OpenCsvOptions<Key>): Promise<Csv<Key>> {
  const { encoding, text } = await decodeText(options.bytes, options.encoding);
  const chunks = text[Symbol.asyncIterator]();
  let head = '';
  while (head.length < headCharacters) {
    const step = await chunks.next();
    if (step.done === true) break;
    head += step.value;
  }
  if (workbookHeads.some((begin) => head.startsWith(begin)))
    throw new SalesFileError('is an Excel workbook: save it as CSV ("CSV UTF-8") first');
  if (head.includes('\0'))
    throw new SalesFileError(`holds NUL, as text in UTF-16 does that is read as ${encoding}`, 'encoding');
  if (head.trim() === '') throw new SalesFileError('is empty');
  const separator = /^"?sep=([^\r\n])"?(?:\r\n?|\n|$)/i.exec(head);
  const skipped = separator?.[0] ?? '';
  const header = findHeader({
    ...options,
    text: head.slice(skipped.length),
    encoding,
    delimiter: options.delimiter ?? separator?.[1] ?? null,
  });
  const rest = withHead(head.slice(skipped.length), { [Symbol.asyncIterator]: () => chunks });
  return {
    encoding,
    delimiter: header.delimiter,
    names: header.names,
    rows: readRows(rest, header, skipped === '' ? 1 : 2),
  };
}

async function* withHead(head: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield head;
  yield* rest;
}

/** A record, and where it begins. */
interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

async function* readRows<Key extends string>(
  text: AsyncIterable<string>,
  { delimiter, indexes, width }: Header<Key>,
  firstLine: number,
): AsyncGenerator<CsvRow<Key>, void> {
  // Counted where records are made: an error overtakes those that nobody has taken yet.
  let line = firstLine;
  const toLine = (cells: readonly string[]): Line => {
    const begins = line;
    line += 1 + countBreaks(cells);
    return { line: begins, cells };
  };
  // Its types know no records of another shape, unless they are made from names of columns.
  const parser = parse({
    ...csvOptions,
    delimiter,
    on_record: toLine as unknown as NonNullable<Options['on_record']>,
  });
  // What fails there ends the parser, too.
  pipeline(text, parser).catch(() => undefined);
  const wanted = Object.entries(indexes) as [Key, number][];
  const last = Math.max(...wanted.map(([, index]) => index));
  try {
    for await (const row of parser as AsyncIterable<Line>) {
      if (row.line === firstLine || row.cells.every((cell) => cell.trim() === '')) continue;
      const fits = row.cells.length > last && row.cells.slice(width).every((cell) => cell.trim() === '');
      const cells = fits
        ? Object.fromEntries(wanted.map(([key, index]) => [key, row.cells[index] ?? '']))
        : null;
      yield { line: row.line, cells: cells as CsvRow<Key>['cells'] };
    }
  } catch (error) {
    const { code } = error as CsvError;
    if (code !== 'CSV_QUOTE_NOT_CLOSED' && code !== 'CSV_MAX_RECORD_SIZE') throw error;
    throw new SalesFileError(`has a quote (") on line ${line} that is never closed`);
  }
}

/** Line breaks within cells. */
function countBreaks(record: readonly string[]): number {
  let breaks = 0;
  for (const cell of record) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(/\r\n?|\n/g)?.length ?? 0;
  }
  return breaks;
}
