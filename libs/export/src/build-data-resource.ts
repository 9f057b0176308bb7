import { checkColumns } from './check-columns.js';
import { checkOption } from './check-option.js';
import type { DataPackageField, DataPackageResource } from './data-package.js';
import type { ExportColumn } from './export-column.js';
import { exportFormats, type ExportFormat } from './export-format.js';
import { isDataPackageName } from './is-data-package-name.js';
import { mediaTypeOf } from './media-type-of.js';

/** A file that was written. */
export interface DataResourceOptions {
  /** Lower-case letters, digits, `.`, `-` and `_`; each its own within a package. */
  name: string;
  /** Relative to the `datapackage.json`, with `/`, not above it. */
  path: string;
  format: ExportFormat;
  columns: readonly ExportColumn[];
  /** Names of columns; none for a table without a key. */
  primaryKey: readonly string[];
  rows?: number;
  bytes?: number;
  /** Algorithm and digest: `sha256:9f86d0…`. Without an algorithm it counts as MD5. */
  hash?: string;
  description?: string;
}

const dialect = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

const apostropheNote =
  'Text that begins with = + - @ (full-width too), a tab or a line break, apostrophes before it left out, has one apostrophe ' +
  'added in front, so that no spreadsheet takes it for a formula. Taking that one away gives the original.';

/** Builds the description of one file, with its data dictionary. Throws a TypeError that names the option. */
export function buildDataResource(options: DataResourceOptions): DataPackageResource {
  const { name, path, format, columns, primaryKey, rows, bytes, hash } = options;
  checkOption('resources.name', isDataPackageName(name), 'must be of lower-case letters, digits, . - and _');
  checkOption(
    'resources.path',
    isRelativePath(path),
    'must be a relative path with /, without .. or hidden folders',
  );
  checkOption(
    'resources.format',
    exportFormats.includes(format),
    `must be one of ${exportFormats.join(', ')}`,
  );
  checkColumns(columns, 'resources.columns');
  checkOption(
    'resources.primaryKey',
    Array.isArray(primaryKey) && primaryKey.every((key) => columns.some((column) => column.name === key)),
    'must be names of columns',
  );
  checkOption('resources.rows', isCount(rows), 'must be a whole number of at least 0');
  checkOption('resources.bytes', isCount(bytes), 'must be a whole number of at least 0');
  checkOption('resources.hash', isHash(hash), 'must be an algorithm, a colon and a digest in hex');
  const description = describe(options);
  return {
    name,
    type: 'table',
    path,
    ...(description !== '' && { description }),
    format,
    mediatype: mediaTypeOf(format),
    // Parquet is not text.
    ...(format !== 'parquet' && { encoding: 'utf-8' }),
    ...(bytes !== undefined && { bytes }),
    ...(hash !== undefined && { hash }),
    ...(rows !== undefined && { rows }),
    ...(format === 'csv' && { dialect }),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map((column) => toField(column, format === 'csv' && !primaryKey.includes(column.name))),
      missingValues: [''],
      ...(primaryKey.length > 0 && { primaryKey }),
    },
  };
}

/** Text of a CSV that may be empty looks absent to readers that do not tell quotes. */
function toField(
  { name, type, format, description, nullable }: ExportColumn,
  mayLookAbsent: boolean,
): DataPackageField {
  return {
    name,
    type,
    ...(format !== undefined && { format }),
    description,
    constraints: { required: !nullable && !(mayLookAbsent && type === 'string') },
  };
}

function describe({ description = '', format }: DataResourceOptions): string {
  if (format !== 'csv') return description;
  return description === '' ? apostropheNote : `${description}\n\n${apostropheNote}`;
}

/** The standard forbids what leads out of the folder, and hidden folders. */
function isRelativePath(path: unknown): boolean {
  if (typeof path !== 'string' || path === '' || /^[/~]|^[a-z][a-z0-9+.-]*:|\\/i.test(path)) return false;
  return path.split('/').every((step) => !step.startsWith('.'));
}

function isCount(value: number | undefined): boolean {
  return value === undefined || (Number.isSafeInteger(value) && value >= 0);
}

function isHash(hash: string | undefined): boolean {
  return hash === undefined || /^(?:[a-z0-9-]+:)?[0-9a-f]+$/i.test(hash);
}
