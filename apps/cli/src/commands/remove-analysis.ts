import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { openCatalogue } from '@new-releases/storage/catalogue';
import { findAnalysis } from '../analyse/find-analysis.js';
import type { CommandIo } from '../io.js';
import { withExistingStoreToWrite } from './with-existing-store-to-write.js';

/** `analyse remove ID`: takes an analysis away, with all pairs of a scan. */
export function removeAnalysis(beginning: string, io: CommandIo): Promise<number> {
  return withExistingStoreToWrite(io, 'analyse remove', async (writer, store) => {
    const catalogue = openCatalogue({ path: store.path });
    const { id, title } = (() => {
      try {
        return findAnalysis(catalogue, beginning);
      } finally {
        catalogue.close();
      }
    })();
    await writer.removeAnalysis(id);
    while ((await writer.clearAnalysisPairs()) > 0);
    io.stdout.write(`Removed ${id.slice(0, 8)}: ${title}\n`);
    return exitCodes.ok;
  });
}
