import { exitCodes } from '@new-releases/app-shell';
import { listOutputFiles, purgeContent } from '@new-releases/extraction';
import type { CommandIo } from '../io.js';
import { countOf } from '../output/count-of.js';
import { printJson } from '../output/print-json.js';
import { confirm } from '../purge/confirm.js';
import { describeEverything } from '../purge/describe-everything.js';
import { UsageError } from '../usage-error.js';
import type { PurgeOptions } from './purge-options.js';
import { withExistingStoreToWrite } from './with-existing-store-to-write.js';

/** `purge`: deletes rows and files; asks first. Only a person at a terminal can be asked; a script has to say --yes. */
export async function purge(options: PurgeOptions, io: CommandIo): Promise<number> {
  if (options.all === (options.olderThan !== undefined)) {
    throw new UsageError('give either --older-than <duration> or --all');
  }
  return withExistingStoreToWrite(io, 'purge', async (writer, store, environment) => {
    const beforeMs = options.olderThan === undefined ? null : Date.now() - options.olderThan;
    const files = await listOutputFiles(environment.outputDir, beforeMs);
    const { albums } = await store.getSummary();
    const salesFiles = (await store.listSalesFiles()).length;
    const analyses = await store.countAnalyses();
    const what =
      beforeMs === null
        ? describeEverything({ albums, salesFiles, analyses })
        : `albums not listed since ${new Date(beforeMs).toISOString().slice(0, 16)}Z, with their tracks, and older history`;
    const question = `Delete from ${store.path} ${what}, and ${countOf(files.length, 'file')} in ${environment.outputDir}?`;
    if (!options.yes) {
      if (!io.stdin.isTTY) throw new UsageError('this deletes data: say --yes to do so without being asked');
      const refusal = await confirm(io, question);
      if (refusal !== null) {
        io.stderr.write('new-releases: nothing was deleted\n');
        return refusal;
      }
    }
    const rows = await purgeContent(writer, { beforeMs, files, leastFreeShare: 0 });
    if (options.json) {
      await printJson(io, { ...rows, files });
    } else {
      io.stdout.write(
        `Deleted ${countOf(rows.albums, 'album')}, ${countOf(rows.tracks, 'track')}, ` +
          `${countOf(rows.artists, 'artist')}, ${countOf(rows.rejected, 'rejected record')}, ` +
          `${countOf(rows.runs, 'run')}${rows.sales === 0 ? '' : `, ${countOf(rows.sales, 'row')} of sales`}` +
          `${rows.analyses === 0 ? '' : `, ${countOf(rows.analyses, 'kept analysis', 'kept analyses')}`} ` +
          `and ${countOf(files.length, 'file')}.\n`,
      );
    }
    return exitCodes.ok;
  });
}
