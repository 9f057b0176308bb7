import { exitCodes } from '@new-releases/app-shell/exit-codes';
import type { CommandIo } from '../io.js';
import { formatReport } from '../output/format-report.js';
import { printJson } from '../output/print-json.js';
import { toRunJson } from '../output/to-report-json.js';
import type { ShowRunOptions } from './runs-options.js';
import { withStoreToRead } from './with-store-to-read.js';

/** `runs show ID`: one run, with its requests and what it could not see. */
export function showRun(id: string, options: ShowRunOptions, io: CommandIo): Promise<number> {
  return withStoreToRead(io, async (store) => {
    const run = await store.getRun(id);
    if (!run) {
      io.stderr.write(
        `new-releases: no single run begins with ${JSON.stringify(id)}; see new-releases runs\n`,
      );
      return exitCodes.usage;
    }
    const coverage = await store.listCoverage(run.id);
    const unread = coverage.reduce((sum, source) => sum + source.unread, 0);
    if (options.json) {
      await printJson(io, { ...toRunJson(run), unread, coverage, store: store.path });
    } else {
      const { requests, durationMs } = run;
      io.stdout.write(
        formatReport({ run, coverage, unread, requests, durationMs, resumed: run.attempts > 1 }, store.path),
      );
    }
    return exitCodes.ok;
  });
}
