import { loadEnvironment } from '@new-releases/app-shell/environment';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { replayRejected as replay } from '@new-releases/extraction';
import { openStore } from '@new-releases/storage';
import type { CommandIo } from '../io.js';
import { countOf } from '../output/count-of.js';
import { printJson } from '../output/print-json.js';
import type { ReplayRejectedOptions } from './rejected-options.js';

/** `rejected replay`: checks rejected records again; asks Spotify nothing, so it needs no credentials. */
export async function replayRejected(options: ReplayRejectedOptions, io: CommandIo): Promise<number> {
  const environment = loadEnvironment({ env: io.env, cwd: io.cwd });
  const reader = await openStore({ path: environment.databasePath, mode: 'read' });
  await reader.close();
  const store = await openStore({ path: environment.databasePath });
  try {
    const report = await replay({ store, setAside: options.setAside });
    if (options.json) {
      await printJson(io, report);
    } else {
      io.stdout.write(
        `${countOf(report.tried, 'record')} checked: ${countOf(report.stored, 'track')} stored, ${countOf(report.requeued, 'album')} will be read ` +
          `again by the next extract, ${report.stillRejected} still rejected.\n`,
      );
    }
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
