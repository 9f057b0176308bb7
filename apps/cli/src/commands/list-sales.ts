import { exitCodes } from '@new-releases/app-shell';
import type { CommandIo } from '../io.js';
import { formatTable } from '../output/format-table.js';
import { printJson } from '../output/print-json.js';
import type { JsonOption } from './sales-options.js';
import { withStoreToRead } from './with-store-to-read.js';

const head = [
  'file',
  'name',
  'imported',
  'rows',
  'counting',
  'left out',
  'from',
  'to',
  'currency',
  'time zone',
  'absent days',
];

/** `sales list`: the files that were imported. */
export function listSales({ json }: JsonOption, io: CommandIo): Promise<number> {
  return withStoreToRead(io, async (store) => {
    const files = await store.listSalesFiles();
    if (json) {
      await printJson(io, files);
    } else if (files.length === 0) {
      io.stdout.write(
        `No sales were imported into ${store.path}: new-releases sales import FILE.csv --time-zone NAME begins; DATABASE_URL names another store.\n`,
      );
    } else {
      const rows = files.map((file) => [
        file.id,
        file.name,
        file.importedAt.slice(0, 10),
        file.rows,
        file.rowsCounting,
        file.rowsRefused,
        file.firstDay,
        file.lastDay,
        file.currency ?? '',
        file.timeZone,
        file.absentDays,
      ]);
      io.stdout.write(formatTable(head, rows));
    }
    return exitCodes.ok;
  });
}
