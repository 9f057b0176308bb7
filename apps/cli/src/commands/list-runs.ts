import { exitCodes } from '@new-releases/app-shell/exit-codes';
import type { CommandIo } from '../io.js';
import { formatTable } from '../output/format-table.js';
import { printJson } from '../output/print-json.js';
import { toRunJson } from '../output/to-report-json.js';
import type { ListRunsOptions } from './runs-options.js';
import { withStoreToRead } from './with-store-to-read.js';

/** `runs`: the runs of the store, newest first. */
export function listRuns(options: ListRunsOptions, io: CommandIo): Promise<number> {
  return withStoreToRead(io, async (store) => {
    const runs = await store.listRuns({ limit: options.limit });
    if (options.json) {
      await printJson(io, runs.map(toRunJson));
      return exitCodes.ok;
    }
    if (runs.length === 0) {
      io.stdout.write('No runs yet: new-releases extract makes the first.\n');
      return exitCodes.ok;
    }
    const rows = runs.map((run) => [
      run.id.slice(0, 8),
      run.startedAt.slice(0, 19).replace('T', ' '),
      run.source,
      run.state,
      run.albumsSeen,
      run.albumsNew,
      run.tracksStored,
      run.recordsRejected,
    ]);
    io.stdout.write(
      formatTable(['run', 'started (UTC)', 'source', 'state', 'seen', 'new', 'tracks', 'rejected'], rows),
    );
    return exitCodes.ok;
  });
}
