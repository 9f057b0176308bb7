import { exitCodes } from '@new-releases/app-shell';
import type { CommandIo } from '../io.js';
import { countOf } from '../output/count-of.js';
import { printJson } from '../output/print-json.js';
import { UsageError } from '../usage-error.js';
import type { JsonOption } from './sales-options.js';
import { withExistingStoreToWrite } from './with-existing-store-to-write.js';

/** `sales remove`: a file and its rows; what it had replaced counts again. */
export function removeSales(id: number, { json }: JsonOption, io: CommandIo): Promise<number> {
  return withExistingStoreToWrite(io, 'sales remove', async (writer) => {
    const removed = await writer.removeSalesFile(id);
    if (removed === null)
      throw new UsageError(`sales remove: there is no file ${id}: new-releases sales list shows them`);
    if (json) {
      await printJson(io, { id, ...removed });
    } else {
      const { rowsDeleted, rowsRestored } = removed;
      const again = `${countOf(rowsRestored, 'row')} of earlier files ${rowsRestored === 1 ? 'counts' : 'count'} again`;
      io.stdout.write(`File ${id} is removed: ${countOf(rowsDeleted, 'row')} deleted, ${again}.\n`);
    }
    return exitCodes.ok;
  });
}
