import type { CatalogueState, ListQuery } from '@new-releases/storage/catalogue';
import { openTable, type ExportTable, type OpenTableOptions } from './open-table.js';

/** Tables of one moment. */
export interface OpenTables {
  readonly tables: readonly ExportTable[];
  /** The store at that moment. */
  readonly state: CatalogueState;
  readonly close: () => void;
}

// Opening takes about a millisecond, and a run at work commits every few.
const mostTries = 50;

/**
 * Opens all tables at one moment of the store, though a run may be writing: where it committed in between, they are opened
 * again. From then on each reads what was there at that moment, however long it takes.
 */
export function openTables(
  queries: readonly ListQuery[],
  options: OpenTableOptions,
  open: typeof openTable = openTable,
): OpenTables {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const tables: ExportTable[] = [];
    const close = () => {
      for (const table of tables) table.close();
    };
    try {
      for (const query of queries) tables.push(open(query, options));
    } catch (error) {
      close();
      throw error;
    }
    const state = tables[0]?.state;
    if (state && tables.every((table) => table.state?.dataVersion === state.dataVersion)) {
      return { tables, state, close };
    }
    close();
  }
  throw new Error('the store changed again and again while it was opened: export again in a while');
}
