import { type Environment, loadEnvironment } from '@new-releases/app-shell/environment';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { SalesFileError } from '@new-releases/analysis/sales';
import { createInterruption, type Interruption } from '../create-interruption.js';
import type { CommandIo } from '../io.js';
import { formatImport } from '../output/format-import.js';
import { toImportJson } from '../output/to-import-json.js';
import { countSales } from '../sales/count-sales.js';
import { createFaultReport } from '../sales/create-fault-report.js';
import { createImportProgress } from '../sales/create-import-progress.js';
import type { ImportOutcome } from '../sales/import-outcome.js';
import { importSource, openSales } from '../sales/import-source.js';
import { openSource, type Source } from '../sales/open-source.js';
import { tellFileError } from '../sales/tell-file-error.js';
import { withSalesStore } from '../sales/with-sales-store.js';
import { UsageError } from '../usage-error.js';
import type { ImportSalesOptions } from './sales-options.js';

/**
 * `sales import`: all lines of a file, or none.
 * @throws UsageError where a line that is left out would be taken for a day without sales
 */
export async function importSales(file: string, options: ImportSalesOptions, io: CommandIo): Promise<number> {
  if (options.keepValid && options.absentDays === 'zero')
    throw new UsageError(
      'sales import: --keep-valid leaves lines out, and --absent-days zero would take their days for days without sales: ' +
        'correct the lines, or leave --absent-days at unknown',
    );
  const environment = loadEnvironment({ env: io.env, cwd: io.cwd });
  const interruption = createInterruption(io);
  const source = await openSource(file, 'sales import', io, interruption.signal);
  try {
    return await importOpen(source, options, { environment, interruption, io });
  } finally {
    await source.close();
  }
}

interface Surroundings {
  readonly environment: Environment;
  readonly interruption: Interruption;
  readonly io: CommandIo;
}

async function importOpen(
  source: Source,
  options: ImportSalesOptions,
  { environment, interruption, io }: Surroundings,
): Promise<number> {
  const { json, dryRun, errors = null } = options;
  const { signal } = interruption;
  const report = await createFaultReport({ name: source.shownName, json, path: errors }, io);
  const progress = await createImportProgress(io, environment, source.size);
  try {
    const sales = await openSales(source, options, Date.now());
    const outcome = await withSalesStore({ path: environment.databasePath, dryRun }, (writer, store) =>
      importSource({ sales, options, writer, store, report, progress, signal }),
    );
    progress.close();
    const held =
      outcome.kind === 'checked'
        ? null
        : countSales(environment.databasePath, 'file' in outcome ? outcome.file : null);
    await report.end(toImportJson(outcome, held));
    if (!json) {
      const { result, complaint } = formatImport(source.shownName, outcome, held);
      if (result !== null) io.stdout.write(`${result}\n`);
      if (complaint !== null) io.stderr.write(`new-releases: ${complaint}\n`);
    }
    return exitCodeOf(outcome);
  } catch (error) {
    progress.close();
    await report.end(null);
    // The rejection is only the consequence.
    if (interruption.exitCode !== null) {
      io.stderr.write('new-releases: stopped; nothing was imported.\n');
      return interruption.exitCode;
    }
    if (error instanceof SalesFileError) return tellFileError(source.shownName, error, io);
    throw error;
  }
}

function exitCodeOf(outcome: ImportOutcome): number {
  switch (outcome.kind) {
    case 'known':
      return outcome.file.rowsRefused === 0 ? exitCodes.ok : exitCodes.failed;
    case 'refused':
      return exitCodes.failed;
    case 'checked':
    case 'imported':
      return outcome.badLines === 0 ? exitCodes.ok : exitCodes.failed;
  }
}
