import type { ExportColumn, ExportFormat } from '@new-releases/export';
import {
  checkAsOf,
  openCatalogue,
  type CatalogueState,
  type ListQuery,
} from '@new-releases/storage/catalogue';
import { createRowWalk, type RowWalk } from './create-row-walk.js';
import { listExportColumns } from './list-export-columns.js';

/** What to read, and for which format. */
export interface OpenTableOptions {
  /** Absolute path of the store. */
  readonly path: string;
  readonly format: ExportFormat;
  /** Rows at most; null: all. */
  readonly limit: number | null;
}

/** Rows as cells of the columns, or as JSON text of objects. */
type TableRows =
  | { readonly kind: 'flat'; readonly rows: RowWalk<readonly unknown[]> }
  | { readonly kind: 'json'; readonly rows: RowWalk<string> };

/** The rows of a query, of one moment. */
export type ExportTable = TableRows & {
  readonly query: ListQuery;
  readonly columns: readonly ExportColumn[];
  /** The store at that moment; null where it changed while the table was opened. */
  readonly state: CatalogueState | null;
  close(): void;
};

/**
 * Opens the rows of a query over a handle of their own. Their moment is settled when this returns.
 * @throws CatalogueQueryError for rows as of a time of which the store cannot tell
 */
export function openTable(query: ListQuery, options: OpenTableOptions): ExportTable {
  const { path, format, limit } = options;
  const catalogue = openCatalogue({ path });
  try {
    const before = catalogue.getState();
    checkAsOf(query, before, Date.now());
    const most = limit === null ? {} : { limit };
    const table: TableRows =
      format === 'csv' || format === 'parquet'
        ? { kind: 'flat', rows: createRowWalk(catalogue.iterateFlat(query, most)) }
        : { kind: 'json', rows: createRowWalk(catalogue.iterateJson(query, most)) };
    // Within the transaction of the rows; without rows that has ended already, hence the look before.
    const state = catalogue.getState();
    return {
      ...table,
      query,
      columns: listExportColumns(query, format),
      state: before.dataVersion === state.dataVersion ? state : null,
      close() {
        table.rows.close();
        catalogue.close();
      },
    };
  } catch (error) {
    catalogue.close();
    throw error;
  }
}
