import type { ExportedName, ExportOptions } from '../commands/export-options.js';
import { UsageError } from '../usage-error.js';

/** What `--output` says to write to stdout. */
export const stdoutName = '-';

/**
 * Refuses options that do not go together.
 * @throws UsageError naming the way out
 */
export function checkExportOptions(names: readonly ExportedName[], options: ExportOptions): void {
  const { format, output, filter, sort, fields, bom, json } = options;
  const [first = 'albums'] = names;
  const forOne = [
    ...(filter === undefined ? [] : ['--filter']),
    ...(sort === undefined ? [] : ['--sort']),
    ...(fields === undefined ? [] : ['--fields']),
  ];
  if (forOne.length > 0 && names.length > 1) {
    throw new UsageError(
      `export: ${forOne.join(', ')} goes with one resource: name it, as in new-releases export ${first} ${forOne[0] ?? ''} ...`,
    );
  }
  if (bom && format !== 'csv') throw new UsageError('export: --bom is for CSV: leave it out');
  if (output === undefined) return;
  if (output.trim() === '') throw new UsageError('export: give a folder to --output, or - for stdout');
  if (output !== stdoutName) {
    if (/\.(?:csv|ndjson|json|parquet)$/i.test(output)) {
      throw new UsageError(
        `export: --output takes a folder, which gets ${first}.${format}; for a name of your own: --output - > ${output}`,
      );
    }
    return;
  }
  if (names.length > 1) {
    throw new UsageError(
      `export: --output - writes one resource: name it, as in new-releases export ${first} --output -`,
    );
  }
  if (format === 'parquet') {
    throw new UsageError(
      'export: Parquet is not written to stdout: give --output a folder, or another --format',
    );
  }
  if (json)
    throw new UsageError('export: --json prints the result on stdout, where the rows go: leave it out');
}
