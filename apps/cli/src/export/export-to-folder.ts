import { fileExtensionOf, type ExportFormat } from '@new-releases/export';
import type { ListQuery } from '@new-releases/storage/catalogue';
import { buildExportPackage, dataPackageName } from './build-export-package.js';
import type { Choice } from './describe-choice.js';
import type { ExportedFile, ExportResult } from './export-result.js';
import { openTables } from './open-tables.js';
import { prepareFolder } from './prepare-folder.js';
import { replaceFiles } from './replace-files.js';
import { writeTable } from './write-table.js';

/** What to write where. */
export interface ExportToFolderOptions {
  /** Absolute path of the store. */
  readonly path: string;
  readonly queries: readonly ListQuery[];
  readonly format: ExportFormat;
  readonly byteOrderMark: boolean;
  /** What was asked of the rows, for the description; of it only the limit counts here. */
  readonly choice: Choice;
  readonly folder: string;
  /** What named the folder, for complaints. */
  readonly folderOption: string;
  readonly signal: AbortSignal;
}

/** Writes a file for each query, and their description, all of one moment; they appear together, or not at all. */
export async function exportToFolder(options: ExportToFolderOptions): Promise<ExportResult> {
  const { path, queries, format, byteOrderMark, choice, folder, folderOption, signal } = options;
  const nameOf = ({ resource }: ListQuery) => `${resource}${fileExtensionOf(format)}`;
  const { tables, state, close } = openTables(queries, { path, format, limit: choice.limit ?? null });
  try {
    await prepareFolder(folder, folderOption, [...queries.map(nameOf), dataPackageName]);
    const createdAt = new Date().toISOString();
    return await replaceFiles(folder, signal, async (create) => {
      const files: ExportedFile[] = [];
      for (const table of tables) {
        const name = nameOf(table.query);
        const written = await create(name, (file) =>
          writeTable(table, file, { format, byteOrderMark, signal }),
        );
        files.push({ query: table.query, name, columns: table.columns, ...written });
      }
      const description = buildExportPackage({ format, files, state, createdAt }, choice);
      await create(dataPackageName, (file) => file.writeFile(`${JSON.stringify(description, null, 2)}\n`));
      return { folder, format, files, state, createdAt };
    });
  } finally {
    close();
  }
}
