import { loadEnvironment } from '@new-releases/app-shell/environment';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { applyRetention, createExtraction } from '@new-releases/extraction';
import { openStore } from '@new-releases/storage';
import type { WriterThread } from '@new-releases/storage/writer-thread';
import { createLazyProgress } from '../progress/create-lazy-progress.js';
import { createProgress } from '../progress/create-progress.js';
import { createStopSignals } from '../create-stop-signals.js';
import type { CommandIo } from '../io.js';
import { formatReport } from '../output/format-report.js';
import { formatRetention } from '../output/format-retention.js';
import { toReportJson } from '../output/to-report-json.js';
import { printJson } from '../output/print-json.js';
import { programVersion } from '../program-version.js';
import type { ExtractOptions } from './extract-options.js';
import { printPlan } from './print-plan.js';
import { readArtistFile } from './read-artist-file.js';
import { toRunRequest } from './to-run-request.js';

/** `extract`: one run of the pipeline; its report goes to stdout. */
export async function extract(
  options: ExtractOptions,
  io: CommandIo,
  writerThread: WriterThread | null,
): Promise<number> {
  const environment = loadEnvironment({ env: io.env, cwd: io.cwd, requireCredentials: true });
  const request = toRunRequest(options, await readArtistFile(options.artists, io));
  if (options.plan) return printPlan(options, request, environment, io);
  const store = await openStore({ path: environment.databasePath, writerThread });
  const signals = createStopSignals(io);
  try {
    const progress = createLazyProgress(() => createProgress({ io, environment }));
    const extraction = createExtraction({
      store,
      clientId: environment.clientId,
      clientSecret: environment.clientSecret.reveal(),
      apiUrl: environment.apiUrl,
      tokenUrl: environment.tokenUrl,
      concurrency: options.concurrency,
      maxWaitMs: options.maxWait,
      programVersion,
      ...(options.account !== undefined && { account: options.account }),
      ...(options.rate && { rate: options.rate }),
    });
    signals.onStop((text) => {
      progress.notice(text);
    });
    const report = await extraction
      .run({
        ...request,
        snapshotDir: options.snapshot ? environment.outputDir : null,
        stop: signals.stop,
        signal: signals.abort,
        onProgress: progress.show,
      })
      .finally(progress.close);
    if (options.json) await printJson(io, toReportJson(report, store.path));
    else io.stdout.write(formatReport(report, store.path));
    if (options.deleteAfter !== undefined && report.run.state === 'completed') {
      const { outputDir } = environment;
      const outcome = await applyRetention(store, { outputDir, beforeMs: Date.now() - options.deleteAfter });
      const deleted = formatRetention(outcome);
      if (deleted !== null) io.stderr.write(`${deleted}\n`);
    }
    return report.run.exitCode ?? exitCodes.failed;
  } catch (error) {
    // Stopped at once: the rejection is only the consequence.
    if (signals.abort.aborted && signals.exitCode !== null) {
      io.stderr.write(
        'new-releases: stopped at once; what was committed is kept. Run extract again to go on.\n',
      );
      return signals.exitCode;
    }
    throw error;
  } finally {
    await store.close();
  }
}
