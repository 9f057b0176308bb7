import { parse } from 'csv-parse/sync';
import { csvOptions } from './csv-options.js';
import { normaliseName } from './normalise-name.js';
import { SalesFileError } from './sales-file-error.js';

/** Where to look for columns. */
export interface FindHeaderOptions<Key extends string> {
  /** Beginning of the file. */
  readonly text: string;
  readonly columns: Readonly<Record<Key, string>>;
  readonly required: readonly Key[];
  /** Null: to be found. */
  readonly delimiter: string | null;
  /** By which the text was read. */
  readonly encoding: string;
}

/** Columns of a file. */
export interface Header<Key extends string> {
  readonly delimiter: string;
  /** Columns that are there, as the file names them. */
  readonly names: Readonly<Partial<Record<Key, string>>>;
  /** Their places, from 0. */
  readonly indexes: Readonly<Partial<Record<Key, number>>>;
  /** Columns that the file has in all. */
  readonly width: number;
}

/** With all cells of the first line. */
interface HeaderCells<Key extends string> extends Header<Key> {
  readonly cells: readonly string[];
}

/** What separates values: English and German Excel, text of Excel, and what is left. */
const delimiters = [',', ';', '\t', '|'];
const shownNames = 12;

/**
 * Finds columns by their names, upper and lower case alike. Which delimiter a file has follows from that: only with the right
 * one the first line holds the names.
 * @throws SalesFileError where a column that has to be there is not, or is there twice
 */
export function findHeader<Key extends string>(options: FindHeaderOptions<Key>): Header<Key> {
  const { text, delimiter, required } = options;
  const tried = (delimiter === null ? delimiters : [delimiter]).map((one) => readHeader(text, one, options));
  const found = tried.find((one) => namesAll(one, options));
  const header = found ?? findWidest(tried);
  if (found === undefined && delimiter !== null) checkDelimiter(header, options);
  for (const [key, column] of Object.entries(options.columns) as [Key, string][]) {
    if (header.indexes[key] === undefined && required.includes(key))
      throw describeMissing(column, header, options);
    if (header.cells.filter((cell) => isSame(cell, column)).length > 1)
      throw new SalesFileError(`has more than one column ${JSON.stringify(column)}`, 'columns');
  }
  return header;
}

function findWidest<Key extends string>(headers: readonly HeaderCells<Key>[]): HeaderCells<Key> {
  return headers.reduce((best, one) => (one.width > best.width ? one : best));
}

/** Refuses a delimiter by which the first line is one column, or lacks some, where another splits it better. */
function checkDelimiter<Key extends string>(
  { delimiter, width }: Pick<Header<Key>, 'delimiter' | 'width'>,
  options: FindHeaderOptions<Key>,
): void {
  const others = delimiters.map((one) => readHeader(options.text, one, options));
  const better = others.find((one) => namesAll(one, options)) ?? (width > 1 ? null : findWidest(others));
  if (better === null || better.width <= 1) return;
  const columns = width > 1 ? `${width} columns` : 'one column';
  throw new SalesFileError(
    `has ${columns} where ${nameDelimiter(delimiter)} separates them: by ${nameDelimiter(better.delimiter)} its first line has ${better.width}`,
    'delimiter',
  );
}

function namesAll<Key extends string>(
  { indexes }: Pick<Header<Key>, 'indexes'>,
  { required }: Pick<FindHeaderOptions<Key>, 'required'>,
): boolean {
  return required.every((key) => indexes[key] !== undefined);
}

/** As it is to be stated. */
function nameDelimiter(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : JSON.stringify(delimiter);
}

function readHeader<Key extends string>(
  text: string,
  delimiter: string,
  { columns }: Pick<FindHeaderOptions<Key>, 'columns'>,
): HeaderCells<Key> {
  const cells = readFirstRecord(text, delimiter);
  const places = (Object.entries(columns) as [Key, string][])
    .map(([key, column]) => [key, cells.findIndex((cell) => isSame(cell, column))] as const)
    .filter(([, index]) => index >= 0);
  const names = places.map(([key, index]) => [key, normaliseName(cells[index] ?? '')]);
  return {
    delimiter,
    cells,
    width: cells.length,
    indexes: Object.fromEntries(places) as Header<Key>['indexes'],
    names: Object.fromEntries(names) as Header<Key>['names'],
  };
}

function readFirstRecord(text: string, delimiter: string): readonly string[] {
  try {
    return parse(text, { ...csvOptions, delimiter, to: 1 })[0] ?? [];
  } catch {
    // With this delimiter a quote is never closed.
    return [];
  }
}

function isSame(one: string, other: string): boolean {
  return normaliseName(one).toLowerCase() === normaliseName(other).toLowerCase();
}

function describeMissing(
  column: string,
  { cells }: { readonly cells: readonly string[] },
  { text, encoding }: { readonly text: string; readonly encoding: string },
): SalesFileError {
  const shown = cells.map(normaliseName).filter((name) => name !== '');
  const list = shown.slice(0, shownNames).map((name) => JSON.stringify(name.slice(0, 60)));
  const more = shown.length > shownNames ? `, and ${shown.length - shownNames} more` : '';
  // Bytes taken in twos, as UTF-16 is, leave nothing of line ends and of what separates cells.
  const isGarbled = shown.some((name) => name.includes('\uFFFD')) || !/\p{ASCII}/u.test(text);
  const how = isGarbled ? `, read as ${encoding}, which it is not` : '';
  return new SalesFileError(
    `has no column ${JSON.stringify(column)}${how}: its first line is ${list.join(', ')}${more}`,
    isGarbled ? 'encoding' : 'columns',
  );
}
