import type { ExportColumn, ExportFormat } from '@new-releases/export';
import type { CatalogueState, ListQuery } from '@new-releases/storage/catalogue';

/** A file that was written. */
export interface ExportedFile {
  readonly query: ListQuery;
  /** Name within the folder. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: number;
  readonly bytes: number;
  readonly hash: string;
}

/** What an export wrote. */
export interface ExportResult {
  readonly folder: string;
  readonly format: ExportFormat;
  readonly files: readonly ExportedFile[];
  /** The store at the moment of the rows. */
  readonly state: CatalogueState;
  /** ISO 8601. */
  readonly createdAt: string;
}
