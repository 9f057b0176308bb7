import { join, resolve } from 'node:path';
import { loadEnvironment } from '@new-releases/app-shell/environment';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { CatalogueQueryError } from '@new-releases/storage/catalogue';
import { createInterruption } from '../create-interruption.js';
import { checkExportOptions, stdoutName } from '../export/check-export-options.js';
import { exportToFolder } from '../export/export-to-folder.js';
import { exportToStdout } from '../export/export-to-stdout.js';
import { toQueries } from '../export/to-queries.js';
import type { CommandIo } from '../io.js';
import { UsageError } from '../usage-error.js';
import { formatExport } from '../output/format-export.js';
import { printJson } from '../output/print-json.js';
import { toExportJson } from '../output/to-export-json.js';
import type { ExportedName, ExportOptions } from './export-options.js';

/** `export`: files of what the store holds, or one resource to stdout. */
export async function exportData(
  given: readonly ExportedName[],
  options: ExportOptions,
  io: CommandIo,
): Promise<number> {
  try {
    return await exportRows(given, options, io);
  } catch (error) {
    // Of which times a store can tell shows only once it is open.
    throw error instanceof CatalogueQueryError ? new UsageError(`export: ${error.message}`) : error;
  }
}

async function exportRows(
  given: readonly ExportedName[],
  options: ExportOptions,
  io: CommandIo,
): Promise<number> {
  const names = [...new Set(given)];
  checkExportOptions(names, options);
  const queries = toQueries(names, options);
  const { databasePath: path, outputDir } = loadEnvironment({ env: io.env, cwd: io.cwd });
  const { format, output, limit = null, bom: byteOrderMark } = options;
  const [query] = queries;
  if (output === stdoutName && query && format !== 'parquet') {
    return exportToStdout({ path, query, format, byteOrderMark, limit }, io);
  }
  const interruption = createInterruption(io);
  try {
    const result = await exportToFolder({
      path,
      queries,
      format,
      byteOrderMark,
      choice: options,
      folder: output === undefined ? join(outputDir, 'export') : resolve(io.cwd, output),
      folderOption: output === undefined ? 'OUTPUT_DIR' : '--output',
      signal: interruption.signal,
    });
    if (options.json) await printJson(io, toExportJson(result));
    else io.stdout.write(formatExport(result, Date.now()));
    return exitCodes.ok;
  } catch (error) {
    // The rejection is only the consequence.
    if (interruption.exitCode === null) throw error;
    io.stderr.write('new-releases: stopped; files of an earlier export are as they were.\n');
    return interruption.exitCode;
  }
}
